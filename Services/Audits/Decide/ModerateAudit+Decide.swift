import Chassis
package import Exchange
package import Messages
import ProtobufC

extension ModerateAudit {
  package func decide(
    _ state: AuditsState,
    _ change: AcceptedChange,
    next position: Int64
  ) throws -> [AuditsEvent.Event] {
    let audit = try state.audit(auditID, change)
    guard audit.isGraded else {
      throw AuditError.wrongState(audit, audit.state, wanted: "submitted")
    }
    _ = try state.openRound(audit.roundID)
    // What services carry over was moderated by somebody else already.
    let isOwn = change.isHeld(by: audit.auditor) || change.identity.subject == audit.submittedBy
    guard change.identity.kind != .person || !isOwn else {
      throw AuditError.ownWork("nobody moderates an audit of their own")
    }
    guard audit.moderatedOverall != overall || audit.moderationNote != note else { return [] }
    return [
      .auditModerated(
        .with {
          $0.auditID = auditID
          $0.overall = overall
          $0.note = note
        }
      )
    ]
  }
}
