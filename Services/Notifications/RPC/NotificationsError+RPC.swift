import Chassis
import Messages
import ProtobufC
package import RPC

extension NotificationsError: RPCErrorConvertible {
  package var rpcError: RPCError {
    switch self {
    case .invalidHour(let found):
      FieldViolation("preferences.digest_hour", "found \(found); allowed is 0 to 23").rpcError
    case .unknownDelivery(let id):
      RPCError(.notFound, "delivery \"\(id)\" does not exist")
    case .notDead(let id, let found):
      Refusal(
        .failedPrecondition,
        reason: "DELIVERY_NOT_DEAD",
        "delivery \(id) is \(found.name); only one that was given up can be sent again"
      ).rpcError
    case .notYours:
      RPCError(.permissionDenied, "people see and change only what is addressed to themselves")
    }
  }
}
