import Foundation
import Ledger
import Plans

/// Measures the plans service on authorities as ten years make them, without a network between.
///
/// `grow` writes the ledgers of so many authorities. The others print a Markdown table each, in a
/// process of its own so that its memory can be told: `fold` starts one authority without a
/// snapshot, as the first start of a new build does; `keep` leaves snapshots of all; `resume` starts
/// one from its snapshot; `together` has all in one process.
@main
struct PlansBench {
  static func main() async throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 4, let count = Int(arguments[3]), count > 0 else { usage() }
    let path = arguments[2]
    let codes = Growing.codes(count)
    switch arguments[1] {
    case "grow":
      try await Growing(path: path, authorities: count).run()
    case "fold":
      let store = WithoutSnapshots(try SQLiteLedgerStore(path: path))
      try await OneAuthority(codes[0], in: store).measure(
        "One authority, at the first start of a build"
      )
    case "keep":
      try await Snapshots(of: codes, in: try SQLiteLedgerStore(path: path)).keep()
    case "resume":
      try await OneAuthority(codes[0], in: try SQLiteLedgerStore(path: path)).measure(
        "One authority, started from its snapshot"
      )
    case "together":
      try await Together(codes, in: try SQLiteLedgerStore(path: path)).measure()
    default: usage()
    }
  }

  private static func usage() -> Never {
    say("usage: PlansBench grow|fold|keep|resume|together FILE COUNT")
    exit(2)
  }
}
