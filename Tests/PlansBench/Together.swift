import Ledger
import Plans

/// Many authorities in one process.
struct Together {
  private let codes: [String]
  private let house: LedgerHouse<PlansState>

  init(_ codes: [String], in store: any LedgerStore) {
    self.codes = codes
    house = LedgerHouse(store: store, mostHeld: codes.count)
  }

  func measure() async throws {
    var table = ResultTable("\(codes.count) authorities in one process")
    let asking = Asking(house)
    let before = residentMB()
    table.add(
      "first board view of each, with its start",
      try await asking.now(.board, of: codes, count: codes.count)
    )
    table.add("memory after it", "\(residentMB()) MB, \(before) before")
    table.add(
      "board view of one after another, each after a change",
      wanted: "as alone",
      try await asking.afterChanges(.board, of: codes, count: codes.count * 3)
    )
    table.add(
      "board view of one after another again",
      wanted: "as alone",
      try await asking.now(.board, of: codes, count: codes.count * 3)
    )
    table.add(
      "board of one after another as at any day",
      wanted: "under 100 ms",
      try await asking.past([.board], of: codes, count: codes.count * 2)
    )
    table.add("memory after all", "\(residentMB()) MB")
    table.end()
  }
}
