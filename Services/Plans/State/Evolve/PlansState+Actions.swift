import Ledger
import Messages
import ProtobufC

extension PlansState {
  mutating func evolve(_ event: ActionAdded, _ record: LedgerRecord) {
    guard var action = event.action, objectives.contains(id: action.objectiveID) else { return }
    action.ratings = []
    action.updates = []
    action.dueMoves = []
    action.originalDue = action.due
    action.version = record.position
    actions.set(action, id: action.id)
    actionsByObjective.link(action.id, to: action.objectiveID)
    relink(action.id, from: [], to: action.threadStartIDs, in: \.answersByThreadStart)
    relink(action.id, from: [], to: action.measureIDs, in: \.citersByMeasure)
    relink(action.id, from: [], to: action.dependsOnIDs, in: \.dependentsByAction)
    note(.action, action.id, record)
  }

  mutating func evolve(_ event: ActionRevised, _ record: LedgerRecord) {
    guard var action = event.action, let before = actions[action.id] else { return }
    if !objectives.contains(id: action.objectiveID) { action.objectiveID = before.objectiveID }
    action.due = before.due
    action.originalDue = before.originalDue
    action.dueMoves = before.dueMoves
    action.ratings = before.ratings
    action.updates = before.updates
    action.withdrawn = before.withdrawn
    action.withdrawnBecause = before.withdrawnBecause
    action.version = record.position
    actions.set(action, id: action.id)
    relink(
      action.id,
      from: [before.objectiveID],
      to: [action.objectiveID],
      in: \.actionsByObjective
    )
    relink(
      action.id,
      from: before.threadStartIDs,
      to: action.threadStartIDs,
      in: \.answersByThreadStart
    )
    relink(action.id, from: before.measureIDs, to: action.measureIDs, in: \.citersByMeasure)
    relink(
      action.id,
      from: before.dependsOnIDs,
      to: action.dependsOnIDs,
      in: \.dependentsByAction
    )
    note(.action, action.id, record, action.changes(from: before), reason: event.reason)
  }

  mutating func evolve(_ event: DueDateMoved, _ record: LedgerRecord) {
    guard let to = event.to, let before = actions[event.actionID] else { return }
    actions.update(event.actionID) { action in
      action.dueMoves.append(
        .with {
          $0.from = action.due
          $0.to = to
          $0.reason = event.reason
          $0.movedBy = record.actor
          $0.movedAt = ProtobufTimestamp(record.effectiveAt)
        }
      )
      action.due = to
      action.version = record.position
    }
    note(
      .action,
      event.actionID,
      record,
      [FieldChange("due date", before.due?.text ?? "", to.text)],
      reason: event.reason
    )
  }

  mutating func evolve(_ event: PeriodUpdateRecorded, _ record: LedgerRecord) {
    guard let subject = event.subject, var update = event.update else { return }
    update.updatedBy = record.actor
    update.updatedAt = ProtobufTimestamp(record.effectiveAt)
    let isKnown: Bool
    switch subject.kind {
    case .action: isKnown = actions.update(subject.id) { $0.updates = [update] }
    case .objective: isKnown = objectives.update(subject.id) { $0.updates = [update] }
    default: isKnown = false
    }
    guard isKnown else { return }
    // It was read from a message, so it can be written as one.
    try? updates[subject.id, default: PackedLog()].append(update)
    if subject.kind == .action, !update.deliveryStatus.isEmpty {
      actions.update(subject.id) { $0.deliveryStatus = update.deliveryStatus }
    }
    touch(subject, record)
    note(subject.kind, subject.id, record, [FieldChange("progress", "", update.progress)])
  }
}
