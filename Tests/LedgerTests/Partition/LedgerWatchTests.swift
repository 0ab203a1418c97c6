import Ledger
import Testing

@Suite("Watching a ledger")
struct LedgerWatchTests {
  @Test("A watch gives what is stored and then what comes, without gap or repeat")
  func storedThenLive() async throws {
    let partition = try await LedgerHouse<Diary>(store: try SQLiteLedgerStore.temporary())
      .establish("803")
    for n in 1...300 { _ = try await partition.note("\(n)") }
    try await withThrowingTaskGroup { group in
      for start in [0, 17, 300, 450] as [Int64] {
        group.addTask {
          var expected = start
          for try await record in partition.watch(after: start) {
            expected += 1
            #expect(record.position == expected)
            if expected == 600 { break }
          }
        }
      }
      group.addTask {
        for n in 301...600 { _ = try await partition.note("\(n)") }
      }
      try await group.waitForAll()
    }
  }

  @Test("A watch of the house gives every authority's records, also of new ones")
  func house() async throws {
    let house = LedgerHouse<Diary>(store: try SQLiteLedgerStore.temporary())
    let codes = ["801", "802", "803", "804"]
    for code in codes.prefix(2) {
      let partition = try await house.establish(code)
      for n in 1...30 { try await partition.note("\(n)") }
    }
    try await withThrowingTaskGroup { group in
      group.addTask {
        var cursors: [String: Int64] = ["802": 20]
        for try await entry in house.watch(after: cursors) {
          #expect(entry.record.position == (cursors[entry.authority] ?? 0) + 1)
          cursors[entry.authority] = entry.record.position
          if codes.allSatisfy({ cursors[$0] == 60 }) { break }
        }
      }
      for code in codes {
        group.addTask {
          let partition = try await house.establish(code)
          for n in 1...60 { try await partition.note("\(n)") }
        }
      }
      try await group.waitForAll()
    }
  }

  @Test("Watches end when the house is closing, and changes still go through")
  func closing() async throws {
    let house = LedgerHouse<Diary>(store: try SQLiteLedgerStore.temporary())
    let partition = try await house.establish("803")
    try await partition.note("one")
    let (seen, announce) = AsyncStream<Void>.makeStream()
    try await withThrowingTaskGroup { group in
      group.addTask { for try await _ in partition.watch(after: 0) { announce.yield() } }
      group.addTask { for try await _ in house.watch(after: [:]) { announce.yield() } }
      var iterator = seen.makeAsyncIterator()
      for _ in 1...2 { await iterator.next() }
      await house.endWatches()
      try await group.waitForAll()
    }
    try await partition.note("two")
    for try await _ in try await house.establish("804").watch(after: 0) { Issue.record() }
  }

  @Test("A watch that waits ends when its task is cancelled")
  func cancellation() async throws {
    let partition = try await LedgerHouse<Diary>(store: try SQLiteLedgerStore.temporary())
      .establish("803")
    try await partition.note("one")
    let (seen, announce) = AsyncStream<Int64>.makeStream()
    await withTaskGroup { group in
      group.addTask {
        await #expect(throws: CancellationError.self) {
          for try await record in partition.watch(after: 0) { announce.yield(record.position) }
        }
      }
      for await position in seen {
        #expect(position == 1)
        break
      }
      group.cancelAll()
    }
  }
}
