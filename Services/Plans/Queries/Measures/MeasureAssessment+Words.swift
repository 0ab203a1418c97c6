import Figures
import Messages

extension MeasureAssessment {
  func makeSentence() -> String {
    guard let latest else { return "No reading is recorded yet." }
    if available.isEmpty {
      return "No figure is available yet: \(measure.words(for: reading(latest)))."
    }
    guard measure.kind == .cumulative else {
      return chart?.xmr.sentence ?? "The readings can't be put on one chart."
    }
    let last = available[available.count - 1]
    let figure = "\(measure.words(for: reading(last))) so far in \(reading(last).periodWords)"
    switch last.status {
    case .met: return "\(figure); the target of \(targetWords(last)) is met."
    case .withinTolerance: return "\(figure); near the target of \(targetWords(last))."
    case .missed: return "\(figure); the target of \(targetWords(last)) is missed."
    case .noTarget, .notAvailable: return "\(figure); no target is set."
    }
  }

  func makeLatestWords() -> String {
    guard let last = judged.last else { return "no reading" }
    let figure = "\(measure.words(for: reading(last))) in \(reading(last).periodWords)"
    return last.target == nil ? figure : "\(figure), target \(targetWords(last))"
  }

  func targetWords(_ judged: Judged) -> String {
    switch judged.target {
    case .value(let value): measure.words(for: value)
    case .range(let one, let other): "\(measure.words(for: one)) to \(measure.words(for: other))"
    case nil: "none"
    }
  }

  /// Why there are no limits; empty where there are.
  var noLimitsBecause: String {
    if measure.kind == .cumulative {
      return "Cumulative measures are not charted with limits: each figure contains the last."
    }
    if hasLimits { return "" }
    let count = available.count
    if count < 2 { return "Limits need two readings; there are \(count == 0 ? "none" : "one")." }
    return "The readings lie too far apart for one chart."
  }

  /// What lies ahead: each target to come with what it needs and whether the trend arrives.
  func trajectory() -> [String] {
    guard let last = judged.last, measure.kind != .cumulative else { return [] }
    let readings = judged.compactMap { judged in
      judged.value.map { (period: judged.period, value: $0) }
    }
    return profile.steps.filter { $0.day > last.period.lastDay }.compactMap { step in
      let goal = step.target.full(measure.direction)
      let due = Figures.Period(measure.periodKind, holding: step.day, years: measure.yearKind)
      guard
        let ahead = Trajectory(
          readings: readings,
          target: goal,
          by: due,
          polarity: measure.direction
        )
      else { return nil }
      let words = step.isTrajectory ? "by" : "from"
      return "\(measure.words(for: goal)) \(words) \(step.day.display): "
        + ahead.sentence(by: due)
    }
  }
}
