package import Foundation

/// One system on one machine: where its data lies and which ports it uses.
package struct Installation: Hashable, Sendable {
  /// Ledgers, keys and logs; made where it is missing, readable by its owner only.
  package let dataFolder: URL
  /// Port of the gateway's RPC; the other services follow it in the order of ``ServiceKind``.
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

  package func database(of service: ServiceKind) -> URL {
    dataFolder.appendingPathComponent("\(service.rawValue).sqlite")
  }

  package func log(of service: ServiceKind) -> URL {
    logFolder.appendingPathComponent("\(service.rawValue).log")
  }

  package func rpcPort(of service: ServiceKind) -> Int { portBase + service.offset }

  /// 2000 above the RPC port: 7001 is watched at 9001.
  package func operationsPort(of service: ServiceKind) -> Int { portBase + 2000 + service.offset }

  package func target(of service: ServiceKind) -> String {
    "dns:///127.0.0.1:\(rpcPort(of: service))"
  }

  /// What a service is told by its environment.
  ///
  /// Passwords of others (`GT_SMTP`) pass through from
  /// the environment of `goldenthread up` and never appear among arguments.
  package func environment(for service: ServiceKind) -> [String: String] {
    var environment = [
      "GT_HOST": "127.0.0.1",
      "GT_RPC_PORT": String(rpcPort(of: service)),
      "GT_OPS_PORT": String(operationsPort(of: service)),
      "GT_DATABASE": "sqlite:\(database(of: service).path)",
      "GT_KEYS": keyFolder.path,
    ]
    for peer in ServiceKind.allCases where peer != service {
      environment[peer.targetKey] = target(of: peer)
    }
    // Where the pages are: for the gateway to serve them, for notifications to link to them.
    if service == .gateway || service == .notifications {
      environment["GT_WEB_PORT"] = String(webPort)
    }
    return environment
  }
}

/// The services of a system, in the order of their ports.
package enum ServiceKind: String, CaseIterable, Codable, Hashable, Sendable {
  case gateway, plans, audits, workforce, notifications

  /// Distance of the service's ports from the base.
  package var offset: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// The configuration key by which others are told where this service is.
  package var targetKey: String { "GT_\(rawValue.uppercased())" }
}
