import Ledger

/// A store that has another do its work, but keeps no snapshots and has none to offer: as for a
/// build that has never run.
protocol ForwardingStore: LedgerStore {
  var store: any LedgerStore { get }
}

extension ForwardingStore {
  func tips() async throws -> [String: LedgerTip] { try await store.tips() }

  func tip(of authority: String) async throws -> LedgerTip? { try await store.tip(of: authority) }

  func append(
    _ records: [LedgerRecord],
    to authority: String,
    after tip: LedgerTip
  ) async throws {
    try await store.append(records, to: authority, after: tip)
  }

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

/// A store that only forwards.
struct WithoutSnapshots: ForwardingStore {
  let store: any LedgerStore

  init(_ store: any LedgerStore) { self.store = store }
}
