import Testing

@testable import Figures

@Suite("XmR charts")
struct XmRChartTests {
  static func rules(_ chart: XmRChart) -> [Int] {
    chart.points.map { $0.signal?.rule.rawValue ?? 0 }
  }

  @Test(
    "A published run of inadequate audits gives the known limits, no signal and a failing target"
  )
  func vector() throws {
    let chart = try XmRChart(
      [36, 40, 30, 30, 17, 23, 28, 26, 30, 12, 25, 23],
      polarity: .lowerBetter,
      target: .value(5)
    )
    let baseline = try #require(chart.current)
    #expect(abs(baseline.mean - 26.667) < 0.0005)
    #expect(abs(baseline.meanRange - 7) < 1e-9)
    #expect(abs(baseline.lowerLimit - 8.047) < 0.0005)
    #expect(abs(baseline.upperLimit - 45.287) < 0.0005)
    #expect(abs(baseline.lowerNear - 14.253) < 0.0005)
    #expect(abs(baseline.upperNear - 39.080) < 0.0005)
    #expect(!chart.hasSignal)
    #expect(chart.variation == .commonCause)
    #expect(chart.assurance == .consistentlyFails)
    #expect(!baseline.isTrial)
    #expect(
      chart.sentence
        == "No real change in 12 months; the target is outside what this process can reach."
    )
  }

  @Test("A point outside a limit is flagged by the first rule")
  func outside() throws {
    var values: [Double?] = Array(repeating: 10, count: 20)
    for index in stride(from: 1, to: 20, by: 2) { values[index] = 11 }
    values[15] = 30
    let chart = try XmRChart(values, polarity: .higherBetter)
    #expect(chart.points[15].signal == XmRChart.Signal(rule: .outsideLimit, isHigh: true))
    #expect(chart.points[15].variation == .improvement)
    #expect(try XmRChart(values, polarity: .lowerBetter).points[15].variation == .concern)
    #expect(try XmRChart(values, polarity: .neutral).points[15].variation == .neutralHigh)
  }

  @Test("Seven rising points are all flagged; six, or seven with a tie, are not")
  func trend() throws {
    let rising = try XmRChart(
      [5, 9, 1, 2, 3, 4, 5, 6, 7, 3, 8, 2, 7, 3],
      polarity: .higherBetter
    )
    #expect(Self.rules(rising) == [0, 0, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0])
    let six = try XmRChart([5, 9, 1, 2, 3, 4, 5, 6, 3, 8, 2, 7, 3], polarity: .higherBetter)
    #expect(!Self.rules(six).contains(2))
    let tie = try XmRChart([5, 9, 1, 2, 3, 3, 4, 5, 6, 3, 8, 2, 7, 3], polarity: .higherBetter)
    #expect(!Self.rules(tie).contains(2))
  }

  @Test("Two of three beyond the same near limit are flagged, the third is not")
  func nearLimit() throws {
    // Mean 10.2, mean range about 2.79: near limits about 5.2 and 15.2, limits 2.8 and 17.6.
    let values: [Double?] = [
      9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 16, 12, 16, 9, 11, 9, 11, 9, 11, 9,
    ]
    let chart = try XmRChart(values, polarity: .higherBetter)
    let baseline = try #require(chart.current)
    #expect(baseline.upperNear < 16 && baseline.upperLimit > 16)
    #expect(Self.rules(chart)[10...12] == [3, 0, 3])
  }

  @Test("Seven points on one side of the mean are all flagged and a point on it breaks the run")
  func shift() throws {
    let values: [Double?] = [4, 1, 4, 1, 4, 1, 4, 6, 9, 6, 9, 6, 9, 6]
    #expect(
      Self.rules(try XmRChart(values, polarity: .higherBetter)) == Array(repeating: 4, count: 14)
    )
    // The mean is 5 and so is the third of the later points.
    let broken: [Double?] = [4, 1, 4, 1, 4, 1, 4, 6, 9, 5, 9, 6, 9, 7]
    let chart = try XmRChart(broken, polarity: .higherBetter)
    #expect(chart.current?.mean == 5)
    #expect(Self.rules(chart)[7...] == [0, 0, 0, 0, 0, 0, 0])
  }

  @Test("Missing periods are gaps, not zeros")
  func gaps() throws {
    let whole = try XmRChart([4, 6, 5, 7, 4, 6], polarity: .higherBetter)
    let gapped = try XmRChart([4, nil, 6, 5, nil, nil, 7, 4, 6, nil], polarity: .higherBetter)
    #expect(gapped.current?.mean == whole.current?.mean)
    #expect(gapped.current?.meanRange == whole.current?.meanRange)
    #expect(gapped.points.count == 10)
    #expect(gapped.current?.isTrial == true)
    #expect(gapped.sentence.hasSuffix("(trial limits, from 6 readings)."))
  }

  @Test("A recorded re-baseline computes limits and runs afresh from there")
  func rebaseline() throws {
    let values: [Double?] = [3, 1, 3, 2, 1, 3, 2, 8, 9, 8, 9, 7, 9, 8]
    let chart = try XmRChart(values, polarity: .higherBetter, baselineStarts: [7])
    #expect(chart.baselines.map(\.start) == [0, 7])
    #expect(!chart.hasSignal)
    #expect(chart.current?.count == 7)
  }

  @Test("A cumulative measure has no chart, and neither have numbers that are none")
  func refused() {
    #expect(throws: XmRError.cumulative) {
      try XmRChart([1, 2, 3], kind: .cumulative, polarity: .higherBetter)
    }
    #expect(throws: XmRError.notFinite(index: 1)) {
      try XmRChart([1, .nan, 3], polarity: .higherBetter)
    }
  }

  @Test(
    "Few readings make no limits but a sentence",
    arguments: [[], [nil], [4], [nil, 4]] as [[Double?]]
  )
  func few(_ values: [Double?]) throws {
    let chart = try XmRChart(values, polarity: .higherBetter, target: .value(3))
    #expect(chart.current == nil)
    #expect(chart.assurance == .noTarget)
    #expect(!chart.sentence.isEmpty)
  }

  @Test(
    "Assurance compares the far and the near limit with the target",
    arguments: [
      (Polarity.higherBetter, 50.0, XmRChart.Assurance.consistentlyFails),
      (.higherBetter, 20, .consistentlyPasses), (.higherBetter, 30, .hitOrMiss),
      (.lowerBetter, 50, .consistentlyPasses), (.lowerBetter, 5, .consistentlyFails),
      (.lowerBetter, 30, .hitOrMiss), (.neutral, 5, .noTarget),
    ]
  )
  func assurance(_ polarity: Polarity, _ target: Double, _ wanted: XmRChart.Assurance) throws {
    let values: [Double?] = [30, 32, 29, 31, 30, 28, 31, 30, 29, 32, 30, 31]
    #expect(try XmRChart(values, polarity: polarity, target: .value(target)).assurance == wanted)
  }

  @Test("Limits are cut for drawing only")
  func drawing() throws {
    let chart = try XmRChart([2, 20, 3, 18, 1, 22], polarity: .higherBetter)
    let baseline = try #require(chart.current)
    #expect(baseline.lowerLimit < 0)
    #expect(baseline.drawn(within: 0...100).lower == 0)
  }

  @Test("The same value for ever is no signal")
  func level() throws {
    let chart = try XmRChart(Array(repeating: 0.1, count: 30), polarity: .higherBetter)
    #expect(!chart.hasSignal)
    #expect(chart.current?.meanRange == 0)
  }

  @Test("A chart turned upside down has the same signals the other way")
  func symmetry() throws {
    var random = SeededNumbers(seed: 3)
    for _ in 0..<300 {
      let values = (0..<Int.random(in: 0...40, using: &random)).map { _ -> Double? in
        Int.random(in: 0...9, using: &random) == 0
          ? nil : Double(Int.random(in: -20...20, using: &random))
      }
      let chart = try XmRChart(values, polarity: .higherBetter)
      let turned = try XmRChart(values.map { $0.map { -$0 } }, polarity: .lowerBetter)
      #expect(Self.rules(chart) == Self.rules(turned))
      #expect(chart.points.map(\.variation) == turned.points.map(\.variation))
      for (point, value) in zip(chart.points, values) where value == nil {
        #expect(point.signal == nil)
      }
    }
  }
}
