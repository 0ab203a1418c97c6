import Logging
import RPC

/// Runs an echo server, with `services` besides, for as long as `body` takes, and gives it a channel to it.
func withServer<Result>(
  _ configuration: RPCServer.Configuration = .init(),
  interceptors: [any ServerInterceptor] = [],
  witness: Witness? = nil,
  channel: RPCChannel.Configuration = .init(),
  services: [any RPCService] = [],
  _ body: (TestServer) async throws -> Result
) async throws -> Result {
  let service = EchoService()
  let server = RPCServer(
    configuration: configuration,
    services: [service] + services,
    interceptors: interceptors,
    observer: witness,
    logger: witness?.logger ?? quietLogger()
  )
  let running = Task { try await server.run() }
  let address: RPCAddress
  do {
    address = try await server.listeningAddress
  } catch {
    _ = await running.result
    throw error
  }
  let client = try RPCChannel(
    target: address.target,
    configuration: channel,
    logger: quietLogger()
  )
  let result: Swift.Result<Result, any Error>
  do {
    result = .success(
      try await body(
        TestServer(server: server, service: service, address: address, channel: client)
      )
    )
  } catch {
    result = .failure(error)
  }
  await client.close()
  running.cancel()
  try await running.value
  return try result.get()
}

struct TestServer {
  let server: RPCServer
  let service: EchoService
  let address: RPCAddress
  let channel: RPCChannel
}

func quietLogger() -> Logger {
  Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
}
