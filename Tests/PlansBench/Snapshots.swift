import Ledger
import Plans

/// The snapshots that a service leaves when it stops.
struct Snapshots {
  private let codes: [String]
  private let store: any LedgerStore

  init(of codes: [String], in store: any LedgerStore) {
    self.codes = codes
    self.store = store
  }

  func keep() async throws {
    var table = ResultTable("Snapshots")
    var writing = Timings()
    for code in codes {
      // A house for each, so that no more than one authority is in memory.
      let house = LedgerHouse<PlansState>(store: store)
      let folded = try await house.partition(code).current().state
      try await writing.measure { try await house.keepSnapshots() }
      guard code == codes.first else { continue }
      let size = try await store.snapshot(of: code)?.content.count ?? 0
      table.add("size", "\(size / 1_000_000) MB")
      let read = try await LedgerHouse<PlansState>(store: store).partition(code).current().state
      table.add("the state read is the state folded", wanted: "yes", read == folded ? "yes" : "NO")
    }
    table.add("written", writing)
    table.end()
  }
}
