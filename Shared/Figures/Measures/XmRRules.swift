/// The rules that flag points, each by strict comparison.
enum XmRRules {
  /// The signal of each value, by the first rule that it meets.
  static func signals(
    _ values: [Double],
    _ baseline: XmRChart.Baseline,
    _ settings: XmRChart.Settings
  ) -> [XmRChart.Signal?] {
    let byRule: [(XmRChart.Rule, [Bool?])] = [
      (.outsideLimit, outside(values, baseline.lowerLimit, baseline.upperLimit)),
      (.trend, trends(values, settings.trendLength)),
      (.nearLimit, twoOfThree(outside(values, baseline.lowerNear, baseline.upperNear))),
      (.shift, shifts(values, baseline.mean, settings.shiftLength)),
    ]
    return values.indices.map { index in
      for (rule, flags) in byRule {
        if let isHigh = flags[index] { return XmRChart.Signal(rule: rule, isHigh: isHigh) }
      }
      return nil
    }
  }

  /// `true` above the upper bound, `false` below the lower one, `nil` between or on them.
  private static func outside(_ values: [Double], _ lower: Double, _ upper: Double) -> [Bool?] {
    values.map { $0 > upper ? true : $0 < lower ? false : nil }
  }

  /// Flags every point of a run in which each is above (or each below) the one before.
  private static func trends(_ values: [Double], _ length: Int) -> [Bool?] {
    let steps: [Bool?] = zip(values, values.dropFirst()).map {
      $1 > $0 ? true : $1 < $0 ? false : nil
    }
    return runs(steps, atLeast: length - 1).reduce(into: empty(values.count)) { flags, run in
      // A run of steps joins one point more than it has steps.
      for index in run.range.lowerBound...run.range.upperBound {
        // Of a rise that turns into a fall, the turning point belongs to what it ends.
        if flags[index] == nil { flags[index] = run.isHigh }
      }
    }
  }

  /// Flags every point of a run on one side of the mean; a point on the mean breaks it.
  private static func shifts(_ values: [Double], _ mean: Double, _ length: Int) -> [Bool?] {
    let sides = outside(values, mean, mean)
    return runs(sides, atLeast: length).reduce(into: empty(values.count)) { flags, run in
      for index in run.range { flags[index] = run.isHigh }
    }
  }

  /// Of points beyond the near limits, flags those with another on the same side within three.
  private static func twoOfThree(_ beyond: [Bool?]) -> [Bool?] {
    beyond.indices.map { index in
      guard let isHigh = beyond[index] else { return nil }
      let around = max(0, index - 2)...min(beyond.count - 1, index + 2)
      return around.contains { $0 != index && beyond[$0] == isHigh } ? isHigh : nil
    }
  }

  private static func empty(_ count: Int) -> [Bool?] { [Bool?](repeating: nil, count: count) }

  /// Stretches of the same side that are long enough.
  private static func runs(
    _ sides: [Bool?],
    atLeast length: Int
  ) -> [(range: Range<Int>, isHigh: Bool)] {
    var runs: [(range: Range<Int>, isHigh: Bool)] = []
    var start = 0
    while start < sides.count {
      let end = sides[start...].firstIndex { $0 != sides[start] } ?? sides.count
      if let isHigh = sides[start], end - start >= length { runs.append((start..<end, isHigh)) }
      start = end
    }
    return runs
  }
}

extension XmRChart.Variation {
  /// What a signal means for a measure that should move one way, or either.
  init(_ signal: XmRChart.Signal?, _ polarity: Polarity) {
    guard let signal else {
      self = .commonCause
      return
    }
    switch polarity {
    case .higherBetter: self = signal.isHigh ? .improvement : .concern
    case .lowerBetter: self = signal.isHigh ? .concern : .improvement
    case .inRange, .neutral: self = signal.isHigh ? .neutralHigh : .neutralLow
    }
  }

  /// The words beside the chart.
  package var display: String {
    switch self {
    case .commonCause: "common cause"
    case .improvement: "improvement"
    case .concern: "concern"
    case .neutralHigh: "neutral, high"
    case .neutralLow: "neutral, low"
    }
  }
}

extension XmRChart.Assurance {
  /// Compares the limits with a target.
  ///
  /// Of two steps the one to be reached in full counts.
  init(
    _ baseline: XmRChart.Baseline?,
    target: TargetProfile.Target?,
    polarity: Polarity
  ) {
    guard let baseline, let target, polarity != .neutral else {
      self = .noTarget
      return
    }
    let lower = baseline.lowerLimit
    let upper = baseline.upperLimit
    switch (target, polarity) {
    case (.value(let value), .inRange):
      self = value > upper || value < lower ? .consistentlyFails : .hitOrMiss
    case (.range(let one, let other), .inRange):
      let low = min(one, other)
      let high = max(one, other)
      if upper < low || lower > high {
        self = .consistentlyFails
      } else {
        self = lower > low && upper < high ? .consistentlyPasses : .hitOrMiss
      }
    case (let target, _):
      let isHigher = polarity == .higherBetter
      let value: Double =
        switch target {
        case .value(let value): value
        case .range(let one, let other): isHigher ? max(one, other) : min(one, other)
        }
      if value > upper {
        self = isHigher ? .consistentlyFails : .consistentlyPasses
      } else if value < lower {
        self = isHigher ? .consistentlyPasses : .consistentlyFails
      } else {
        self = .hitOrMiss
      }
    }
  }

  /// The words beside the chart.
  package var display: String {
    switch self {
    case .consistentlyFails: "consistently fails"
    case .consistentlyPasses: "consistently passes"
    case .hitOrMiss: "hit or miss"
    case .noTarget: "no target"
    }
  }
}
