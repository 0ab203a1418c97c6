import Figures
import Messages

/// `target_arithmetic`, `target_worse_than_baseline`.
struct TargetCheck {
  let view: PlansView
  let index: PlanIndex
  let texts: PlanTexts

  func findings() -> [CheckFinding] {
    texts.contradictions.flatMap(\.changes) + index.measures.compactMap { impossible($0) }
      + index.measures.compactMap { turning($0) } + index.measures.compactMap { worse($0) }
  }

  // MARK: target_arithmetic

  static func contradiction(
    _ change: WrittenChange,
    _ ref: ObjectRef,
    _ name: String
  ) -> CheckFinding {
    let unit = change.isPercent ? "%" : ""
    let by = Rounding.short(change.by, upTo: 2) + unit
    let from = Rounding.short(change.from, upTo: 2)
    let to = Rounding.short(change.to, upTo: 2)
    let real = Rounding.short(abs(change.to - change.from), upTo: 2)
    return arithmetic(
      ref,
      found: "\(by) from \(from) to \(to)",
      expected: "a change of \(real)",
      message: "\(name) speaks of a change of \(by) from \(from) to \(to), which is one of "
        + "\(real)."
    )
  }

  /// A target that the measure can't reach: over 100%, or more than all.
  private func impossible(_ measure: Measure) -> CheckFinding? {
    if measure.unit == .percent {
      let values = measure.targets.flatMap { [$0.value, $0.rangeEnd].compactMap(\.self) }
      guard let beyond = values.first(where: { $0 > 100 || $0 < 0 }) else { return nil }
      return Self.arithmetic(
        ObjectRef(.measure, measure.id),
        found: measure.words(for: beyond),
        expected: "0 to 100%",
        message: "The target of \(measure.shortName) is \(measure.words(for: beyond)), which a "
          + "share can't be."
      )
    }
    for target in measure.targets {
      let figures = WrittenFigures(target.text)
      guard figures.tokens.count == 3, figures.isSign(1, ["/"]) || figures.isWord(1, ["of"]),
        let part = figures.count(0), let whole = figures.count(2), measure.unit == .nOfM,
        part > whole
      else { continue }
      return Self.arithmetic(
        ObjectRef(.measure, measure.id),
        found: target.text,
        expected: "at most \(Rounding.short(whole))",
        message: "The target of \(measure.shortName) is \(target.text): more than all."
      )
    }
    return nil
  }

  /// Steps of an improve-by target that go one way and then back.
  private func turning(_ measure: Measure) -> CheckFinding? {
    let steps = measure.targets.compactMap { target -> (day: CalendarDay, value: Double)? in
      guard let day = target.by?.calendarDay, let value = target.value, target.rangeEnd == nil
      else { return nil }
      return (day, value)
    }.sorted { $0.day < $1.day }
    let changes = zip(steps, steps.dropFirst()).map { $1.value - $0.value }
    let isTurning = changes.contains { $0 > 0 } && changes.contains { $0 < 0 }
    let isWorsening =
      switch measure.polarity {
      case .higherBetter: changes.contains { $0 < 0 }
      case .lowerBetter: changes.contains { $0 > 0 }
      default: false
      }
    guard isTurning || isWorsening else { return nil }
    let words = Counted.list(
      steps.map { "\(measure.words(for: $0.value)) by \($0.day.display)" },
      limit: 6
    )
    return Self.arithmetic(
      ObjectRef(.measure, measure.id),
      found: words,
      expected: "steps that lead one way",
      message: isTurning
        ? "The targets of \(measure.shortName) go one way and then back: \(words)."
        : "A later target of \(measure.shortName) is worse than an earlier one: \(words)."
    )
  }

  private static func arithmetic(
    _ ref: ObjectRef,
    found: String,
    expected: String,
    message: String
  ) -> CheckFinding {
    CheckFinding(
      "target_arithmetic",
      .warning,
      [ref],
      found: found,
      expected: expected,
      message: message,
      fix: "Correct the target."
    )
  }

  // MARK: target_worse_than_baseline

  /// Held against the baseline that the plan itself gives; a measure that doesn't say what is better
  /// can't be judged.
  private func worse(_ measure: Measure) -> CheckFinding? {
    guard let baseline = measure.statedBaseline,
      let target = measure.targets.filter({ $0.value != nil })
        .max(by: { ($0.by ?? $0.from).day < ($1.by ?? $1.from).day }),
      let goal = target.goal?.full(measure.direction)
    else { return nil }
    switch measure.direction {
    case .higherBetter: if goal >= baseline { return nil }
    case .lowerBetter: if goal <= baseline { return nil }
    case .inRange, .neutral: return nil
    }
    return CheckFinding(
      "target_worse_than_baseline",
      .warning,
      [ObjectRef(.measure, measure.id)],
      found: "target \(measure.words(for: goal)), baseline \(measure.words(for: baseline))",
      expected: "a target better than the baseline of \(measure.words(for: baseline))",
      message: "The target of \(measure.shortName), \(measure.words(for: goal)), is worse than its "
        + "baseline of \(measure.words(for: baseline)).",
      fix: "Correct the target or the baseline, or say why less is wanted."
    )
  }
}

extension Measure {
  /// Where it began, as the plan says: the baseline, or a benchmark of its own past.
  var statedBaseline: Double? {
    baseline
      ?? benchmarks.last {
        let label = $0.label.lowercased()
        return label.contains("baseline") || label.contains("own past")
      }?.value
  }
}

extension CalendarDate? {
  fileprivate var day: CalendarDay { self?.calendarDay ?? .earliest }
}
