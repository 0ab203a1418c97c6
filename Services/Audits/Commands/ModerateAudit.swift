import Exchange
package import Messages

/// A second person's overall grade; both are kept.
package struct ModerateAudit: AuditsCommand, Hashable {
  package let auditID: String
  package let overall: Grade
  package let note: String

  /// - Throws: `FieldViolations` for all that is wrong with the request.
  package init(_ request: ModerateAuditRequest) throws {
    var check = FieldCheck()
    auditID = request.auditID
    overall = request.overall
    if overall.rank == nil { check.refuse("overall", "must be one of \(SubmitAudit.grades)") }
    note = check.text("note", request.note)
    try check.finish()
  }
}
