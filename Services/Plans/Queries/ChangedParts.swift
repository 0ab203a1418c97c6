package import Ledger
import Messages
import ProtobufC

/// Which objects some records may have changed: what else was worked out from the state before them
/// still holds.
package struct ChangedParts {
  /// Those that the records are about, and those of the actions, criteria and measures that they
  /// are about.
  private(set) var objectives: Set<String> = []
  /// Only those that the records are about.
  private(set) var actions: Set<String> = []
  private(set) var measures: Set<String> = []

  var all: Set<String> { objectives.union(actions).union(measures) }

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
        for object in state.citers(of: event.measureID) {
          if let id = objective(of: object, state) { objectives.insert(id) }
        }
      default: return nil
      }
    }
  }

  private mutating func add(_ object: ObjectRef?, _ state: PlansState) {
    guard let object else { return }
    if object.kind == .action { actions.insert(object.id) }
    if let id = objective(of: object, state) { objectives.insert(id) }
  }

  private func objective(of object: ObjectRef, _ state: PlansState) -> String? {
    switch object.kind {
    case .objective: object.id
    case .action: state.actions.value(of: object.id) { $0.objectiveID }
    case .criterion: state.criteria.value(of: object.id) { $0.objectiveID }
    default: nil
    }
  }
}
