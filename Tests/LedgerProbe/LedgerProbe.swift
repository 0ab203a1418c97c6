import Foundation
import Ledger

/// A process of its own for tests that need one: `append PATH` records for ever and prints each
/// acknowledged position; `snapshots PATH` does so with a snapshot after each command; `check PATH`
/// prints the position, the commands and what verification found; `hold PATH` opens the ledger until its input ends; `measure PATH COUNT`
/// prints what recording and folding cost.
@main
struct LedgerProbe {
  static func main() async throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 3 else { exit(2) }
    let store: SQLiteLedgerStore
    do {
      store = try SQLiteLedgerStore(path: arguments[2])
    } catch {
      print(error)
      exit(1)
    }
    let house = LedgerHouse<Count>(store: store)
    switch arguments[1] {
    case "append": try await append(house)
    case "snapshots": try await append(house, keeping: true)
    case "check": try await check(house)
    case "hold":
      say("open")
      while readLine() != nil {}
    case "measure": try await measure(house, count: Int(arguments[3]) ?? 1000)
    default: exit(2)
    }
  }

  private static func append(
    _ house: LedgerHouse<Count>,
    keeping: Bool = false
  ) async throws {
    let partition = try await house.establish("probe")
    var (state, _) = try await partition.current()
    while true {
      let outcome = try await partition.execute(key: "probe-\(state.commands)", actor: "probe") {
        _,
        _ in [draft, draft]
      }
      state.commands += 1
      say("\(outcome.position)")
      if keeping { try await house.keepSnapshots() }
    }
  }

  private static func check(_ house: LedgerHouse<Count>) async throws {
    let partition = try await house.partition("probe")
    let (state, position) = try await partition.current()
    let fault = try await partition.verify().fault
    say("\(position) \(state.commands) \(fault?.reason ?? "intact")")
  }

  private static func measure(_ house: LedgerHouse<Count>, count: Int) async throws {
    let clock = ContinuousClock()
    let partition = try await house.establish("probe")
    let alone = try await clock.measure {
      for n in 0..<count {
        _ = try await partition.execute(key: "alone-\(n)", actor: "probe") { _, _ in [draft] }
      }
    }
    report("appends, one caller", count, alone)
    let callers = 64
    let together = try await clock.measure {
      try await withThrowingDiscardingTaskGroup { group in
        for caller in 0..<callers {
          group.addTask {
            for n in 0..<count {
              _ = try await partition.execute(key: "\(caller)-\(n)", actor: "probe") { _, _ in
                [draft]
              }
            }
          }
        }
      }
    }
    report("appends, \(callers) callers", count * callers, together)
    let records = count * (callers + 1)
    let fresh = LedgerHouse<Count>(store: house.store)
    let fold = try await clock.measure { _ = try await fresh.partition("probe").current() }
    report("records folded from the file", records, fold)
    let verify = try await clock.measure { _ = try await fresh.verify() }
    report("records verified", records, verify)
  }

  private static let draft = LedgerDraft(
    kind: "action_rated",
    payload: [UInt8](repeating: 7, count: 200)
  )

  private static func report(_ what: String, _ count: Int, _ duration: Duration) {
    let seconds = duration / .seconds(1)
    say("\(what): \(Int(Double(count) / seconds)) per second (\(count) in \(duration))")
  }

  private static func say(_ line: String) {
    FileHandle.standardOutput.write(Data("\(line)\n".utf8))
  }
}

struct Count: SnapshotState, Hashable {
  var commands = 0
  private var key = ""

  mutating func evolve(_ record: LedgerRecord) {
    if record.idempotencyKey != key { commands += 1 }
    key = record.idempotencyKey
  }

  static var snapshotParts: [SnapshotPart<Count>] { [.init(\.commands), .init(\.key)] }
}
