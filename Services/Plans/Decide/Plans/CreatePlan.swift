package import Messages
import ProtobufC

extension CreatePlanRequest: PlansCommand {
  package func decide(
    _ state: PlansState,
    by actor: Actor,
    at moment: Moment
  ) throws -> [PlansEvent] {
    try state.checkIsRegistered()
    var checks = FieldChecks()
    let title = checks.text(title, "title", .line, isRequired: true)
    checks.date(dated, "dated")
    let progress = checks.scheme(progressSchemeID, "progress_scheme_id", "progress", in: state)
    let impact = checks.scheme(impactSchemeID, "impact_scheme_id", "impact", in: state)
    try checks.finish()
    return [
      PlansEvent(
        .planCreated(
          .with {
            $0.plan = .with {
              $0.id = moment.id("p")
              $0.title = title
              $0.dated = dated
              $0.progressSchemeID = progress
              $0.impactSchemeID = impact
            }
          }
        )
      )
    ]
  }
}

extension FieldChecks {
  /// A scheme that exists; the usual one, or else the first, where none is named.
  mutating func scheme(
    _ id: String,
    _ field: String,
    _ usual: String,
    in state: PlansState
  ) -> String {
    if id.isEmpty {
      return state.schemes.contains(id: usual) ? usual : state.schemes.ids.first ?? ""
    }
    if !state.schemes.contains(id: id) {
      refuse(
        field,
        found: "“\(id.prefix(40))”",
        allowed: "one of: " + state.schemes.ids.joined(separator: ", ")
      )
    }
    return id
  }
}
