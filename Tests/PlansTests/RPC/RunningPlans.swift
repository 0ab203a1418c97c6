import Chassis
import Foundation
import Ledger
import Logging
import Messages
import Plans
import ProtobufC
import RPC

/// The plans service on free ports, from `body`'s start to its end, with a client that has tokens.
struct RunningPlans {
  let host: ServiceHost
  let house: LedgerHouse<PlansState>
  let client: PlansClient
  let folder: URL

  static func run(_ body: @escaping @Sendable (RunningPlans) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "plans-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let configuration = try ServiceConfiguration(
      .plans,
      environment: ["GT_DATA": folder.path, "GT_RPC_PORT": "0", "GT_OPS_PORT": "0"]
    )
    let logger = Logger(label: "plans") { _ in SwiftLogNoOpLogHandler() }
    let host = try await ServiceHost(.plans, configuration: configuration, logger: logger)
    let house = try await host.openLedger(PlansState.self)
    try await withThrowingTaskGroup { group in
      group.addTask {
        try await host.run(
          ServiceParts(
            services: [PlansRPC(house: house)],
            access: PlansAccess.table,
            maximumMessageBytes: PlansRPC.maximumMessageBytes
          ),
          signals: false
        )
      }
      group.addTask {
        let channel = try RPCChannel(
          target: "ipv4:127.0.0.1:\(await host.rpcPort)",
          logger: logger
        )
        let running = RunningPlans(
          host: host,
          house: house,
          client: PlansClient(channel),
          folder: folder
        )
        do {
          try await body(running)
        } catch {
          await channel.close()
          throw error
        }
        await channel.close()
      }
      try await group.next()
      group.cancelAll()
      // The host ends by cancellation here, which it may report as such.
      do { try await group.waitForAll() } catch is CancellationError {}
    }
  }

  /// Options of a call by a person with some roles.
  func options(
    _ roles: Role...,
    owns: Set<String> = [],
    authorities: AuthorityScope = .only(["803"])
  ) async throws -> CallOptions {
    let name = roles.map(\.rawValue).joined(separator: "+")
    return try await options(
      as: Identity(
        subject: "person:\(name)",
        kind: .person,
        roles: Set(roles),
        authorities: authorities,
        owns: owns
      )
    )
  }

  func options(as identity: Identity) async throws -> CallOptions {
    let service = ServiceName.allCases.first { identity.subject == "service:\($0.rawValue)" }
    let signer = try await TokenSigner(
      keys: KeyFolder(folder.appending(path: "keys")),
      issuer: service ?? .gateway
    )
    let token = try await signer.token(for: identity, lifetime: .seconds(60))
    return CallOptions(timeout: .seconds(10), metadata: ["authorization": "Bearer \(token)"])
  }

  /// An authority with a plan of one section, objective and action.
  func found() async throws -> CallOptions {
    let options = try await options(.improvementManager)
    _ = try await client.registerAuthority(
      .with { $0.change = .keyed("register") },
      options: options
    )
    _ = try await client.importFile(
      .plan(Fixtures.plan, key: "import"),
      options: options
    )
    return options
  }
}

extension Change {
  /// A change of the authority under test.
  static func keyed(_ key: String, basedOn: Int64 = 0, authority: String = "803") -> Change {
    .with {
      $0.authority = authority
      $0.idempotencyKey = key
      $0.basedOn = basedOn
    }
  }
}

extension ImportFileRequest {
  static func plan(
    _ text: String,
    key: String = "k",
    name: String = "plan.csv",
    authority: String = "803"
  ) -> ImportFileRequest {
    .with {
      $0.change = .keyed(key, authority: authority)
      $0.kind = .plan
      $0.fileName = name
      $0.content = Array(text.utf8)
    }
  }
}
