import Logging
import Messages
import RPC
import Testing

@Suite("Channels outlive servers", .timeLimit(.minutes(1)))
struct ReconnectTests {
  private func run(
    port: Int,
    gracePeriod: Duration = .seconds(10),
    _ body: (TestServer) async throws -> Void
  ) async throws {
    try await withServer(.init(port: port, gracePeriod: gracePeriod), body)
  }

  private func channel(_ port: Int) throws -> RPCChannel {
    try RPCChannel(
      target: "ipv4:127.0.0.1:\(port)",
      configuration: .init(
        backoff: .init(initial: .milliseconds(10), maximum: .milliseconds(50))
      ),
      logger: quietLogger()
    )
  }

  /// A port that nothing listens on.
  private func freePort() async throws -> Int {
    try await withServer { test in try #require(test.address.port) }
  }

  @Test("Calls work again after the server has been away, however often")
  func restarts() async throws {
    let port = try await freePort()
    let channel = try channel(port)
    for round in 0..<5 {
      try await run(port: port) { _ in
        let response = try await channel.say("round \(round)", options: .init(waitForReady: true))
        #expect(response.text == "round \(round)")
      }
      try await eventually { await channel.failure("anyone?")?.code == .unavailable }
    }
    await channel.close()
  }

  @Test("A call that waits for ready is made when the server comes")
  func waitForReady() async throws {
    let port = try await freePort()
    let channel = try channel(port)
    let error = await channel.failure("now")
    #expect(error?.code == .unavailable)
    let waiting = Task { try await channel.say("later", options: .init(waitForReady: true)) }
    try await run(port: port) { _ in
      let response = try await waiting.value
      #expect(response.text == "later")
    }
    await channel.close()
  }

  @Test("A call that waits for ready still has a deadline")
  func waitingDeadline() async throws {
    let channel = try channel(try await freePort())
    let error = await channel.failure(
      "now",
      options: .init(timeout: .milliseconds(100), waitForReady: true)
    )
    #expect(error?.code == .deadlineExceeded)
    await channel.close()
  }

  @Test("A closed channel says so")
  func closed() async throws {
    try await withServer { test in
      _ = try await test.channel.say("hello")
      await test.channel.close()
      #expect(
        await test.channel.failure("hello") == RPCError(.unavailable, "the channel is closed")
      )
    }
  }

  @Test("A server that takes connections and drops them is not hammered")
  func dropper() async throws {
    var configuration = RPCServer.Configuration()
    configuration.maximumConnections = 0
    try await withServer(configuration) { test in
      let error = await test.channel.failure("hello")
      #expect(error?.code == .unavailable)
    }
  }
}
