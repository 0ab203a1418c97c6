import Chassis
import Exchange
import Ledger
import Messages

extension AuditsState {
  /// A round that can still take audits.
  func openRound(_ id: String) throws(AuditError) -> AuditRound {
    guard let round = rounds[id] else { throw .notFound("round", id: id) }
    guard !round.closed else { throw .roundClosed(round.title) }
    return round
  }

  /// An audit as the caller saw it.
  func audit(_ id: String, _ change: AcceptedChange) throws -> Audit {
    guard let audit = audits[id] else { throw AuditError.notFound("audit", id: id) }
    try LedgerError.check(basedOn: change.basedOn, current: audit.version)
    return audit
  }

  /// An audit's action as the caller saw it.
  func action(_ id: String, _ change: AcceptedChange) throws -> AuditAction {
    guard let action = actions[id] else { throw AuditError.notFound("audit action", id: id) }
    try LedgerError.check(basedOn: change.basedOn, current: action.version)
    return action
  }
}

extension AcceptedChange {
  /// Whether the caller is, or holds the post of, whoever is named.
  func isHeld(by name: String) -> Bool {
    identity.subject == name || identity.owns.contains(name)
  }

  /// Whether the caller runs the audit programme, or carries over what others did.
  var runsAudits: Bool { identity.has(.qaLead, .improvementManager, .service, .integration) }
}
