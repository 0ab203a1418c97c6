package import Messages
import ProtobufC

extension RevisePlanRequest: PlansCommand {
  package func decide(
    _ state: PlansState,
    by actor: Actor,
    at moment: Moment
  ) throws -> [PlansEvent] {
    let given = plan ?? Plan()
    let before = try state.need(given.id, .plan, in: state.plans)
    try state.check(basedOn: basedOn, ObjectRef(.plan, given.id))
    var checks = FieldChecks()
    var new = Plan()
    new.id = given.id
    new.title = checks.text(given.title, "plan.title", .line, isRequired: true)
    checks.date(given.dated, "plan.dated")
    new.dated = given.dated
    new.progressSchemeID = checks.scheme(
      given.progressSchemeID,
      "plan.progress_scheme_id",
      "progress",
      in: state
    )
    new.impactSchemeID = checks.scheme(
      given.impactSchemeID,
      "plan.impact_scheme_id",
      "impact",
      in: state
    )
    // What the document said of itself stays with the plan that came from it.
    new.versionAsWritten = before.versionAsWritten
    new.narrative = before.narrative
    let reason = checks.text(reason, "reason")
    try checks.finish()
    guard !new.changes(from: before).isEmpty else { return [] }
    return [
      PlansEvent(
        .planRevised(
          .with {
            $0.plan = new
            $0.reason = reason
          }
        )
      )
    ]
  }
}
