import Messages
import Synchronization

/// The authorities as they were read last, so that listing them doesn't read every ledger again.
final class AuthorityNames: Sendable {
  private struct Known {
    /// Where the ledger ended then.
    var position: Int64
    var authority: Authority?
  }

  private let known = Mutex<[String: Known]>([:])

  /// The authority of a ledger that ends at a position, or what `read` gives of it.
  func authority(
    _ code: String,
    at position: Int64,
    read: () async throws -> (authority: Authority?, position: Int64)
  ) async throws -> Authority? {
    if let known = known.withLock({ $0[code] }), known.position == position {
      return known.authority
    }
    let found = try await read()
    known.withLock { $0[code] = Known(position: found.position, authority: found.authority) }
    return found.authority
  }
}
