package import Ledger
package import Testing

extension RecordedLedger {
  /// Expects that a state is, as at and as known at the moment of each record, what it was then:
  /// recorded command by command, then read by somebody who has just started.
  package func expectPast<State: LedgerState & Equatable>(
    of _: State.Type,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let clock = SettableClock()
    let house = LedgerHouse<State>(
      store: try SQLiteLedgerStore.temporary(),
      now: { clock.now }
    )
    let partition = try await house.establish("999")
    var along = State()
    var states: [(at: Instant, state: State)] = []
    for record in records {
      clock.set(record.recordedAt)
      let outcome = try await partition.execute(
        key: "\(record.position)",
        actor: record.actor
      ) { _, _ in
        [LedgerDraft(kind: record.kind, payload: record.payload)]
      }
      for record in outcome.records { along.evolve(record) }
      states.append((record.recordedAt, along))
    }
    #expect(!states.isEmpty, sourceLocation: sourceLocation)
    let again = LedgerHouse<State>(store: house.store, now: { clock.now })
    let fresh = try await again.partition("999")
    #expect(try await fresh.current().state == along, sourceLocation: sourceLocation)
    for then in states.reversed() {
      let asAt = try await fresh.state(asAt: then.at).state
      let knownAt = try await fresh.state(knownAt: then.at).state
      #expect(asAt == then.state, sourceLocation: sourceLocation)
      #expect(knownAt == then.state, sourceLocation: sourceLocation)
    }
    #expect(try await fresh.verify().fault == nil, sourceLocation: sourceLocation)
  }
}
