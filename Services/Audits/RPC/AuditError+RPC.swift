import Chassis
import Figures
import Messages
package import RPC

extension AuditError: RPCErrorConvertible {
  package var rpcError: RPCError {
    switch self {
    case .notFound(let what, let id):
      RPCError(.notFound, "there is no \(what) “\(id.prefix(80))”")
    case .roundClosed(let title):
      refusal("ROUND_CLOSED", "the round “\(title)” is closed")
    case .auditsUnfinished(let count):
      refusal(
        "AUDITS_UNFINISHED",
        "\(count) \(count == 1 ? "audit is" : "audits are") not finished; submit or exempt "
          + (count == 1 ? "it" : "them") + " first"
      )
    case .caseTwice(let reference):
      refusal("CASE_TWICE", "the round has case \(reference) already")
    case .wrongState(let audit, let state, let wanted):
      refusal(
        "AUDIT_STATE",
        "the audit of case \(audit.caseReference) is \(state.words), not \(wanted)"
      )
    case .domainGrades(let problem):
      FieldViolation("audit.domain_grades", problem).rpcError
    case .impossibleDay(let field, let day, let rule):
      FieldViolation(field, "found \(day.display); \(rule)").rpcError
    case .ownWork(let what):
      Refusal(.permissionDenied, reason: "OWN_WORK", what).rpcError
    case .notYours(let what, let owner):
      Refusal(.permissionDenied, reason: "NOT_YOURS", "\(what) belongs to \(owner)").rpcError
    case .actionState(let problem): refusal("ACTION_STATE", problem)
    case .nothingToAcknowledge(let problem): refusal("NOTHING_TO_ACKNOWLEDGE", problem)
    }
  }

  private func refusal(_ reason: String, _ message: String) -> RPCError {
    Refusal(.failedPrecondition, reason: reason, message).rpcError
  }
}
