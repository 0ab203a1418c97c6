import Ledger
import Messages
import Plans
import ProtobufC
import Synchronization
import Testing

@Suite("The past of a plan")
struct PastTests {
  /// A clock that a test sets.
  private final class Clock: Sendable {
    private let instant = Mutex(Instant.distantPast)
    var now: Instant {
      get { instant.withLock { $0 } }
      set { instant.withLock { $0 = newValue } }
    }
  }

  /// Records a history command by command, as callers did, and keeps the state after each.
  private func recorded(
    _ records: [LedgerRecord],
    in house: LedgerHouse<PlansState>,
    _ clock: Clock
  ) async throws -> [(at: Instant, state: PlansState)] {
    let partition = try await house.establish("999")
    var states: [(at: Instant, state: PlansState)] = []
    var along = PlansState()
    for (index, record) in records.enumerated() {
      clock.now = Instant(millisecondsSince1970: 1_781_049_600_000 + Int64(index) * 60_000)
      let outcome = try await partition.execute(key: "\(index)", actor: record.actor) { _, _ in
        [LedgerDraft(kind: record.kind, payload: record.payload)]
      }
      for record in outcome.records { along.evolve(record) }
      states.append((clock.now, along))
    }
    return states
  }

  @Test("As at the moment of any command, the state is what it was then")
  func asAt() async throws {
    let clock = Clock()
    let house = LedgerHouse<PlansState>(
      store: try SQLiteLedgerStore.temporary(),
      markDistance: 8,
      now: { clock.now }
    )
    let states = try await recorded(try SnapshotTests.full(), in: house, clock)
    let partition = try await house.partition("999")
    var order = SplitMix(3)
    for then in states.shuffled(using: &order) {
      #expect(try await partition.state(asAt: then.at).state == then.state)
      #expect(try await partition.state(knownAt: then.at).state == then.state)
      // Until the next command nothing is different.
      let later = Instant(millisecondsSince1970: then.at.millisecondsSince1970 + 59_999)
      #expect(try await partition.state(asAt: later, knownAt: later).state == then.state)
    }
  }

  @Test("So it is after a start from a snapshot, wherever that was taken", arguments: [1, 40, 90])
  func asAtAfterStart(position: Int) async throws {
    let clock = Clock()
    let store = try SQLiteLedgerStore.temporary()
    let house = LedgerHouse<PlansState>(store: store, now: { clock.now })
    let records = try SnapshotTests.full(seed: 8)
    var states = try await recorded(Array(records.prefix(position)), in: house, clock)
    #expect(try await house.keepSnapshots() == 1)
    // The rest as the same commands continue: those before are known by their keys.
    states = try await recorded(records, in: house, clock)
    let again = LedgerHouse<PlansState>(store: store, markDistance: 8, now: { clock.now })
    let partition = try await again.partition("999")
    #expect(try await partition.current().state == states.last?.state)
    for then in states.reversed() {
      #expect(try await partition.state(asAt: then.at).state == then.state)
    }
    #expect(try await partition.verify().fault == nil)
  }

  @Test("History dated back is there from its day on, as far as it was known", arguments: 1...4)
  func datedBack(seed: UInt64) async throws {
    let clock = Clock()
    let house = LedgerHouse<PlansState>(
      store: try SQLiteLedgerStore.temporary(),
      markDistance: 8,
      now: { clock.now }
    )
    let partition = try await house.establish("999")
    let source = try SnapshotTests.full(seed: seed, length: 60)
    var random = SplitMix(seed)
    var records: [LedgerRecord] = []
    let start: Int64 = 1_781_049_600_000
    for (index, record) in source.enumerated() {
      let now = start + Int64(index) * 60_000
      clock.now = Instant(millisecondsSince1970: now)
      let back = Bool.random(using: &random) ? Int64.random(in: 0...3_000_000, using: &random) : 0
      let effectiveAt = Instant(millisecondsSince1970: now - back)
      records += try await partition.execute(key: "\(index)", actor: record.actor) { _, _ in
        [LedgerDraft(kind: record.kind, payload: record.payload, effectiveAt: effectiveAt)]
      }.records
    }
    for _ in 0..<60 {
      let asAt = Instant(
        millisecondsSince1970: Int64.random(
          in: start - 3_000_000...clock.now.millisecondsSince1970,
          using: &random
        )
      )
      let knownAt = Instant(
        millisecondsSince1970: Int64.random(
          in: start...clock.now.millisecondsSince1970,
          using: &random
        )
      )
      var expected = PlansState()
      for record in records where record.effectiveAt <= asAt && record.recordedAt <= knownAt {
        expected.evolve(record)
      }
      let found = try await partition.state(asAt: asAt, knownAt: knownAt)
      #expect(found.state == expected)
    }
  }
}
