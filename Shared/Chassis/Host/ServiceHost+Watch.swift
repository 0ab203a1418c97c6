import Foundation
package import Messages
package import RPC

extension ServiceHost {
  /// Follows the ledgers of another service from start to stop; give it to ``ServiceParts``.
  ///
  /// - Parameters:
  ///   - peer: Whose ledgers.
  ///   - method: Its `Watch`, such as `AuditsMethods.watch`.
  ///   - cursor: Where it remembers how far it got; without one, a file in the data folder.
  ///   - handle: Called with each entry, in order within an authority; must be idempotent.
  /// - Returns: What follows, not yet started.
  /// - Throws: `RPCError` when the peer's target is malformed.
  package func watch(
    _ peer: ServiceName,
    method: MethodDescriptor,
    cursor: (any WatchCursor)? = nil,
    handle: @escaping @Sendable (LedgerEntry) async throws -> Void
  ) throws -> PeerWatch {
    let channel = try channel(to: peer)
    let file = dataFolder.appendingPathComponent(
      "\(service.rawValue).\(peer.rawValue).cursor.json"
    )
    return PeerWatch(
      peer: peer,
      cursor: cursor ?? FileCursor(file),
      logger: logger,
      open: { request, receive in
        try await channel.serverStreaming(method, request: request) {
          (entries: RPCStream<LedgerEntry>) in try await receive(entries)
        }
      },
      handle: handle
    )
  }
}
