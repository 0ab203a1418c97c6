import Chassis
import Foundation
import Ledger
import Logging
import RPC

/// The notes service on free ports, from `body`'s start to its end.
struct RunningNotes {
  let host: ServiceHost
  let house: LedgerHouse<NoteState>
  let folder: URL
  let rpcPort: Int
  let operationsPort: Int

  static func run(
    in folder: URL,
    rpcPort: Int = 0,
    body: @escaping @Sendable (RunningNotes) async throws -> Void
  ) async throws {
    let configuration = try ServiceConfiguration(
      .audits,
      environment: [
        "GT_DATA": folder.path, "GT_RPC_PORT": "\(rpcPort)", "GT_OPS_PORT": "0",
        "GT_PLANS": "ipv4:127.0.0.1:1",
      ]
    )
    let logger = Logger(label: "notes") { _ in SwiftLogNoOpLogHandler() }
    let host = try await ServiceHost(.audits, configuration: configuration, logger: logger)
    let house = try await host.openLedger(NoteState.self)
    try await withThrowingTaskGroup { group in
      group.addTask {
        try await host.run(
          ServiceParts(services: [Notes(house: house)], access: Notes.access),
          signals: false
        )
      }
      group.addTask {
        try await body(
          RunningNotes(
            host: host,
            house: house,
            folder: folder,
            rpcPort: await host.rpcPort,
            operationsPort: await host.operationsPort
          )
        )
      }
      try await group.next()
      group.cancelAll()
      // The host ends by cancellation here, which it may report as such.
      do { try await group.waitForAll() } catch is CancellationError {}
    }
  }

  func channel() throws -> RPCChannel {
    try RPCChannel(target: "ipv4:127.0.0.1:\(rpcPort)", logger: host.logger)
  }

  /// Options of a call by somebody.
  func options(as identity: Identity, lifetime: Duration = .seconds(60)) async throws -> CallOptions
  {
    let signer = try await TokenSigner(
      keys: KeyFolder(folder.appendingPathComponent("keys")),
      issuer: .gateway
    )
    let token = try await signer.token(for: identity, lifetime: lifetime)
    return CallOptions(timeout: .seconds(10), metadata: ["authorization": "Bearer \(token)"])
  }

  func get(_ path: String) async throws -> (status: Int, body: String) {
    try await HTTPGet.get(path, port: operationsPort)
  }
}
