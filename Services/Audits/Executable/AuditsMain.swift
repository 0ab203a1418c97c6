import Audits
import Chassis

@main
struct AuditsMain {
  static func main() async {
    await ServiceHost.main(.audits) { host in
      let house = try await host.openLedger(AuditsState.self)
      return ServiceParts(services: [AuditsRPC(house: house)], access: AuditsAccess.table)
    }
  }
}
