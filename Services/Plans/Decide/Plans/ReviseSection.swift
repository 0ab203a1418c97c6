package import Messages
import ProtobufC

extension ReviseSectionRequest: PlansCommand {
  package func decide(
    _ state: PlansState,
    by actor: Actor,
    at moment: Moment
  ) throws -> [PlansEvent] {
    let given = section ?? Section()
    let before = try state.need(given.id, .section, in: state.sections)
    try state.check(basedOn: basedOn, ObjectRef(.section, given.id))
    try state.check(isStanding: ObjectRef(.section, given.id))
    var checks = FieldChecks()
    var new = given
    new.ref = checks.text(given.ref, "section.ref", .word)
    new.title = checks.text(given.title, "section.title", .line, isRequired: true)
    new.outcomeStatement = checks.text(given.outcomeStatement, "section.outcome_statement")
    let reason = checks.text(reason, "reason")
    try checks.finish()
    new.planID = before.planID
    if new.order <= 0 { new.order = before.order }
    new.withdrawn = false
    new.version = 0
    guard !new.changes(from: before).isEmpty else { return [] }
    return [
      PlansEvent(
        .sectionRevised(
          .with {
            $0.section = new
            $0.reason = reason
          }
        )
      )
    ]
  }
}
