import Exchange
package import Figures
package import Messages

/// Something to put right for the child whose case was audited.
package struct AddAuditAction: AuditsCommand, Hashable {
  package let auditID: String
  package let text: String
  package let ownerRole: String
  package let due: CalendarDay

  /// - Throws: `FieldViolations` for all that is wrong with the request.
  package init(_ request: AddAuditActionRequest) throws {
    var check = FieldCheck()
    let action = request.action ?? AuditAction()
    auditID = action.auditID
    text = check.text("action.text", action.text, required: true, limit: 1_000)
    ownerRole = check.text("action.owner_role", action.ownerRole, required: true, limit: 120)
    due = check.day("action.due", action.due, required: true) ?? .earliest
    try check.finish()
  }
}
