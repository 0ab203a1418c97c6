/// Whether a target that lies ahead will be reached, honestly.
package struct Trajectory: Hashable, Sendable {
  /// Change per period that is needed from the latest reading; its sign is the direction.
  package let needed: Double
  /// Periods left to the target's date.
  package let periodCount: Int
  /// The best change per period towards the target that was ever sustained over as many periods.
  ///
  /// `nil` when the readings don't reach that far. Below zero when it only ever moved away.
  package let best: Double?
  /// Change per period of a straight line through the latest readings (least squares).
  package let trend: Double?
  /// The period in which that line reaches the target; `nil` when it never does.
  package let arrives: Period?
  /// Whether the latest reading already meets the target.
  package let isReached: Bool

  /// Readings that the line of the present trend is drawn through.
  package static let trendLength = 6
  /// A line that arrives later than this many periods does not arrive.
  package static let horizon = 120

  /// Looks ahead from readings to a target.
  ///
  /// `nil` when there is no reading, the periods can't be counted together, the measure has no
  /// direction, or the target's period is not after the latest reading.
  ///
  /// - Parameters:
  ///   - readings: Available ones only, in any order, one for a period.
  ///   - target: What is to be reached.
  ///   - due: The period by which it is to be reached.
  ///   - polarity: Higher or lower better.
  package init?(
    readings: [(period: Period, value: Double)],
    target: Double,
    by due: Period,
    polarity: Polarity
  ) {
    guard polarity == .higherBetter || polarity == .lowerBetter else { return nil }
    let sorted = readings.sorted { $0.period < $1.period }
    guard let latest = sorted.last, let left = latest.period.distance(to: due), left > 0 else {
      return nil
    }
    let points = sorted.compactMap { reading in
      latest.period.distance(to: reading.period).map { (at: $0, value: reading.value) }
    }
    guard points.count == sorted.count else { return nil }
    let sign = polarity == .higherBetter ? 1.0 : -1.0
    let isReached = (latest.value - target) * sign >= 0

    self.periodCount = left
    self.isReached = isReached
    self.needed = isReached ? 0 : (target - latest.value) / Double(left)
    self.best = points.flatMap { first in
      points.filter { $0.at - first.at == left }.map { ($0.value - first.value) / Double(left) }
    }.max { $0 * sign < $1 * sign }

    let recent = points.suffix(Self.trendLength)
    guard recent.count > 2 else {
      self.trend = nil
      self.arrives = isReached ? latest.period : nil
      return
    }
    let count = Double(recent.count)
    let meanAt = recent.reduce(0) { $0 + Double($1.at) } / count
    let meanValue = recent.reduce(0) { $0 + $1.value } / count
    let spread = recent.reduce(0) { $0 + (Double($1.at) - meanAt) * (Double($1.at) - meanAt) }
    let slope =
      recent.reduce(0) { $0 + (Double($1.at) - meanAt) * ($1.value - meanValue) } / spread
    self.trend = slope
    guard !isReached else {
      self.arrives = latest.period
      return
    }
    // The line's height now, not the latest reading, which wobbles.
    let level = meanValue - slope * meanAt
    let gap = target - level
    guard slope * sign > 0 else {
      self.arrives = nil
      return
    }
    let steps = max(1, (gap / slope).rounded(.up))
    self.arrives =
      steps <= Double(Self.horizon) ? latest.period.adding(Int(steps)) : nil
  }

  /// One sentence of plain words.
  package func sentence(by due: Period) -> String {
    if isReached { return "The target is reached already." }
    let need =
      "It has to move by \(Rounding.short(abs(needed), upTo: 2)) each \(due.kind.noun)"
      + (periodCount == 1 ? "" : " for \(periodCount) \(due.kind.noun)s")
    let seen: String
    if let best {
      let towards = best * (needed < 0 ? -1 : 1)
      seen =
        towards > 0
        ? "the most it ever kept up for so long is \(Rounding.short(towards, upTo: 2))"
        : "it never moved that way for so long"
    } else {
      seen = "there are too few readings to say what it kept up before"
    }
    let end: String
    if let arrives {
      end =
        arrives <= due
        ? "the present trend arrives in \(arrives.display)"
        : "the present trend arrives only in \(arrives.display)"
    } else {
      end = "it is not reached on the present trend"
    }
    return "\(need); \(seen); \(end)."
  }
}

extension Period.Kind {
  /// "month", as people count them.
  fileprivate var noun: String {
    switch self {
    case .month: "month"
    case .quarter: "quarter"
    case .sixMonths: "half-year"
    case .year: "year"
    case .term: "term"
    }
  }
}
