package import Ledger
package import Messages
package import RPC

/// A service's side of `Watch`: its ledger as a stream of entries, stored ones first, then live.
package enum LedgerFeed {
  /// Streams until the caller goes or the process stops.
  ///
  /// - Parameters:
  ///   - request: Which authority and from where on; without an authority, all of them.
  ///   - house: The service's ledgers.
  ///   - responses: Where entries go; a slow caller slows only itself.
  ///   - context: Of the call, for who is asking.
  /// - Throws: `PERMISSION_DENIED` for authorities that the token isn't for, `UNAVAILABLE` when
  ///   the process stops, so that the caller comes back.
  package static func serve<State: LedgerState>(
    _ request: WatchRequest,
    from house: LedgerHouse<State>,
    to responses: RPCWriter<LedgerEntry>,
    context: ServerContext
  ) async throws {
    if request.authority.isEmpty {
      guard let identity = context.identity else { throw TokenError.missing }
      guard identity.authorities == .every else {
        throw RPCError(.permissionDenied, "your token is not for every authority; name one")
      }
      for try await entry in house.watch(after: request.cursors) {
        try await responses.write(LedgerEntry(entry.record, of: entry.authority))
      }
    } else {
      _ = try context.identity(in: request.authority)
      let partition = try await house.establish(request.authority)
      for try await record in partition.watch(after: request.after) {
        try await responses.write(LedgerEntry(record, of: request.authority))
      }
    }
    throw RPCError(.unavailable, "the service is shutting down")
  }
}
