package import Messages

/// Confirms, as somebody other than who did it, that an audit's action was carried out.
package struct VerifyAuditAction: AuditsCommand, Hashable {
  package let actionID: String

  package init(_ request: VerifyAuditActionRequest) {
    actionID = request.auditActionID
  }
}
