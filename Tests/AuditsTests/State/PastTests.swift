import Audits
import Foundation
import Ledger
import Synchronization
import Testing

@Suite("The past of a ledger of audits")
struct PastTests {
  /// A clock that the test sets.
  private final class Clock: Sendable {
    private let instant = Mutex(Instant.distantPast)
    var now: Instant {
      get { instant.withLock { $0 } }
      set { instant.withLock { $0 = newValue } }
    }
  }

  @Test("As at the moment of any command of the recorded ledger, the state is what it was then")
  func asAt() async throws {
    let file = try #require(
      Bundle.module.url(forResource: "first", withExtension: "tsv", subdirectory: "Recorded")
    )
    let clock = Clock()
    let house = LedgerHouse<AuditsState>(
      store: try SQLiteLedgerStore.temporary(),
      now: { clock.now }
    )
    let partition = try await house.establish("999")
    var along = AuditsState()
    var states: [(at: Instant, state: AuditsState)] = []
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let payload = Array(try #require(Data(base64Encoded: fields[2])))
      clock.now = Instant(
        millisecondsSince1970: 1_781_049_600_000 + Int64(states.count) * 60_000
      )
      let outcome = try await partition.execute(key: "\(states.count)", actor: fields[1]) { _, _ in
        [LedgerDraft(kind: fields[0], payload: payload)]
      }
      for record in outcome.records { along.evolve(record) }
      states.append((clock.now, along))
    }
    #expect(!states.isEmpty)
    let again = LedgerHouse<AuditsState>(store: house.store, now: { clock.now })
    let fresh = try await again.partition("999")
    #expect(try await fresh.current().state == along)
    for then in states.reversed() {
      #expect(try await fresh.state(asAt: then.at).state == then.state)
      #expect(try await fresh.state(knownAt: then.at).state == then.state)
    }
    #expect(try await fresh.verify().fault == nil)
  }
}
