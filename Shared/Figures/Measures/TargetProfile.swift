/// What a measure should reach, and from or by when.
package struct TargetProfile: Hashable, Sendable {
  /// A value, or two ends.
  package enum Target: Hashable, Sendable {
    case value(Double)
    /// Two ends in either order. For a measure that should be in a range, the range itself; for any
    /// other, a first and a second step (`12/10%`): reaching only the first counts as at risk.
    case range(Double, Double)
  }

  /// A target and the day that it holds from: its first day, or for a trajectory (`18.1% by
  /// 30/9/18`) the day by which it is to be reached.
  package struct Step: Hashable, Sendable {
    package let day: CalendarDay
    package let target: Target
    /// Whether it is to be reached by the day rather than met from it on.
    package let isTrajectory: Bool

    package init(_ target: Target, from day: CalendarDay) {
      (self.target, self.day, self.isTrajectory) = (target, day, false)
    }

    package init(_ target: Target, by day: CalendarDay) {
      (self.target, self.day, self.isTrajectory) = (target, day, true)
    }
  }

  /// By day, earliest first.
  package let steps: [Step]

  /// - Parameter steps: In any order; of two for one day the later one in the list holds.
  package init(_ steps: [Step]) {
    var byDay: [CalendarDay: Step] = [:]
    for step in steps { byDay[step.day] = step }
    self.steps = byDay.values.sorted { $0.day < $1.day }
  }

  /// The target that a reading whose period ends on a day is held against; `nil` before the first.
  package func target(on day: CalendarDay) -> Target? {
    steps.last { $0.day <= day }?.target
  }

  /// The next step after a day.
  package func next(after day: CalendarDay) -> Step? {
    steps.first { $0.day > day }
  }
}

/// Where a reading stands against its target.
package enum ReadingStatus: Int, CaseIterable, Hashable, Sendable {
  case met, withinTolerance, missed, noTarget, notAvailable

  /// The words of the tag.
  package var display: String {
    switch self {
    case .met: "met"
    case .withinTolerance: "within tolerance"
    case .missed: "missed"
    case .noTarget: "no target"
    case .notAvailable: "not available"
    }
  }

  /// Judges a figure.
  ///
  /// - Parameters:
  ///   - number: What was measured; `nil` when it is not available.
  ///   - target: What it is held against; `nil` when there is none.
  ///   - polarity: Which way the measure should move.
  ///   - tolerance: How far from the target still counts as within tolerance, as a share of the
  ///     target. Where the target has two steps those decide instead.
  package init(
    _ number: Double?,
    target: TargetProfile.Target?,
    polarity: Polarity,
    tolerance: Double = 0.1
  ) {
    guard let number, number.isFinite else {
      self = .notAvailable
      return
    }
    guard let target, polarity != .neutral else {
      self = .noTarget
      return
    }
    switch (target, polarity) {
    case (.value(let value), .inRange):
      self.init(distance: abs(number - value), slack: abs(value) * tolerance)
    case (.range(let one, let other), .inRange):
      let low = min(one, other)
      let high = max(one, other)
      let nearest = number < low ? low : high
      let distance = max(low - number, number - high)
      self.init(distance: distance, slack: abs(nearest) * tolerance)
    case (.value(let value), _):
      let distance = polarity == .higherBetter ? value - number : number - value
      self.init(distance: distance, slack: abs(value) * tolerance)
    case (.range(let one, let other), _):
      let isHigher = polarity == .higherBetter
      let first = isHigher ? min(one, other) : max(one, other)
      let second = isHigher ? max(one, other) : min(one, other)
      let distance = isHigher ? second - number : number - second
      self.init(distance: distance, slack: abs(second - first))
    }
  }

  /// A number that falls short by a distance; arithmetic on decimals may miss a bound by a hair,
  /// which doesn't count.
  private init(distance: Double, slack: Double) {
    let hair = 1e-9 * max(1, abs(slack))
    self = distance <= hair ? .met : distance <= slack + hair ? .withinTolerance : .missed
  }
}

/// Whether readings have stopped coming.
package enum Staleness {
  /// The first day on which a measure is stale.
  ///
  /// That is when a full period has gone by since the reading after the latest one was due; a
  /// reading is due when its period ends.
  package static func day(latest: Period) -> CalendarDay {
    latest.next.next.lastDay.adding(days: 1)
  }
}
