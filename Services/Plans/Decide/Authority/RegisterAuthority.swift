package import Messages
import ProtobufC

extension RegisterAuthorityRequest: PlansCommand {
  /// A council of the published list needs no name: the list has it.
  package func decide(
    _ state: PlansState,
    by actor: Actor,
    at moment: Moment
  ) throws -> [PlansEvent] {
    let code = change?.authority ?? ""
    if state.authority != nil {
      throw PlansError.conflict(
        reason: "ALREADY_REGISTERED",
        "authority \(code) is registered already"
      )
    }
    let council = EnglishAuthorities.find(code)
    var checks = FieldChecks()
    let name = checks.text(
      name.isEmpty ? council?.name ?? "" : name,
      "name",
      .line,
      isRequired: true
    )
    let onsCode = checks.text(
      onsCode.isEmpty ? council?.onsCode ?? "" : onsCode,
      "ons_code",
      .word
    )
    if !code.isAuthorityCode {
      checks.refuse(
        "change.authority",
        found: "“\(code.prefix(40))”",
        allowed: "the council's DfE code, three digits"
      )
    }
    try checks.finish()
    return [
      PlansEvent(
        .authorityRegistered(
          .with {
            $0.authority = .with {
              $0.code = code
              $0.name = name
              $0.onsCode = onsCode
              $0.ratingSchemes = [.standardProgress, .standardImpact]
              $0.settings = .standard
            }
          }
        )
      )
    ]
  }
}

extension String {
  /// Whether this is a DfE code of a council: three digits.
  fileprivate var isAuthorityCode: Bool {
    utf8.count == 3 && utf8.allSatisfy { (48...57).contains($0) }
  }
}
