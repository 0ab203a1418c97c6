package import Chassis
package import Foundation
package import Ledger
import Logging
import Messages
package import RPC

/// A service on free ports, with a ledger and keys in a folder of its own.
package struct RunningService<State: LedgerState>: Sendable {
  /// The process's part.
  package let host: ServiceHost
  /// The service's ledgers.
  package let house: LedgerHouse<State>
  /// Where ledgers and keys are, gone when the service has stopped.
  package let folder: URL
  /// Where its RPC is.
  package let port: Int

  /// Runs a service from `body`'s start to its end; throws what either throws.
  package static func run(
    _ name: ServiceName,
    parts: @escaping @Sendable (LedgerHouse<State>) -> ServiceParts,
    _ body: @escaping @Sendable (RunningService) async throws -> Void
  ) async throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("\(name.rawValue)-test-\(UUID().uuidString)", isDirectory: true)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let configuration = try ServiceConfiguration(
      name,
      environment: ["GT_DATA": folder.path, "GT_RPC_PORT": "0", "GT_OPS_PORT": "0"]
    )
    let host = try await ServiceHost(
      name,
      configuration: configuration,
      logger: Logger(label: name.rawValue) { _ in SwiftLogNoOpLogHandler() }
    )
    let house = try await host.openLedger(State.self)
    try await withThrowingTaskGroup { group in
      group.addTask { try await host.run(parts(house), signals: false) }
      group.addTask {
        try await body(
          RunningService(host: host, house: house, folder: folder, port: await host.rpcPort)
        )
      }
      try await group.next()
      group.cancelAll()
      do { try await group.waitForAll() } catch is CancellationError {}
    }
  }

  /// A channel to it.
  package func channel() throws -> RPCChannel {
    try RPCChannel(target: "ipv4:127.0.0.1:\(port)", logger: host.logger)
  }

  /// Options of a call by somebody.
  package func options(as identity: Identity) async throws -> CallOptions {
    let signer = try await TokenSigner(
      keys: KeyFolder(folder.appendingPathComponent("keys")),
      issuer: .commandLine
    )
    let token = try await signer.token(for: identity)
    return CallOptions(timeout: .seconds(10), metadata: ["authorization": "Bearer \(token)"])
  }
}
