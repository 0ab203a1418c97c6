package import Messages
import ProtobufC

extension LinkParagraphsRequest: PlansCommand {
  /// Says which paragraphs of its own report a thread start comes from; plain numbers will do.
  package func decide(
    _ state: PlansState,
    by actor: Actor,
    at moment: Moment
  ) throws -> [PlansEvent] {
    let start = try state.need(threadStartID, .threadStart, in: state.threadStarts)
    try state.check(basedOn: basedOn, ObjectRef(.threadStart, threadStartID))
    let paragraphs = state.inspections[start.inspectionID]?.paragraphs ?? []
    var checks = FieldChecks()
    let reason = checks.text(reason, "reason")
    let given = paragraphIDs.map { id in
      paragraphs.first { String($0.number) == id.tidied }?.id ?? id
    }
    let ids = checks.ids(given, "paragraph_ids", "a paragraph of the same report") { id in
      paragraphs.contains { $0.id == id }
    }
    try checks.finish()
    let order = paragraphs.map(\.id)
    let sorted = order.filter { ids.contains($0) }
    guard sorted != start.paragraphIDs else { return [] }
    return [
      PlansEvent(
        .paragraphsLinked(
          .with {
            $0.threadStartID = threadStartID
            $0.paragraphIDs = sorted
            $0.reason = reason
          }
        )
      )
    ]
  }
}
