import RPC
import ServiceLifecycle

/// The RPC server as a part of the process's life.
struct RPCHost: Service {
  let server: RPCServer
  let configuration: ServiceConfiguration
  /// Told the port that it listens on.
  let bound: @Sendable (Int) -> Void
  /// Says to whoever asks that no more calls should come.
  let stopping: @Sendable () -> Void
  /// Ends the streams that would otherwise last until the grace period is over.
  let endWatches: @Sendable () async -> Void

  func run() async throws {
    try await withThrowingTaskGroup { group in
      group.addTask { try await serve() }
      group.addTask {
        // What keeps the server from listening is thrown by `serve`.
        if let address = try? await server.listeningAddress { bound(address.port ?? 0) }
        try? await gracefulShutdown()
        await endWatches()
      }
      try await group.next()
      group.cancelAll()
    }
  }

  private func serve() async throws {
    do {
      try await withGracefulShutdownHandler {
        try await server.run()
      } onGracefulShutdown: {
        stopping()
        server.beginGracefulShutdown()
      }
    } catch {
      throw HostError(
        error,
        key: "GT_RPC_PORT",
        host: configuration.host,
        port: configuration.rpcPort
      )
    }
  }
}
