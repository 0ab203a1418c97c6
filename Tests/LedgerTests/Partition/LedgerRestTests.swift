import Ledger
import LedgerFixtures
import Testing

@Suite("More authorities than are held in memory")
struct LedgerRestTests {
  private static let codes = ["801", "802", "803", "804", "805"]

  @Test("Each answers, records and remembers as if it were alone", arguments: [1, 2, 4])
  func asAlone(mostHeld: Int) async throws {
    let clock = SettableClock(.ms(0))
    let house = LedgerHouse<Diary>(
      store: try SQLiteLedgerStore.temporary(),
      mostHeld: mostHeld,
      markDistance: 3,
      now: { clock.now }
    )
    var expected: [String: [String]] = [:]
    for n in 1...120 {
      clock.set(.ms(Int64(n) * 10))
      let code = Self.codes[n * n % Self.codes.count]
      try await house.establish(code).note("\(n)")
      expected[code, default: []].append("\(n)")
      let other = Self.codes[n * 7 % Self.codes.count]
      guard let entries = expected[other] else { continue }
      let partition = try await house.partition(other)
      #expect(try await partition.current().state.entries == entries)
      #expect(try await partition.current().position == Int64(entries.count))
      let then = entries.filter { (Int($0) ?? 0) <= n / 2 }
      #expect(try await partition.state(asAt: .ms(Int64(n / 2) * 10)).state.entries == then)
    }
    for result in try await house.verify() { #expect(result.fault == nil) }
  }

  @Test("A partition that somebody kept goes on when its state was let go")
  func kept() async throws {
    let house = LedgerHouse<Diary>(store: try SQLiteLedgerStore.temporary(), mostHeld: 1)
    let kept = try await house.establish("801")
    try await kept.note("one")
    try await house.establish("802").note("other")
    try await kept.note("two")
    #expect(try await kept.current().state.entries == ["one", "two"])
    #expect(try await house.partition("801").current().state.entries == ["one", "two"])
    #expect(try await house.partition("802").current().state.entries == ["other"])
  }

  @Test("Callers of all at once lose nothing, and watches see every record once")
  func together() async throws {
    let house = LedgerHouse<Diary>(store: try SQLiteLedgerStore.temporary(), mostHeld: 2)
    let total = Self.codes.count * 20
    let seen = Task {
      var seen: [String: [Int64]] = [:]
      var count = 0
      for try await next in house.watch(after: [:]) {
        seen[next.authority, default: []].append(next.record.position)
        count += 1
        if count == total { break }
      }
      return seen
    }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for code in Self.codes {
        for n in 0..<20 {
          group.addTask { _ = try await house.establish(code).note("\(n)") }
          group.addTask { _ = try? await house.partition(code).state(asAt: .now()) }
        }
      }
      try await group.waitForAll()
    }
    for (code, positions) in try await seen.value {
      #expect(positions == Array(1...20), "\(code)")
      let entries = try await house.partition(code).current().state.entries
      #expect(Set(entries) == Set((0..<20).map { "\($0)" }))
      #expect(entries.count == 20)
    }
  }
}
