import Figures
import Messages

extension MeasureAssessment {
  /// Whether the present trend arrives in time at every target to come; `nil` where no target lies
  /// ahead or no trend can be drawn.
  var arrivesInTime: Bool? {
    guard let last = judged.last, measure.kind != .cumulative else { return nil }
    let readings = judged.compactMap { judged in
      judged.value.map { (period: judged.period, value: $0) }
    }
    let arrivals = profile.steps.filter { $0.day > last.period.lastDay }.compactMap { step in
      let due = Figures.Period(measure.periodKind, holding: step.day, years: measure.yearKind)
      return Trajectory(
        readings: readings,
        target: step.target.full(measure.direction),
        by: due,
        polarity: measure.direction
      ).map { $0.isReached || ($0.arrives.map { $0 <= due } ?? false) }
    }
    return arrivals.isEmpty ? nil : arrivals.allSatisfy { $0 }
  }
}
