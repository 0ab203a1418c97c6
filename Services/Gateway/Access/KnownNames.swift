import Synchronization

/// People's names by account, so that a page need not read every account; forgotten whenever
/// somebody changes.
final class KnownNames: Sendable {
  private struct State {
    var names: [String: String]?
    /// How often somebody has changed: what was read before a change is not kept after it.
    var turn: UInt64 = 0
  }

  private let state = Mutex(State())

  /// The names kept, or those that `read` finds.
  func all(_ read: () async throws -> [String: String]) async rethrows -> [String: String] {
    let (names, turn) = state.withLock { ($0.names, $0.turn) }
    if let names { return names }
    let fresh = try await read()
    state.withLock { if $0.turn == turn { $0.names = fresh } }
    return fresh
  }

  func forget() {
    state.withLock {
      $0.names = nil
      $0.turn += 1
    }
  }
}
