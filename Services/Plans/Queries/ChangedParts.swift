package import Ledger
import Messages
import ProtobufC

/// Which objectives and measures some records may have changed: what else was worked out from the
/// state before them still holds.
package struct ChangedParts {
  private(set) var objectives: Set<String> = []
  private(set) var measures: Set<String> = []

  /// `state` is the state after the records.
  ///
  /// `nil` where one of them is not of the everyday kinds below: then anything may have changed.
  package init?(_ records: some Sequence<LedgerRecord>, in state: PlansState) {
    for record in records {
      switch try? PlansEvent(protobuf: record.payload).event {
      case .periodUpdateRecorded(let event): add(event.subject, state)
      case .rated(let event): add(event.subject, state)
      case .dueDateMoved(let event): add(ObjectRef(.action, event.actionID), state)
      case .evidenceAdded(let event):
        for object in event.evidence?.supports ?? [] { add(object, state) }
      case .readingRecorded(let event):
        measures.insert(event.measureID)
        for object in state.citers(of: event.measureID) { add(object, state) }
      default: return nil
      }
    }
  }

  private mutating func add(_ object: ObjectRef?, _ state: PlansState) {
    guard let object else { return }
    switch object.kind {
    case .objective: objectives.insert(object.id)
    case .action:
      if let id = state.actions.value(of: object.id, \.objectiveID) { objectives.insert(id) }
    case .criterion:
      if let id = state.criteria.value(of: object.id, \.objectiveID) { objectives.insert(id) }
    default: break
    }
  }
}
