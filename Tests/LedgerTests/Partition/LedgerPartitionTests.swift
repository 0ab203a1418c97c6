import Ledger
import LedgerFixtures
import Testing

@Suite("An authority's ledger")
struct LedgerPartitionTests {
  private func house(
    now: @escaping @Sendable () -> Instant = { .now() }
  ) throws -> LedgerHouse<Diary> {
    LedgerHouse(store: try SQLiteLedgerStore.temporary(), now: now)
  }

  @Test("A command's records follow one another and are folded when it returns")
  func records() async throws {
    let partition = try await house().establish("803")
    let outcome = try await partition.execute(key: "k", actor: "ann", traceID: "trace") {
      state,
      next in
      #expect(state == Diary())
      #expect(next == 1)
      return [.note("one"), .note("two")]
    }
    #expect(outcome.records.map(\.position) == [1, 2])
    #expect(outcome.records.map(\.actor) == ["ann", "ann"])
    #expect(outcome.records.map(\.traceID) == ["trace", "trace"])
    #expect(outcome.position == 2)
    #expect(!outcome.isRepeat)
    let (state, position) = try await partition.current()
    #expect(state.entries == ["one", "two"])
    #expect(position == 2)
  }

  @Test("The same key again gives the first outcome and records nothing")
  func sameKey() async throws {
    let partition = try await house().establish("803")
    let first = try await partition.note("one")
    try await partition.note("two")
    let again = try await partition.execute(key: "key of one", actor: "bob") { _, _ in
      Issue.record("decided twice")
      return [.note("three")]
    }
    #expect(again.isRepeat)
    #expect(again.records == first.records)
    #expect(again.position == 1)
    #expect(try await partition.current().state.entries == ["one", "two"])
  }

  @Test("A decision that refuses records nothing and may be tried again under its key")
  func refusal() async throws {
    struct Refused: Error {}
    let partition = try await house().establish("803")
    await #expect(throws: Refused.self) {
      try await partition.execute(key: "k", actor: "ann") { _, _ in throw Refused() }
    }
    let outcome = try await partition.execute(key: "k", actor: "ann") { _, _ in [.note("one")] }
    #expect(outcome.position == 1)
  }

  @Test("A decision without drafts records nothing")
  func nothing() async throws {
    let partition = try await house().establish("803")
    try await partition.note("one")
    let outcome = try await partition.execute(key: "k", actor: "ann") { _, _ in [] }
    #expect(outcome == LedgerOutcome(records: [], position: 1, isRepeat: false))
  }

  @Test("One bad draft leaves out all drafts of its command")
  func atomic() async throws {
    let partition = try await house().establish("803")
    await #expect(throws: LedgerError.invalidDraft("its kind must be 1 to 100 characters")) {
      try await partition.execute(key: "k", actor: "ann") { _, _ in
        [.note("one"), LedgerDraft(kind: "", payload: [])]
      }
    }
    #expect(try await partition.current().position == 0)
  }

  @Test("A command needs a key and an actor")
  func keyAndActor() async throws {
    let partition = try await house().establish("803")
    await #expect(throws: LedgerError.invalidKey) {
      try await partition.execute(key: "", actor: "ann") { _, _ in [.note("one")] }
    }
    await #expect(throws: LedgerError.invalidKey) {
      try await partition.execute(key: String(repeating: "k", count: 201), actor: "ann") { _, _ in
        [.note("one")]
      }
    }
    await #expect(throws: LedgerError.missingActor) {
      try await partition.execute(key: "k", actor: "") { _, _ in [.note("one")] }
    }
  }

  @Test("A change based on an outdated version is refused with the current one")
  func stale() throws {
    #expect(throws: LedgerError.stale(current: 7)) {
      try LedgerError.check(basedOn: 6, current: 7)
    }
    try LedgerError.check(basedOn: 7, current: 7)
    try LedgerError.check(basedOn: 0, current: 7)
  }

  @Test("Nothing holds from a moment after its recording")
  func future() async throws {
    let partition = try await house(now: { .ms(1000) }).establish("803")
    await #expect(throws: LedgerError.effectiveInFuture(.ms(1001), now: .ms(1000))) {
      try await partition.note("one", effectiveAt: .ms(1001))
    }
  }

  @Test("Recording times never go back, even when the clock does")
  func clockGoesBack() async throws {
    let clock = SettableClock(.ms(5000))
    let partition = try await house(now: { clock.now }).establish("803")
    try await partition.note("one")
    clock.set(.ms(4000))
    #expect(try await partition.note("two").recordedAt == .ms(5000))
  }

  @Test("Many callers at once get every position once, and each sees its own record")
  func concurrency() async throws {
    let partition = try await house().establish("803")
    let positions = try await withThrowingTaskGroup { group in
      for n in 0..<500 {
        group.addTask { try await partition.note("\(n)").position }
      }
      var positions: [Int64] = []
      for try await position in group { positions.append(position) }
      return positions
    }
    #expect(positions.sorted() == Array(1...500))
    #expect(Set(try await partition.current().state.entries).count == 500)
    #expect(try await partition.verify().fault == nil)
  }

  @Test("The same key from many callers at once is recorded once")
  func concurrentKey() async throws {
    let partition = try await house().establish("803")
    let outcomes = try await withThrowingTaskGroup { group in
      for _ in 0..<50 {
        group.addTask { try await partition.note("one") }
      }
      return try await group.reduce(into: [LedgerOutcome]()) { $0.append($1) }
    }
    #expect(outcomes.filter { !$0.isRepeat }.count == 1)
    #expect(Set(outcomes.map(\.records)).count == 1)
    #expect(try await partition.current().position == 1)
  }

  @Test("A caller that goes away doesn't take others' changes with it")
  func cancellation() async throws {
    let partition = try await house().establish("803")
    try await withThrowingDiscardingTaskGroup { group in
      for n in 0..<100 {
        group.addTask {
          try await withThrowingDiscardingTaskGroup { inner in
            inner.addTask { _ = try await partition.note("\(n)") }
            if n.isMultiple(of: 2) { inner.cancelAll() }
          }
        }
      }
    }
    #expect(try await partition.current().state.entries.count == 100)
  }
}
