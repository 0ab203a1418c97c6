import Figures
import Foundation
import Ledger
import Messages
import Plans
import ProtobufC
import Synchronization

/// Writes the ledger that is measured: one file with so many grown authorities.
struct Growing {
  let path: String
  let authorities: Int

  /// The codes of the authorities, in order.
  static func codes(_ count: Int) -> [String] {
    (1...count).map { "bench-" + String(1000 + $0).dropFirst() }
  }

  func run() async throws {
    let file = try SQLiteLedgerStore(path: path)
    for (seed, code) in Self.codes(authorities).enumerated() {
      // A house for each, so that no more than one authority is in memory.
      let clock = SettableTime()
      let store = GatheringStore(file)
      let house = LedgerHouse<PlansState>(store: store, now: { clock.now })
      try await grow(code, seed: UInt64(seed), in: house, clock)
      try await store.flush()
      if (seed + 1).isMultiple(of: 10) { say("grown: \(seed + 1) of \(authorities)") }
    }
    try file.close()
  }

  private func grow(
    _ code: String,
    seed: UInt64,
    in house: LedgerHouse<PlansState>,
    _ clock: SettableTime
  ) async throws {
    var grown = GrownAuthority(code, seed: seed)
    let partition = try await house.establish(code)
    var count = 0
    for month in 0..<GrownAuthority.months {
      for step in grown.steps(inMonth: month) {
        clock.now = Instant(
          millisecondsSince1970: Int64(step.day.daysSince1970) * 86_400_000 + 43_200_000
        )
        count += 1
        let drafts = try step.events.map { event in
          let event = PlansEvent(event)
          return LedgerDraft(kind: event.kind ?? "", payload: try event.protobuf())
        }
        _ = try await partition.execute(key: "step-\(count)", actor: step.actor) { _, _ in drafts }
      }
    }
  }
}

/// A clock that stands where it was set.
final class SettableTime: Sendable {
  private let instant = Mutex(Instant.distantPast)

  var now: Instant {
    get { instant.withLock { $0 } }
    set { instant.withLock { $0 = newValue } }
  }
}

/// Progress, on standard error so that the table stands alone on standard output.
func say(_ line: String) {
  FileHandle.standardError.write(Data("\(line)\n".utf8))
}
