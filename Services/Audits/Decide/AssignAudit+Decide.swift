package import Exchange
package import Messages
import ProtobufC

extension AssignAudit {
  package func decide(
    _ state: AuditsState,
    _ change: AcceptedChange,
    next position: Int64
  ) throws -> [AuditsEvent.Event] {
    var audit = try audit.newIn(state)
    audit.id = "x\(position)"
    return [.auditAssigned(.with { $0.audit = audit })]
  }
}

extension Audit {
  /// The audit, when its round is open and doesn't have its case yet.
  func newIn(_ state: AuditsState) throws(AuditError) -> Audit {
    _ = try state.openRound(roundID)
    let isTwice = state.audits(of: roundID).contains {
      $0.caseReference.lowercased() == caseReference.lowercased()
    }
    guard !isTwice else { throw .caseTwice(caseReference) }
    return self
  }
}
