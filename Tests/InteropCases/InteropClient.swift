package import Logging
import Messages
import ProtobufC
import RPC

/// Runs cases against a server, each on a channel of its own.
package struct InteropClient: Sendable {
  let options: ClientOptions
  let logger: Logger

  package init(_ options: ClientOptions, logger: Logger) {
    self.options = options
    self.logger = logger
  }

  /// - Throws: ``InteropFailure`` or the status of a call that should have gone well.
  package func run(_ testCase: InteropCase) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await runToEnd(testCase) }
      group.addTask {
        try await Task.sleep(for: options.limit)
        throw InteropFailure("no end after \(options.limit)")
      }
      try await group.next()
      group.cancelAll()
    }
  }

  private func runToEnd(_ testCase: InteropCase) async throws {
    let channel = try options.channel(logger: logger)
    let calls = InteropCalls(channel: channel, options: options)
    let outcome: Result<Void, any Error>
    do {
      outcome = .success(try await run(testCase, calls))
    } catch {
      outcome = .failure(error)
    }
    await channel.close()
    try outcome.get()
  }

  private func run(_ testCase: InteropCase, _ calls: InteropCalls) async throws {
    switch testCase {
    case .emptyUnary: try await calls.emptyUnary()
    case .cacheableUnary: try await calls.cacheableUnary()
    case .largeUnary: try await calls.largeUnary()
    case .clientCompressedUnary: try await calls.clientCompressedUnary()
    case .serverCompressedUnary: try await calls.serverCompressedUnary()
    case .clientStreaming: try await calls.clientStreaming()
    case .clientCompressedStreaming: try await calls.clientCompressedStreaming()
    case .serverStreaming: try await calls.serverStreaming()
    case .serverCompressedStreaming: try await calls.serverCompressedStreaming()
    case .pingPong: try await calls.pingPong()
    case .emptyStream: try await calls.emptyStream()
    case .customMetadata: try await calls.customMetadata()
    case .statusCodeAndMessage: try await calls.statusCodeAndMessage()
    case .specialStatusMessage: try await calls.specialStatusMessage()
    case .unimplementedMethod: try await calls.unimplementedMethod()
    case .unimplementedService: try await calls.unimplementedService()
    case .cancelAfterBegin: try await calls.cancelAfterBegin()
    case .cancelAfterFirstResponse: try await calls.cancelAfterFirstResponse()
    case .timeoutOnSleepingServer: try await calls.timeoutOnSleepingServer()
    case .concurrentLargeUnary: try await calls.concurrentLargeUnary()
    case .rpcSoak:
      try await Soak(options.soak).run { try await calls.soakOnce() }
    case .channelSoak:
      try await Soak(options.soak).run {
        let channel = try options.channel(logger: logger)
        let outcome: Result<Void, any Error>
        do {
          outcome = .success(try await InteropCalls(channel: channel, options: options).soakOnce())
        } catch {
          outcome = .failure(error)
        }
        await channel.close()
        try outcome.get()
      }
    }
  }
}

/// The calls of cases on one channel.
struct InteropCalls: Sendable {
  let channel: RPCChannel
  let options: ClientOptions
  var client: InteropTestServiceClient { InteropTestServiceClient(channel) }
}
