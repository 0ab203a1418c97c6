import Ledger
import Plans

/// One authority alone in the process.
struct OneAuthority {
  private let code: String
  private let house: LedgerHouse<PlansState>

  init(_ code: String, in store: any LedgerStore) {
    self.code = code
    house = LedgerHouse(store: store)
  }

  func measure(_ title: String) async throws {
    var table = ResultTable(title)
    let asking = Asking(house)
    let before = residentMB()
    var start = Timings()
    try await start.measure { _ = try await house.partition(code).current() }
    let (state, position) = try await house.partition(code).current()
    table.add(
      "actions, measures, records",
      wanted: "400, 120, 60,000",
      "\(state.actions.count), \(state.measures.count), \(position)"
    )
    table.add("cold start", wanted: "under 1 s", start)
    table.add("memory after it", wanted: "under 200 MB", "\(residentMB()) MB, \(before) before")
    table.add("first board view", try await asking.now(.board, of: [code], count: 1))
    table.add(
      "board view after each change",
      wanted: "under 5 ms",
      try await asking.afterChanges(.board, of: [code], count: 200)
    )
    table.add(
      "board view again",
      wanted: "under 5 ms",
      try await asking.now(.board, of: [code], count: 200)
    )
    for page in Asking.Page.allCases where page != .board {
      table.add("\(page) page", try await asking.now(page, of: [code], count: 50))
    }
    for page in Asking.Page.allCases {
      table.add(
        "\(page) as at any day",
        wanted: "under 100 ms",
        try await asking.past([page], of: [code], count: 100)
      )
    }
    table.add("memory after all", wanted: "under 200 MB", "\(residentMB()) MB")
    table.end()
  }
}
