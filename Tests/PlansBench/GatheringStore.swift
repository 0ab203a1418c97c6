import Ledger
import Synchronization

/// A store that takes records thousands at a time, so that ten years don't wait three thousand
/// times for the disk.
///
/// For growing one authority: what it holds back can't be read yet.
final class GatheringStore: LedgerStore {
  private struct Gathered {
    var records: [LedgerRecord] = []
    var authority = ""
    var tip = LedgerTip.genesis
  }

  private static let most = 8192
  private let store: any LedgerStore
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

  func tips() async throws -> [String: LedgerTip] { try await store.tips() }

  func tip(of authority: String) async throws -> LedgerTip? { try await store.tip(of: authority) }

  func records(
    of authority: String,
    after position: Int64,
    limit: Int
  ) async throws -> [LedgerRecord] {
    try await store.records(of: authority, after: position, limit: limit)
  }

  func records(of authority: String, under keys: [String]) async throws -> [LedgerRecord] {
    try await store.records(of: authority, under: keys)
  }

  func snapshot(of authority: String) async throws -> LedgerSnapshot? { nil }

  func keep(_ snapshot: LedgerSnapshot, of authority: String) async throws {}

  func close() throws { try store.close() }
}
