package import Logging
package import Messages
import ProtobufC
package import RPC
import ServiceLifecycle

/// Follows the ledgers of another service for ever.
///
/// One stream for all authorities. Entries of an authority come in order. The cursor moves after
/// `handle` has returned, so nothing is lost; after a crash an entry may come once more, so what
/// `handle` does must be idempotent. When `handle` throws, or the other service goes away, it waits
/// a little and goes on from the cursor: no entry is ever skipped.
package struct PeerWatch: Service {
  /// Opens the stream and hands it over, such as a generated client's `watch`.
  package typealias Open =
    @Sendable (
      _ request: WatchRequest,
      _ receive: @Sendable (RPCStream<LedgerEntry>) async throws -> Void
    ) async throws -> Void

  private static let shortestWait = Duration.milliseconds(200)
  private static let longestWait = Duration.seconds(5)

  private let peer: ServiceName
  private let cursor: any WatchCursor
  private let logger: Logger
  private let open: Open
  private let handle: @Sendable (LedgerEntry) async throws -> Void

  package init(
    peer: ServiceName,
    cursor: any WatchCursor,
    logger: Logger,
    open: @escaping Open,
    handle: @escaping @Sendable (LedgerEntry) async throws -> Void
  ) {
    self.peer = peer
    self.cursor = cursor
    self.logger = logger
    self.open = open
    self.handle = handle
  }

  /// Follows until the process stops or the task is cancelled.
  package func run() async throws {
    await cancelWhenGracefulShutdown { await follow() }
  }

  private func follow() async {
    var wait = Self.shortestWait
    var isAway = false
    while !Task.isCancelled {
      let progress = Progress()
      do {
        try await stream(progress)
      } catch {
        // Once for each time that it goes away, not for each attempt to find it again.
        if !Task.isCancelled, !isAway || progress.hasAny {
          logger.warning(
            "watch interrupted",
            metadata: ["peer": "\(peer.rawValue)", "error": "\(error)"]
          )
        }
      }
      isAway = true
      if progress.hasAny { wait = Self.shortestWait }
      // A little chance, so that several don't come back all at once.
      try? await Task.sleep(for: wait * Double.random(in: 0.8...1.2))
      wait = min(wait * 2, Self.longestWait)
    }
  }

  private func stream(_ progress: Progress) async throws {
    let cursors = try await cursor.positions()
    try await open(.with { $0.cursors = cursors }) { entries in
      for try await entry in entries {
        try await handle(entry)
        try await cursor.advance(entry.authority, to: entry.position)
        progress.note()
      }
    }
  }
}
