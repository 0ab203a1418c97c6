import Exchange
package import Figures
package import Messages

/// Says that an audit's action was carried out.
package struct CompleteAuditAction: AuditsCommand, Hashable {
  package let actionID: String
  /// `nil` for today.
  package let doneOn: CalendarDay?

  /// - Throws: `FieldViolations` for all that is wrong with the request.
  package init(_ request: CompleteAuditActionRequest) throws {
    var check = FieldCheck()
    actionID = request.auditActionID
    doneOn = check.day("done_on", request.doneOn)
    try check.finish()
  }
}
