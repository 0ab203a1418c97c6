import Chassis
import Gateway

@main
struct GatewayMain {
  static func main() async {
    await ServiceHost.main(.gateway) { @Sendable host in try await GatewayApp.parts(host) }
  }
}
