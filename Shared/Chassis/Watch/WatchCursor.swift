package import Foundation
import Synchronization

/// Remembers how far a service has got in another one's ledgers.
package protocol WatchCursor: Sendable {
  /// The last position dealt with of each authority; empty at first.
  func positions() async throws -> [String: Int64]

  /// Remembers durably that an entry has been dealt with.
  func advance(_ authority: String, to position: Int64) async throws
}

/// A cursor in a small JSON file, replaced as a whole with each step.
///
/// A file that can't be read counts as none: the watch begins anew, which is safe because what is
/// done with entries is idempotent.
package final class FileCursor: WatchCursor {
  private let url: URL
  private let known: Mutex<[String: Int64]?> = Mutex(nil)

  package init(_ url: URL) {
    self.url = url
  }

  package func positions() -> [String: Int64] {
    known.withLock { load(&$0) }
  }

  package func advance(_ authority: String, to position: Int64) throws {
    try known.withLock { known in
      var positions = load(&known)
      positions[authority] = position
      try JSONEncoder().encode(positions).write(to: url, options: .atomic)
      known = positions
    }
  }

  private func load(_ known: inout [String: Int64]?) -> [String: Int64] {
    if let known { return known }
    guard let data = try? Data(contentsOf: url),
      let positions = try? JSONDecoder().decode([String: Int64].self, from: data)
    else { return [:] }
    known = positions
    return positions
  }
}
