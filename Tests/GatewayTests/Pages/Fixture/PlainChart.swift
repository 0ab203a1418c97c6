import Figures

/// The figures of an XmR chart without the names that the contract has too.
struct PlainChart {
  struct Point {
    let value: Double?
    /// Number of the rule that flagged it, 1 to 4; 0 = none.
    let rule: Int
    let favourable: Bool
  }

  var points: [Point] = []
  var centre: Double?
  var lower: Double?
  var upper: Double?
  var isTrial = false
  /// 1 common cause, 2 improvement, 3 concern.
  var variation = 0
  /// 1 fails, 2 hit or miss, 3 passes.
  var assurance = 0
  var sentence = ""

  init(_ values: [Double?], lowerBetter: Bool, target: Double?) throws {
    let chart = try XmRChart(
      values,
      polarity: lowerBetter ? .lowerBetter : .higherBetter,
      target: target.map { .value($0) }
    )
    points = chart.points.map { point in
      Point(
        value: point.value,
        rule: point.signal.map { $0.rule.rawValue } ?? 0,
        favourable: point.variation == .improvement
      )
    }
    if let current = chart.current {
      centre = current.mean
      lower = current.lowerLimit
      upper = current.upperLimit
      isTrial = current.isTrial
    }
    variation =
      switch chart.variation {
      case .commonCause: 1
      case .improvement: 2
      case .concern: 3
      default: 0
      }
    assurance =
      switch chart.assurance {
      case .consistentlyFails: 1
      case .hitOrMiss: 2
      case .consistentlyPasses: 3
      case .noTarget: 0
      }
    sentence = chart.sentence
  }
}
