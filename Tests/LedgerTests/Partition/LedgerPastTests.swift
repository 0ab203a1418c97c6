import Ledger
import LedgerFixtures
import Testing

@Suite("The past of a ledger")
struct LedgerPastTests {
  /// A deterministic stand-in for chance.
  private struct Dice {
    var seed: UInt64
    mutating func roll(_ sides: Int64) -> Int64 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int64(seed >> 33) % sides
    }
  }

  @Test("Any past view is the fold of just the records that it names", arguments: 1...12)
  func property(seed: Int) async throws {
    var dice = Dice(seed: UInt64(seed))
    let clock = SettableClock(.ms(1000))
    let store = try SQLiteLedgerStore.temporary()
    // Marks so near that views start from them, and that some are given up on the way.
    let partition = try await LedgerHouse<Diary>(
      store: store,
      markDistance: Int64(1 + seed % 5),
      now: { clock.now }
    ).establish("803")
    var records: [LedgerRecord] = []
    for n in 0..<120 {
      clock.set(.ms(1000 + Int64(n) * 10 + dice.roll(30)))
      // A third is imported history.
      let effectiveAt =
        dice.roll(3) == 0 ? Instant.ms(dice.roll(clock.now.millisecondsSince1970)) : nil
      let outcome = try await partition.execute(
        key: "\(n)",
        actor: "ann",
        effectiveAt: effectiveAt.map { min($0, .ms(900)) }
      ) { _, _ in [.note("\(n)")] }
      records += outcome.records
      for _ in 0..<3 {
        let asAt: Instant? = dice.roll(4) == 0 ? nil : .ms(dice.roll(2500))
        let knownAt: Instant? = dice.roll(4) == 0 ? nil : .ms(dice.roll(2500))
        let chosen = records.filter {
          $0.effectiveAt <= asAt ?? .ms(.max) && $0.recordedAt <= knownAt ?? .ms(.max)
        }
        var expected = Diary()
        for record in chosen { expected.evolve(record) }
        let (state, position) = try await partition.state(asAt: asAt, knownAt: knownAt)
        #expect(state == expected)
        #expect(
          position == records.last { $0.recordedAt <= knownAt ?? .ms(.max) }?.position ?? 0
        )
      }
    }
  }

  @Test("Marks are left by the start, by what is recorded and by questions", arguments: 1...6)
  func marks(seed: Int) async throws {
    var dice = Dice(seed: UInt64(seed))
    let clock = SettableClock(.ms(1000))
    let store = try SQLiteLedgerStore.temporary()
    let house = LedgerHouse<Diary>(store: store, markDistance: 2, now: { clock.now })
    for n in 0..<150 {
      clock.set(.ms(1000 + Int64(n) * 10))
      // Some of it is imported history, so that not every beginning is a view.
      let effectiveAt: Instant? = dice.roll(20) == 0 ? .ms(dice.roll(1000)) : nil
      try await house.establish("803").note("\(n)", effectiveAt: effectiveAt)
    }
    let records = try await store.records(of: "803", after: 0, limit: 1000)
    let other = LedgerHouse<Diary>(store: store, markDistance: 3, now: { clock.now })
    for _ in 0..<60 {
      let date = Instant.ms(dice.roll(2600))
      var expected = Diary()
      for record in records where record.effectiveAt <= date { expected.evolve(record) }
      #expect(try await house.partition("803").state(asAt: date).state == expected)
      #expect(try await other.partition("803").state(asAt: date).state == expected)
    }
  }

  @Test("What was known at a moment is what had been the state then")
  func knownAt() async throws {
    let clock = SettableClock(.ms(0))
    let partition = try await LedgerHouse<Diary>(
      store: try SQLiteLedgerStore.temporary(),
      now: { clock.now }
    ).establish("803")
    var states: [Diary] = [Diary()]
    for n in 1...50 {
      clock.set(.ms(Int64(n) * 100))
      try await partition.note("\(n)")
      states.append(try await partition.current().state)
    }
    for (n, state) in states.enumerated() {
      let (past, position) = try await partition.state(knownAt: .ms(Int64(n) * 100 + 50))
      #expect(past == state)
      #expect(position == Int64(n))
    }
  }

  @Test("A past view stays the same while more is recorded")
  func settled() async throws {
    let clock = SettableClock(.ms(100))
    let partition = try await LedgerHouse<Diary>(
      store: try SQLiteLedgerStore.temporary(),
      now: { clock.now }
    ).establish("803")
    try await partition.note("one")
    clock.set(.ms(200))
    try await partition.note("two")
    #expect(try await partition.state(asAt: .ms(150)).state.entries == ["one"])
    clock.set(.ms(300))
    try await partition.note("old", effectiveAt: .ms(50))
    #expect(try await partition.state(asAt: .ms(150)).state.entries == ["one", "old"])
    #expect(
      try await partition.state(asAt: .ms(150), knownAt: .ms(250)).state.entries == ["one"]
    )
    #expect(try await partition.state().state.entries == ["one", "two", "old"])
  }
}
