import Chassis
import Ledger
import Messages
import RPC

/// A service as small as can be, for tests that need a process: it answers nothing but health and
/// reflection, keeps a ledger and follows the one of plans.
@main
struct ChassisProbe {
  static func main() async {
    await ServiceHost.main(.audits) { host in
      let house = try await host.openLedger(Nothing.self)
      let follow = try host.watch(.plans, method: PlansMethods.watch) { entry in
        _ = try await house.establish(entry.authority).execute(
          key: "plans/\(entry.authority)/\(entry.position)",
          actor: "service:audits"
        ) { _, _ in [LedgerDraft(kind: entry.kind, payload: entry.payload)] }
      }
      return ServiceParts(services: [], access: AccessTable([:]), background: [follow])
    }
  }
}

struct Nothing: LedgerState {
  func evolve(_ record: LedgerRecord) {}
}
