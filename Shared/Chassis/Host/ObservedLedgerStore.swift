import CoreMetrics
import Ledger
import Logging

/// A store whose work is measured and whose failures are logged: callers are told less of them.
struct ObservedLedgerStore: LedgerStore {
  private let store: any LedgerStore
  private let logger: Logger
  private let records: any CounterHandler
  private let appends: any TimerHandler

  init(_ store: any LedgerStore, metrics: PrometheusRegistry, logger: Logger) {
    self.store = store
    self.logger = logger
    records = metrics.makeCounter(label: "ledger_records_total", dimensions: [])
    appends = metrics.makeTimer(label: "ledger_append_seconds", dimensions: [])
  }

  func tips() async throws -> [String: LedgerTip] {
    try await observed { try await store.tips() }
  }

  func tip(of authority: String) async throws -> LedgerTip? {
    try await observed { try await store.tip(of: authority) }
  }

  func append(
    _ records: [LedgerRecord],
    to authority: String,
    after tip: LedgerTip
  ) async throws {
    let began = ContinuousClock.now
    try await observed { try await store.append(records, to: authority, after: tip) }
    appends.recordNanoseconds(Int64((ContinuousClock.now - began) / .nanoseconds(1)))
    self.records.increment(by: Int64(records.count))
  }

  func records(
    of authority: String,
    after position: Int64,
    limit: Int
  ) async throws -> [LedgerRecord] {
    try await observed {
      try await store.records(of: authority, after: position, limit: limit)
    }
  }

  func records(of authority: String, under keys: [String]) async throws -> [LedgerRecord] {
    try await observed { try await store.records(of: authority, under: keys) }
  }

  func snapshot(of authority: String) async throws -> LedgerSnapshot? {
    try await observed { try await store.snapshot(of: authority) }
  }

  func keep(_ snapshot: LedgerSnapshot, of authority: String) async throws {
    try await observed { try await store.keep(snapshot, of: authority) }
  }

  func close() throws { try store.close() }

  private func observed<Value>(_ work: () async throws -> Value) async throws -> Value {
    do {
      return try await work()
    } catch LedgerError.positionTaken(let expected, let found) {
      // Part of the work: the partition catches up and decides again.
      throw LedgerError.positionTaken(expected: expected, found: found)
    } catch {
      logger.error("ledger failed", metadata: ["error": "\(error)"])
      throw error
    }
  }
}
