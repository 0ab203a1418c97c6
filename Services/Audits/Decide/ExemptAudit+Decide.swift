package import Exchange
package import Messages
import ProtobufC

extension ExemptAudit {
  package func decide(
    _ state: AuditsState,
    _ change: AcceptedChange,
    next position: Int64
  ) throws -> [AuditsEvent.Event] {
    let audit = try state.audit(auditID, change)
    guard audit.state == .assigned else {
      throw AuditError.wrongState(audit, audit.state, wanted: "assigned")
    }
    return [
      .auditExempted(
        .with {
          $0.auditID = auditID
          $0.reason = reason
        }
      )
    ]
  }
}
