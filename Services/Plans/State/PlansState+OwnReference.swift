package import Messages

extension PlansState {
  /// What the council or the inspectors call an object.
  ///
  /// Its own reference, the number of a recommendation or paragraph; for a criterion or voice that
  /// of its objective. Empty for what has none.
  package func ownReference(of object: ObjectRef) -> String {
    let own: String? =
      switch object.kind {
      case .section: sections.value(of: object.id) { $0.ref }
      case .objective: objectives.value(of: object.id) { $0.ref }
      case .action: actions.value(of: object.id) { $0.ref }
      case .measure: measures.value(of: object.id) { $0.ref }
      case .criterion: ref(ofObjective: criteria.value(of: object.id) { $0.objectiveID })
      case .voice: ref(ofObjective: voices.value(of: object.id) { $0.objectiveID })
      case .threadStart: threadStarts.value(of: object.id) { $0.number }
      case .paragraph: paragraph(object.id).map { "paragraph \($0.number)" }
      default: nil
      }
    return own ?? ""
  }

  private func ref(ofObjective id: String?) -> String? {
    id.flatMap { objectives.value(of: $0) { $0.ref } }
  }
}
