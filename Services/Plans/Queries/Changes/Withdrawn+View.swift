import Ledger
package import Messages
import ProtobufC

extension PlansView {
  /// What was withdrawn and not restored since, the latest first, with why and by whom.
  package func withdrawn() -> ListWithdrawnResponse {
    let objects =
      state.sections.filter(\.withdrawn).map { (ObjectRef(.section, $0.id), nil) }
      + state.objectives.filter(\.withdrawn)
      .map { (ObjectRef(.objective, $0.id), ObjectRef(.section, $0.sectionID)) }
      + state.actions.filter(\.withdrawn)
      .map { (ObjectRef(.action, $0.id), ObjectRef(.objective, $0.objectiveID)) }
      + state.criteria.filter(\.withdrawn)
      .map { (ObjectRef(.criterion, $0.id), ObjectRef(.objective, $0.objectiveID)) }
      + state.voices.filter(\.withdrawn)
      .map { (ObjectRef(.voice, $0.id), ObjectRef(.objective, $0.objectiveID)) }
      + state.measures.filter(\.withdrawn).map { (ObjectRef(.measure, $0.id), nil) }
      + state.evidence.filter(\.withdrawn).map { (ObjectRef(.evidence, $0.id), $0.supports.first) }
    let items = objects.map { item($0, partOf: $1) }
    return .with {
      $0.readPoint = readPoint
      $0.items = items.sorted { $0.position > $1.position }.map(\.item)
    }
  }

  private func item(
    _ object: ObjectRef,
    partOf whole: ObjectRef?
  ) -> (position: Int64, item: WithdrawnItem) {
    let last = state.history[object.id]?.last { $0.kind == "withdrawn" }
    let item = WithdrawnItem.with {
      $0.object = object
      $0.title = state.title(of: object)
      $0.partOf = whole
      $0.partOfTitle = whole.map { state.title(of: $0) } ?? ""
      $0.reason = last?.reason ?? ""
      $0.withdrawnBy = last?.actor ?? ""
      $0.withdrawnAt = last.map { ProtobufTimestamp($0.effectiveAt) }
      $0.version = state.version(of: object) ?? 0
    }
    return (last?.position ?? 0, item)
  }
}
