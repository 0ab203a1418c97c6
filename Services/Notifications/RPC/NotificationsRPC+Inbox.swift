import Chassis
import Ledger
package import Messages
import ProtobufC
package import RPC

extension NotificationsRPC {
  package func listInbox(
    _ request: ListInboxRequest,
    context: ServerContext
  ) async throws -> ListInboxResponse {
    let (personID, _) = try person(request.personID, in: request.authority, context)
    return ListInboxResponse(
      of: personID,
      unreadOnly: request.unreadOnly,
      limit: request.limit,
      in: try await state(of: request.authority)
    )
  }

  package func watchInbox(
    _ request: WatchInboxRequest,
    responses: RPCWriter<InboxCount>,
    context: ServerContext
  ) async throws {
    let (personID, _) = try person(request.personID, in: request.authority, context)
    let partition = try await house.establish(request.authority)
    let (state, position) = try await partition.current()
    var told = state.unread(of: personID)
    try await responses.write(.with { $0.unread = Int32(told) })
    for try await _ in partition.watch(after: position) {
      let unread = try await partition.current().state.unread(of: personID)
      guard unread != told else { continue }
      told = unread
      try await responses.write(.with { $0.unread = Int32(unread) })
    }
    throw RPCError(.unavailable, "the service is shutting down")
  }

  package func markRead(
    _ request: MarkReadRequest,
    context: ServerContext
  ) async throws -> MarkReadResponse {
    let (personID, identity) = try person(request.personID, in: request.authority, context)
    let outcome = try await execute(in: request.authority, by: identity, context) { state in
      try MarkRead.decide(personID: personID, itemIDs: request.itemIDs, state)
    }
    let marked = outcome.records.reduce(0) { sum, record in
      guard
        case .notificationRead(let event)? = try? NotificationsEvent(protobuf: record.payload)
          .event
      else { return sum }
      return sum + event.itemIDs.count
    }
    return .with { $0.marked = Int32(marked) }
  }
}
