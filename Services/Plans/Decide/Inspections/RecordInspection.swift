package import Messages
import ProtobufC

extension RecordInspectionRequest: PlansCommand {
  package func decide(
    _ state: PlansState,
    by actor: Actor,
    at moment: Moment
  ) throws -> [PlansEvent] {
    try state.checkIsRegistered()
    let given = inspection ?? Inspection()
    if !given.id.isEmpty {
      try state.check(basedOn: basedOn, ObjectRef(.inspection, given.id))
    }
    var checks = FieldChecks()
    var new = given
    new.version = 0
    new.threadStarts = []
    new.title = checks.text(given.title, "inspection.title", .line, isRequired: true)
    checks.choice(given.framework, "inspection.framework")
    checks.date(given.startedOn, "inspection.started_on")
    checks.date(given.endedOn, "inspection.ended_on")
    checks.date(given.publishedOn, "inspection.published_on")
    let id = given.id.isEmpty ? moment.id("i") : given.id
    new.id = id
    new.judgements = checks.judgements(given.judgements, inspectionID: id)
    new.paragraphs = checks.paragraphs(given.paragraphs, inspectionID: id)
    let paragraphIDs = Dictionary(
      zip(given.paragraphs.map(\.id), new.paragraphs.map(\.id)),
      uniquingKeysWith: { a, _ in a }
    )
    let starts = checks.threadStarts(
      given.threadStarts,
      inspectionID: id,
      paragraphs: new.paragraphs,
      paragraphIDs: paragraphIDs
    )
    try checks.finish()

    var draft = EventDraft(moment)
    var before = state.inspections[id]
    before?.version = 0
    if before != new { draft.record(.inspectionRecorded(.with { $0.inspection = new })) }
    draft.record(starts, of: id, over: state.threadStarts(of: id))
    return draft.events
  }
}
