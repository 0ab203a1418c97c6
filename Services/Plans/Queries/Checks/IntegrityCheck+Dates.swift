import Figures
import Messages

extension IntegrityCheck {
  /// `invalid_date`, `undated_year`, `due_before_plan_date`, `due_order`, `several_dates`,
  /// `recurring_without_first_date`, `overdue_not_closed`.
  func dates() -> [CheckFinding] {
    index.actions.flatMap { action -> [CheckFinding] in
      guard let due = action.due else { return [] }
      return [
        unreadable(action, due), beforePlan(action, due), outOfOrder(action, due),
        several(action, due), recurring(action, due), overdue(action),
      ].compactMap(\.self)
    }
  }

  private func unreadable(_ action: Action, _ due: DueDate) -> CheckFinding? {
    guard due.meaning == .unparsed else { return nil }
    let lacksYear = due.problem.contains("has no year") || due.problem.contains("could be of")
    return CheckFinding(
      lacksYear ? "undated_year" : "invalid_date",
      .warning,
      [ObjectRef(.action, action.id)],
      found: due.text,
      expected: "a date such as 30 September 2026 or Sep-26",
      message: "The due date of \(action.shortName), “\(action.dueWords)”, is not understood: "
        + "\(due.problem).",
      fix: "Move the due date to the one that is meant."
    )
  }

  private func beforePlan(_ action: Action, _ due: DueDate) -> CheckFinding? {
    guard let dated = index.plan.dated?.calendarDay, let dueBy = due.dueBy?.calendarDay,
      dueBy < dated
    else { return nil }
    return CheckFinding(
      "due_before_plan_date",
      .warning,
      [ObjectRef(.action, action.id), ObjectRef(.plan, index.plan.id)],
      found: due.text,
      expected: "\(dated.display) or later",
      message: "\(action.shortName) is due by \(dueBy.display), before the plan's own date of "
        + "\(dated.display).",
      fix: "Rate it as done with its evidence, or move the date with a reason."
    )
  }

  private func outOfOrder(_ action: Action, _ due: DueDate) -> CheckFinding? {
    let days = due.dates.compactMap(\.calendarDay)
    guard days != days.sorted() else { return nil }
    return CheckFinding(
      "due_order",
      .warning,
      [ObjectRef(.action, action.id)],
      found: due.text,
      expected: "dates from first to last",
      message: "The dates of \(action.shortName) are out of order: “\(action.dueWords)”.",
      fix: "Check which date belongs to which step."
    )
  }

  private func several(_ action: Action, _ due: DueDate) -> CheckFinding? {
    guard due.meaning == .several else { return nil }
    return CheckFinding(
      "several_dates",
      .note,
      [ObjectRef(.action, action.id)],
      found: due.text,
      expected: "one due date for an action",
      message: "\(action.shortName) has \(due.dates.count) dates, “\(action.dueWords)”; "
        + "it counts as due by the last.",
      fix: "Split it into an action for each date, or keep the date that counts."
    )
  }

  private func recurring(_ action: Action, _ due: DueDate) -> CheckFinding? {
    guard due.meaning == .recurring, due.dueBy == nil else { return nil }
    return CheckFinding(
      "recurring_without_first_date",
      .note,
      [ObjectRef(.action, action.id)],
      found: due.text,
      expected: "a first date, as in “Jul-17 quarterly thereafter”",
      message:
        "\(action.shortName) recurs (“\(action.dueWords)”) without a first date, so it can never "
        + "be late.",
      fix: "Say when it is first due."
    )
  }

  private func overdue(_ action: Action) -> CheckFinding? {
    let standing = view.standing(of: action)
    guard standing.isOverdue, let dueBy = standing.dueBy else { return nil }
    return CheckFinding(
      "overdue_not_closed",
      .warning,
      [ObjectRef(.action, action.id)],
      found: standing.progress.map { "rated \($0.word)" } ?? "not rated",
      expected: "done by \(dueBy.display)",
      message: "\(action.shortName) was due by \(dueBy.display), "
        + "\(Counted.of(standing.daysLate, "day")) ago, and is not done.",
      fix: "Complete it, or move the date with a reason."
    )
  }
}
