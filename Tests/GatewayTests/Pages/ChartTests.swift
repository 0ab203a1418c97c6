import Messages
import ProtobufC
import Testing

@testable import Gateway

@Suite("Charts")
struct ChartTests {
  /// The vector of the domain: share inadequate, lower is better, target 5.
  private func vector() throws -> (XmRChart, Measure) {
    let values: [Double?] = [36, 40, 30, 30, 17, 23, nil, 28, 26, 30, 12, 25, 23]
    let plain = try PlainChart(values, lowerBetter: true, target: 5)
    var measure = Measure()
    measure.name = "Audits graded inadequate"
    measure.unit = .percent
    measure.polarity = .lowerBetter
    let chart = XmRChart.with { chart in
      chart.points = values.enumerated().map { index, value in
        .with {
          $0.period = .with { $0.firstDay = CalendarDate(2025, 1 + index % 12, 1) }
          $0.value = value
          $0.target = 5
          $0.centre = plain.centre
          $0.lowerLimit = plain.lower
          $0.upperLimit = plain.upper
        }
      }
      chart.points[4].specialCause = .twoOfThree
      chart.points[4].favourable = true
      chart.points[1].specialCause = .outsideLimit
      chart.centre = plain.centre
      chart.sentence = "No <real> change"
    }
    return (chart, measure)
  }

  @Test(
    "A missing period breaks the line and takes its place on the axis",
    arguments: [false, true]
  )
  func gaps(narrow: Bool) throws {
    let (chart, measure) = try vector()
    let plot = XmRPlot(chart, of: measure, narrow: narrow)
    #expect(plot.marks.count == 12)
    #expect(plot.runs.map(\.count) == [6, 6])
    let step = plot.marks[1].x - plot.marks[0].x
    #expect(abs(plot.marks[6].x - plot.marks[5].x - 2 * step) < 0.001)
    #expect(plot.marks.allSatisfy { $0.x >= plot.plotLeft && $0.x <= plot.plotRight })
    #expect(plot.marks.allSatisfy { $0.y >= plot.plotTop && $0.y <= plot.plotBottom })
  }

  @Test("Higher values stand higher, and equal values at the same height")
  func heights() throws {
    let (chart, measure) = try vector()
    let marks = XmRPlot(chart, of: measure, narrow: false).marks
    #expect(marks[1].y < marks[0].y)
    #expect(marks[2].y == marks[3].y)
  }

  @Test("Labels at the right don't cover one another")
  func labels() throws {
    let (chart, measure) = try vector()
    let labels = XmRPlot(chart, of: measure, narrow: false).labels.sorted { $0.y < $1.y }
    #expect(labels.map(\.text).contains("target 5"))
    #expect(labels.map(\.text).contains("mean 26.7"))
    for (upper, lower) in zip(labels, labels.dropFirst()) { #expect(lower.y - upper.y >= 16.99) }
  }

  @Test("Flagged points have a shape each, and the title is the finding, escaped")
  func drawing() throws {
    let (chart, measure) = try vector()
    let markup = Drawing.xmr(chart, of: measure, narrow: false, id: "c").markup
    #expect(markup.contains("<circle class=\"point-better\""))
    #expect(markup.contains("<path class=\"point-worse\""))
    #expect(markup.contains("<title id=\"c-title\">No &lt;real&gt; change</title>"))
    #expect(markup.contains("role=\"img\" aria-labelledby=\"c-title c-desc\""))
    #expect(markup.contains("12 readings from 1 January 2025"))
  }

  @Test("New limits begin a new step where the mean changes")
  func steps() {
    #expect(XmRPlot.levels([1, 1, 2, nil, 2]).map(\.0) == [0, 2, 4])
    #expect(XmRPlot.levels([1, 1, 2, nil, 2]).map(\.1) == [1, 2, 4])
    #expect(XmRPlot.levels([nil, nil]).isEmpty)
  }

  @Test("Grades are stacked worst first and fill the bar")
  func gradeBar() {
    let mix = GradeMix.with {
      ($0.inadequate, $0.requiresImprovement, $0.good, $0.outstanding) = (2, 4, 0, 2)
    }
    let segments = GradeBar(mix, width: 400).segments
    #expect(segments.map(\.grade) == [.inadequate, .requiresImprovement, .outstanding])
    #expect(segments.map(\.x) == [0, 100, 300])
    #expect(segments.map(\.width) == [100, 200, 100])
    #expect(GradeBar(GradeMix(), width: 400).segments.isEmpty)
  }

  @Test(
    "Scales end at round numbers within their bounds",
    arguments: [
      ([12.0, 47], nil as ClosedRange<Double>?, 0.0, 50.0),
      ([61, 99], 0...100, 50, 100), ([5, 5], nil, 3.5, 6.5),
    ] as [([Double], ClosedRange<Double>?, Double, Double)]
  )
  func scales(values: [Double], bounds: ClosedRange<Double>?, low: Double, high: Double) {
    let (range, ticks) = Scale.round(values, within: bounds)
    #expect(range.lowerBound <= values[0] && range.upperBound >= values[1])
    #expect(abs(range.lowerBound - low) <= 10 && abs(range.upperBound - high) <= 10)
    #expect(ticks.count >= 3 && ticks.count <= 7)
    if let bounds {
      #expect(bounds.contains(range.lowerBound) && bounds.contains(range.upperBound))
    }
  }

  @Test("Labels are spread apart and stay in bounds")
  func spreading() {
    #expect(spreadLabels([10, 11, 50], gap: 5, within: 0...100) == [10, 15, 50])
    #expect(spreadLabels([99, 98], gap: 5, within: 0...100) == [100, 95])
  }

  @Test("Values that aren't numbers draw nothing outside the picture")
  func notNumbers() {
    #expect(coordinate(.nan) == "0" && coordinate(.infinity) == "0")
    #expect(coordinate(12.04) == "12" && coordinate(12.36) == "12.4")
    let chart = XmRChart.with { $0.points = [.with { $0.value = .nan }, .with { $0.value = 3 }] }
    let markup = Drawing.xmr(chart, of: Measure(), narrow: true, id: "c").markup
    #expect(!markup.contains("nan") && !markup.contains("inf"))
  }
}
