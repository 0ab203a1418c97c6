import Chassis
import Messages
import Plans

@main
struct PlansMain {
  static func main() async {
    await ServiceHost.main(.plans) { @Sendable host in
      let house = try await host.openLedger(PlansState.self)
      let audits = AuditsClient(try host.channel(to: .audits))
      let workforce = WorkforceClient(try host.channel(to: .workforce))
      return ServiceParts(
        services: [PlansRPC(house: house)],
        access: PlansAccess.table,
        background: [
          PeerWatch(
            peer: .audits,
            cursor: LedgerCursor(.audits, house: house),
            logger: host.logger,
            open: { try await audits.watch($0, handle: $1) },
            handle: FiguresWatch(.audits, house: house).take
          ),
          PeerWatch(
            peer: .workforce,
            cursor: LedgerCursor(.workforce, house: house),
            logger: host.logger,
            open: { try await workforce.watch($0, handle: $1) },
            handle: FiguresWatch(.workforce, house: house).take
          ),
        ],
        maximumMessageBytes: PlansRPC.maximumMessageBytes
      )
    }
  }
}
