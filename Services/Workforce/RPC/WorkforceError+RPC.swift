import Chassis
import Figures
package import RPC

extension WorkforceError: RPCErrorConvertible {
  package var rpcError: RPCError {
    switch self {
    case .noTeam(let id): RPCError(.notFound, "there is no team “\(id.prefix(80))”")
    case .nameTaken(let name):
      Refusal(.alreadyExists, reason: "NAME_TAKEN", "an open team is called “\(name)” already")
        .rpcError
    case .monthAhead(let month):
      FieldViolation(
        "monthly_return.month",
        "found \(month.display); allowed is a month that has begun"
      ).rpcError
    case .teamNotOpen(let name, let month):
      Refusal(
        .failedPrecondition,
        reason: "TEAM_NOT_OPEN",
        "“\(name)” did not stand at the end of \(month.display)"
      ).rpcError
    case .returnsAfterClosing(let month):
      Refusal(
        .failedPrecondition,
        reason: "RETURNS_AFTER_CLOSING",
        "the team has returns up to \(month.display); it can't have closed before"
      ).rpcError
    }
  }
}
