package import Chassis
package import Foundation

/// One system on one machine: where its data lies and which ports it uses.
package struct Installation: Hashable, Sendable {
  /// Ledgers, keys and logs; made where it is missing, readable by its owner only.
  package let dataFolder: URL
  /// Port of the gateway's RPC; the other services follow it in the order of `ServiceName.servers`.
  package let portBase: Int
  /// Port of the pages.
  package let webPort: Int

  package init(dataFolder: URL, portBase: Int = 7000, webPort: Int = 8080) {
    self.dataFolder = dataFolder
    self.portBase = portBase
    self.webPort = webPort
  }

  package var keyFolder: URL { dataFolder.appendingPathComponent("keys") }
  package var logFolder: URL { dataFolder.appendingPathComponent("logs") }

  package func database(of service: ServiceName) -> URL {
    dataFolder.appendingPathComponent("\(service.rawValue).sqlite")
  }

  package func log(of service: ServiceName) -> URL {
    logFolder.appendingPathComponent("\(service.rawValue).log")
  }

  package func rpcPort(of service: ServiceName) -> Int {
    portBase + service.defaultRPCPort - ServiceName.gateway.defaultRPCPort
  }

  /// 2000 above the RPC port: 7001 is watched at 9001.
  package func operationsPort(of service: ServiceName) -> Int { rpcPort(of: service) + 2000 }

  package func target(of service: ServiceName) -> String {
    "dns:///127.0.0.1:\(rpcPort(of: service))"
  }

  /// What a service is told by its environment.
  ///
  /// Passwords of others (`GT_SMTP`) pass through from
  /// the environment of `goldenthread up` and never appear among arguments.
  package func environment(for service: ServiceName) -> [String: String] {
    var environment = [
      "GT_HOST": "127.0.0.1",
      "GT_RPC_PORT": String(rpcPort(of: service)),
      "GT_OPS_PORT": String(operationsPort(of: service)),
      "GT_DATABASE": "sqlite:\(database(of: service).path)",
      "GT_KEYS": keyFolder.path,
    ]
    for peer in ServiceName.servers where peer != service {
      environment[ConfigurationKey.peer(peer)] = target(of: peer)
    }
    // Where the pages are: for the gateway to serve them, for notifications to link to them.
    if service == .gateway || service == .notifications {
      environment["GT_WEB_PORT"] = String(webPort)
    }
    return environment
  }
}
