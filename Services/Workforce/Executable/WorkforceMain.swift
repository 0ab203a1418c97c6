import Chassis
import Workforce

@main
struct WorkforceMain {
  static func main() async {
    await ServiceHost.main(.workforce) { host in
      let house = try await host.openLedger(WorkforceState.self)
      return ServiceParts(services: [WorkforceRPC(house: house)], access: WorkforceAccess.table)
    }
  }
}
