import Chassis
package import Exchange
import Figures
package import Messages
import ProtobufC

extension AddAuditAction {
  package func decide(
    _ state: AuditsState,
    _ change: AcceptedChange,
    next position: Int64
  ) throws -> [AuditsEvent.Event] {
    let audit = try state.audit(auditID, change)
    guard audit.isGraded else {
      throw AuditError.wrongState(audit, audit.state, wanted: "submitted")
    }
    guard change.runsAudits || change.identity.has(.moderator) || change.isHeld(by: audit.auditor)
    else { throw AuditError.notYours("the audit", owner: audit.auditor) }
    if let day = audit.auditedOn.flatMap(CalendarDay.init(date:)), due < day {
      throw AuditError.impossibleDay(
        "action.due",
        due,
        "allowed is a day from the audit's, \(day.display)"
      )
    }
    let action = AuditAction.with {
      $0.id = "y\(position)"
      $0.auditID = auditID
      $0.text = text
      $0.ownerRole = ownerRole
      $0.due = CalendarDate(due)
    }
    return [.auditActionAdded(.with { $0.action = action })]
  }
}

extension CompleteAuditAction {
  package func decide(
    _ state: AuditsState,
    _ change: AcceptedChange,
    next position: Int64
  ) throws -> [AuditsEvent.Event] {
    let action = try state.action(actionID, change)
    guard change.runsAudits || change.isHeld(by: action.ownerRole) else {
      throw AuditError.notYours("the action", owner: action.ownerRole)
    }
    guard action.doneOn == nil else {
      throw AuditError.actionState("the action was done already")
    }
    let day = doneOn ?? change.today
    guard day <= change.today else {
      throw AuditError.impossibleDay("done_on", day, "allowed is a day up to today")
    }
    if let audited = state.audits[action.auditID]?.auditedOn.flatMap(CalendarDay.init(date:)),
      day < audited
    {
      throw AuditError.impossibleDay(
        "done_on",
        day,
        "allowed is a day from the audit's, \(audited.display)"
      )
    }
    return [
      .auditActionCompleted(
        .with {
          $0.auditActionID = actionID
          $0.doneOn = CalendarDate(day)
        }
      )
    ]
  }
}

extension VerifyAuditAction {
  package func decide(
    _ state: AuditsState,
    _ change: AcceptedChange,
    next position: Int64
  ) throws -> [AuditsEvent.Event] {
    let action = try state.action(actionID, change)
    guard action.doneOn != nil else { throw AuditError.actionState("the action is not done yet") }
    guard action.verifiedBy.isEmpty else {
      throw AuditError.actionState("\(action.verifiedBy) verified the action already")
    }
    let isOwn = change.identity.subject == action.doneBy || change.isHeld(by: action.ownerRole)
    guard change.identity.kind != .person || !isOwn else {
      throw AuditError.ownWork("nobody verifies an action of their own")
    }
    return [.auditActionVerified(.with { $0.auditActionID = actionID })]
  }
}

extension AcknowledgeConcern {
  package func decide(
    _ state: AuditsState,
    _ change: AcceptedChange,
    next position: Int64
  ) throws -> [AuditsEvent.Event] {
    let audit = try state.audit(auditID, change)
    guard audit.needsAcknowledgement else {
      throw AuditError.nothingToAcknowledge(
        "the audit is neither inadequate nor raises an immediate concern"
      )
    }
    guard audit.concernAcknowledgedBy.isEmpty else {
      throw AuditError.nothingToAcknowledge(
        "\(audit.concernAcknowledgedBy) acknowledged it already"
      )
    }
    return [.concernAcknowledged(.with { $0.auditID = auditID })]
  }
}
