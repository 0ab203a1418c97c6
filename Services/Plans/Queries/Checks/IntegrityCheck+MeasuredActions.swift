import Figures
import Messages

extension IntegrityCheck {
  /// `action_without_measure`, `action_after_target_date`.
  func measuredActions() -> [CheckFinding] {
    let unmeasured = index.actions.filter { !isMeasured($0) }
    // Where most actions are measured in no way, the plan measures otherwise.
    let isCustom = unmeasured.count * 2 <= index.actions.count
    return (isCustom && !index.measures.isEmpty ? unmeasured.map { finding(unmeasured: $0) } : [])
      + index.actions.compactMap { afterTarget($0) }
  }

  /// The action cites a measure, or says that it has none, or its objective is measured.
  private func isMeasured(_ action: Action) -> Bool {
    if !action.measureIDs.isEmpty || !action.measureRefs.isEmpty { return true }
    guard let objective = index.objective(action.objectiveID) else { return false }
    return !view.support(of: objective).ownMeasureIDs.isEmpty
  }

  private func finding(unmeasured action: Action) -> CheckFinding {
    CheckFinding(
      "action_without_measure",
      .note,
      [ObjectRef(.action, action.id)],
      found: "no measure",
      expected: "a measure that shows whether it works",
      message: "\(action.shortName) cites no measure, and its objective has none.",
      fix: "Link it to the measure that it should move, or say that none fits."
    )
  }

  /// A measure's last target is to be reached before the action that should bring it there is due.
  private func afterTarget(_ action: Action) -> CheckFinding? {
    guard let due = action.due?.dueBy?.calendarDay, action.due?.meaning != .recurring else {
      return nil
    }
    let early = action.measureIDs.compactMap { id -> (measure: Measure, by: CalendarDay)? in
      guard let measure = view.state.measures[id], !measure.withdrawn,
        let by = measure.targets.compactMap({ $0.by?.calendarDay }).max(), by < due
      else { return nil }
      return (measure, by)
    }
    guard !early.isEmpty else { return nil }
    let words = Counted.list(early.map { "\($0.measure.shortName) (\($0.by.display))" })
    return CheckFinding(
      "action_after_target_date",
      .warning,
      [ObjectRef(.action, action.id)] + early.map { ObjectRef(.measure, $0.measure.id) },
      found: "due by \(due.display), after \(words)",
      expected: "due by the date of the target that it serves",
      message: "\(action.shortName) is due by \(due.display), after the target date of \(words).",
      fix: "Bring the action forward, or set the target for a later date."
    )
  }
}
