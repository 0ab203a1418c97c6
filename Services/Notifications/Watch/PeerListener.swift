package import Chassis
package import Ledger
package import Logging
package import Messages
package import RPC

/// Follows the other services' ledgers, keeps what matters and says when something did.
package struct PeerListener: Sendable {
  /// Opens one service's stream: a generated client's `watch`.
  package typealias Watch =
    @Sendable (
      _ request: WatchRequest,
      _ receive: @Sendable (RPCStream<LedgerEntry>) async throws -> Void
    ) async throws -> Void

  /// The services that are followed.
  package static let peers: [ServiceName] = [.plans, .audits, .workforce]

  private let store: HeardStore
  private let hearing: Hearing
  private let attention: AttentionBell
  private let now: @Sendable () -> Instant
  private let logger: Logger

  package init(
    store: HeardStore,
    hearing: Hearing,
    attention: AttentionBell,
    now: @escaping @Sendable () -> Instant,
    logger: Logger
  ) {
    self.store = store
    self.hearing = hearing
    self.attention = attention
    self.now = now
    self.logger = logger
  }

  /// The service that follows one peer for ever.
  package func follow(_ peer: ServiceName, _ watch: @escaping Watch) -> PeerWatch {
    PeerWatch(
      peer: peer,
      cursor: HeardCursor(peer, in: store),
      logger: logger,
      open: { [hearing, now] request, receive in
        hearing.opened(peer, at: now())
        defer { hearing.closed(peer, at: now()) }
        try await watch(request, receive)
      },
      handle: { entry in try await take(entry, from: peer) }
    )
  }

  /// Takes in one entry of a peer.
  ///
  /// - Throws: A database error when it can't be kept; it will come again.
  package func take(_ entry: LedgerEntry, from peer: ServiceName) async throws {
    let isRelevant = try await store.hear(HeardEntry(entry, from: peer))
    hearing.heard(peer, at: now())
    if isRelevant { attention.heard(of: entry.authority, at: now()) }
  }
}
