import Exchange
package import Messages
import ProtobufC

/// Gives somebody a case to audit.
package struct AssignAudit: AuditsCommand, Hashable {
  package let audit: Audit

  /// - Throws: `FieldViolations` for all that is wrong with the request.
  package init(_ request: AssignAuditRequest) throws {
    var check = FieldCheck()
    let given = request.audit ?? Audit()
    audit = .with {
      $0.takeCase(from: given, &check)
      $0.due = check.day("audit.due", given.due).map { CalendarDate($0) }
    }
    if audit.auditor.isEmpty { check.refuse("audit.auditor", "must not be empty") }
    try check.finish()
  }
}

extension Audit {
  /// Takes over what says which case is audited by whom.
  mutating func takeCase(from given: Audit, _ check: inout FieldCheck) {
    roundID = given.roundID
    if roundID.isEmpty { check.refuse("audit.round_id", "must not be empty") }
    caseReference = check.text(
      "audit.case_reference",
      given.caseReference,
      required: true,
      limit: 80
    )
    team = check.text("audit.team", given.team, required: true, limit: 120)
    service = check.text("audit.service", given.service, limit: 120)
    auditor = check.text("audit.auditor", given.auditor, limit: 120)
  }
}
