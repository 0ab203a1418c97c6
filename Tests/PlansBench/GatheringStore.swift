import Ledger
import Synchronization

/// A store that takes records thousands at a time, so that ten years don't wait three thousand
/// times for the disk.
///
/// For growing one authority: what it holds back can't be read yet.
final class GatheringStore: ForwardingStore {
  private struct Gathered {
    var records: [LedgerRecord] = []
    var authority = ""
    var tip = LedgerTip.genesis
  }

  private static let most = 8192
  let store: any LedgerStore
  private let gathered = Mutex(Gathered())

  init(_ store: any LedgerStore) { self.store = store }

  func append(
    _ records: [LedgerRecord],
    to authority: String,
    after tip: LedgerTip
  ) async throws {
    let isFull = gathered.withLock { gathered in
      if gathered.records.isEmpty { (gathered.authority, gathered.tip) = (authority, tip) }
      gathered.records += records
      return gathered.records.count >= Self.most
    }
    if isFull { try await flush() }
  }

  /// Records what was held back.
  func flush() async throws {
    let due = gathered.withLock { gathered in
      defer { gathered.records = [] }
      return gathered
    }
    guard !due.records.isEmpty else { return }
    try await store.append(due.records, to: due.authority, after: due.tip)
  }
}
