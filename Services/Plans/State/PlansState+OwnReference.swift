package import Messages

extension PlansState {
  /// What the council or the inspectors call an object.
  ///
  /// Its own reference, the number of a recommendation or paragraph; for a criterion or voice that
  /// of its objective. Empty for what has none.
  package func ownReference(of object: ObjectRef) -> String {
    switch object.kind {
    case .section: sections[object.id]?.ref ?? ""
    case .objective: objectives[object.id]?.ref ?? ""
    case .action: actions[object.id]?.ref ?? ""
    case .measure: measures[object.id]?.ref ?? ""
    case .criterion: objectives[criteria[object.id]?.objectiveID ?? ""]?.ref ?? ""
    case .voice: objectives[voices[object.id]?.objectiveID ?? ""]?.ref ?? ""
    case .threadStart: threadStarts[object.id]?.number ?? ""
    case .paragraph: paragraph(object.id).map { "paragraph \($0.number)" } ?? ""
    default: ""
    }
  }
}
