import Messages

/// What small charts of one kind share, so that they can be compared at a glance.
struct SparkFrame: Sendable, Hashable {
  /// First and last month of the time axis, counted from the year 0.
  let months: ClosedRange<Int>
  let values: ClosedRange<Double>

  /// The months that any of the measures has a reading in.
  static func months(of measures: [MeasureSummary]) -> ClosedRange<Int> {
    let all = measures.flatMap(\.points).compactMap { $0.period?.lastDay?.monthNumber }
    guard let first = all.min(), let last = all.max() else { return 0...1 }
    return first...max(last, first + 1)
  }

  /// Shares stand on 0 to 100; other units from 0 to a round number above the highest.
  static func values(of measure: MeasureSummary) -> ClosedRange<Double> {
    if measure.measure?.isShareOfHundred == true { return 0...100 }
    let seen = measure.points.flatMap { [$0.value, $0.target].compactMap(\.self) }
    let low = seen.contains { $0 < 0 } ? -Double.greatestFiniteMagnitude : 0
    return Scale.round(seen + [0], within: low...Double.greatestFiniteMagnitude).range
  }
}

extension Drawing {
  static let sparkWidth = 280.0
  static let sparkHeight = 96.0

  /// A small chart: the line, its target, the last point and the flagged ones.
  static func sparkline(_ summary: MeasureSummary, in frame: SparkFrame) -> Drawing {
    let x = Scale(
      values: Double(frame.months.lowerBound)...Double(frame.months.upperBound),
      start: 8,
      end: sparkWidth - 8
    )
    let y = Scale(values: frame.values, start: sparkHeight - 8, end: 8)
    var marks: [XmRPlot.Mark] = []
    var runs: [[XmRPlot.Mark]] = []
    var afterGap = true
    for (index, point) in summary.points.enumerated() {
      guard let value = point.value, let month = point.period?.lastDay?.monthNumber else {
        afterGap = true
        continue
      }
      let mark = XmRPlot.Mark(
        index: index,
        x: x(Double(month)),
        y: y(value),
        value: value,
        special: point.specialCause != .unspecified,
        favourable: point.favourable
      )
      marks.append(mark)
      if afterGap { runs.append([mark]) } else { runs[runs.count - 1].append(mark) }
      afterGap = false
    }
    let name = summary.measure?.name ?? "Measure"
    let finding = summary.sentence.isEmpty ? "" : ". \(summary.sentence)"
    var svg =
      #"<svg class="spark" viewBox="0 0 \#(coordinate(sparkWidth)) \#(coordinate(sparkHeight))" role="img" aria-label="\#("\(name)\(finding)".escapedForMarkup)">"#
    svg += line("grid", 0, sparkHeight - 4, sparkWidth, sparkHeight - 4)
    if let target = summary.points.last(where: { $0.target != nil })?.target {
      svg += line("target", 0, y(target), sparkWidth, y(target))
    }
    for run in runs where run.count > 1 {
      let path = run.map { "\(coordinate($0.x)) \(coordinate($0.y))" }.joined(separator: "L")
      svg += #"<path class="run" d="M\#(path)"/>"#
    }
    for mark in marks where mark.special || mark == marks.last {
      svg += point(mark, size: 0.75)
    }
    return Drawing(markup: svg + "</svg>")
  }
}
