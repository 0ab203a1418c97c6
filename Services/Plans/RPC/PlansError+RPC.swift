import Chassis
import Messages
package import RPC

extension PlansError: RPCErrorConvertible {
  package var rpcError: RPCError {
    switch self {
    case .invalid(let violations):
      FieldViolations(violations.map { FieldViolation($0.field, $0.sentence) }).rpcError
    case .notFound(let object):
      RPCError(.notFound, "there is no \(object.kind.inWords) “\(object.id.prefix(60))”")
    case .unknownAuthority(let code):
      RPCError(
        .notFound,
        "authority “\(code.prefix(60))” is not known here and is no council of the published list; "
          + "register it by name first"
      )
    case .notYours(_, let allowed):
      Refusal(
        .permissionDenied,
        reason: "NOT_YOURS",
        "this belongs to \(allowed.filter { !$0.isEmpty }.owners)"
      ).rpcError
    case .notAllowed(let sentence):
      Refusal(.permissionDenied, reason: "NOT_ALLOWED", sentence).rpcError
    case .conflict(let reason, let sentence):
      Refusal(.failedPrecondition, reason: reason, sentence).rpcError
    }
  }
}

extension [String] {
  fileprivate var owners: String {
    isEmpty ? "nobody yet; the improvement manager may change it" : inWords
  }
}
