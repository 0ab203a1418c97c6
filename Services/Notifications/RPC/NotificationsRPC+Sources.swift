import Chassis
import Ledger
package import Messages
import ProtobufC
package import RPC

extension NotificationsRPC {
  package func putRecipients(
    _ request: PutRecipientsRequest,
    context: ServerContext
  ) async throws -> PutRecipientsResponse {
    _ = try context.identity(in: request.authority)
    let violations = request.recipients.indices.compactMap { index in
      request.recipients[index].personID.isEmpty
        ? FieldViolation("recipients[\(index)].person_id", "must not be empty") : nil
    }
    try FieldViolations.check(violations)
    if try await recipients.put(request.recipients, in: request.authority) {
      attention.ask(request.authority)
    }
    return .with { $0.recipients = Int32(request.recipients.count) }
  }

  package func getWatchState(
    _ request: GetWatchStateRequest,
    context: ServerContext
  ) async throws -> WatchState {
    _ = try context.identity(in: request.authority)
    let moment = now()
    let positions = await heard.positions(in: request.authority)
    return .with {
      $0.services = PeerListener.peers.map { peer in
        let source = hearing.source(peer, at: moment)
        return .with {
          $0.service = peer.rawValue
          $0.position = positions[peer] ?? 0
          $0.connected = source.isConnected
          $0.lastHeardAt = source.lastHeard?.timestamp
        }
      }
    }
  }
}
