import Exchange
package import Messages

/// Takes an assigned case out of a round, with the reason.
package struct ExemptAudit: AuditsCommand, Hashable {
  package let auditID: String
  package let reason: String

  /// - Throws: `FieldViolations` for all that is wrong with the request.
  package init(_ request: ExemptAuditRequest) throws {
    var check = FieldCheck()
    auditID = request.auditID
    reason = check.text("reason", request.reason, required: true, limit: 500)
    try check.finish()
  }
}
