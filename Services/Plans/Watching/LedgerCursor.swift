package import Chassis
package import Ledger
import Synchronization

/// How far the plans ledger has taken in another service's.
///
/// The last figure received is in the ledger itself, so the cursor is as durable as the figures
/// are. What came after it and was no figure is seen once more after a restart, and passed over
/// again.
package final class LedgerCursor: WatchCursor {
  private let peer: ServiceName
  private let house: LedgerHouse<PlansState>
  private let passed = Mutex<[String: Int64]>([:])

  package init(_ peer: ServiceName, house: LedgerHouse<PlansState>) {
    self.peer = peer
    self.house = house
  }

  package func positions() async throws -> [String: Int64] {
    var positions = passed.withLock { $0 }
    for authority in try await house.authorities() {
      let (state, _) = try await house.partition(authority).current()
      let recorded = state.cursors[peer.rawValue] ?? 0
      positions[authority] = max(positions[authority] ?? 0, recorded)
    }
    return positions.filter { $0.value > 0 }
  }

  package func advance(_ authority: String, to position: Int64) {
    passed.withLock { $0[authority] = position }
  }
}
