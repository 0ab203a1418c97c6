import HTTP2
import Messages
import ProtobufC
import RPC
import Testing

@Suite("Calls that are made again", .timeLimit(.minutes(1)))
struct RepeatedCallTests {
  static let head = OddServersTests.head
  static let hi = OddServersTests.hi
  static let answer: [WireServer.Step] = [
    .head(head), .data(hi), .end(OddServersTests.good),
  ]

  private static func failure(_ code: Int, pushback: String? = nil) -> [WireServer.Step] {
    var block = HeaderBlock([
      ":status": "200", "content-type": "application/grpc", "grpc-status": "\(code)",
    ])
    if let pushback { block.append(name: "grpc-retry-pushback-ms", value: pushback) }
    return [.headOnly(block)]
  }

  private static func retry(
    _ attempts: Int = 4,
    throttling: RetryThrottling? = nil,
    bytes: Int = 256 * 1024,
    names: [MethodConfig.Name] = [.everything]
  ) -> RPCChannel.Configuration {
    configuration(
      .retry(
        RetryPolicy(
          maximumAttempts: attempts,
          initialBackoff: .milliseconds(5),
          maximumBackoff: .milliseconds(10),
          multiplier: 2,
          codes: [.unavailable]
        )
      ),
      throttling,
      bytes,
      names
    )
  }

  private static func configuration(
    _ repetition: Repetition,
    _ throttling: RetryThrottling? = nil,
    _ bytes: Int = 256 * 1024,
    _ names: [MethodConfig.Name] = [.everything]
  ) -> RPCChannel.Configuration {
    .init(
      backoff: .init(initial: .milliseconds(10), maximum: .milliseconds(50)),
      serviceConfig: .init(
        methods: [.init(names: names, repetition: repetition)],
        retryThrottling: throttling
      ),
      repetitionBytes: bytes
    )
  }

  private func attemptsSeen(_ server: WireServer) -> [String?] {
    server.received.map { $0.head.first("grpc-previous-rpc-attempts") }
  }

  @Test("A failure that the config names is not seen by the caller")
  func retries() async throws {
    let script: WireServer.Script = { _, request in
      request < 3 ? Self.failure(14) : Self.answer
    }
    try await WireServer.with(configuration: Self.retry(), script: script) { server, channel in
      let response = try await channel.say("hello")
      #expect(response.text == "hi")
      #expect(attemptsSeen(server) == [nil, "1", "2"])
      let bodies = Set(server.received.map(\.body))
      #expect(bodies == [[0, 0, 0, 0, 7, 0x0A, 5] + Array("hello".utf8)])
    }
  }

  @Test("The last attempt's status is the call's")
  func exhausted() async throws {
    let script: WireServer.Script = { _, _ in Self.failure(14) }
    try await WireServer.with(configuration: Self.retry(3), script: script) { server, channel in
      let error = await channel.failure("hello")
      #expect(error?.code == .unavailable)
      #expect(server.requests == 3)
    }
  }

  @Test("Other failures, and other methods, are not repeated")
  func others() async throws {
    let script: WireServer.Script = { _, _ in Self.failure(13) }
    try await WireServer.with(configuration: Self.retry(), script: script) { server, channel in
      #expect(await channel.failure("hello")?.code == .internalError)
      #expect(server.requests == 1)
    }
    let unavailable: WireServer.Script = { _, _ in Self.failure(14) }
    try await WireServer.with(
      configuration: Self.retry(names: [.init(EchoService.repeat)]),
      script: unavailable
    ) { server, channel in
      #expect(await channel.failure("hello")?.code == .unavailable)
      #expect(server.requests == 1)
    }
  }

  @Test("A response that has begun is not repeated")
  func begun() async throws {
    let script: WireServer.Script = { _, _ in
      [.head(Self.head), .end(HeaderBlock(["grpc-status": "14"]))]
    }
    try await WireServer.with(configuration: Self.retry(), script: script) { server, channel in
      #expect(await channel.failure("hello")?.code == .unavailable)
      #expect(server.requests == 1)
    }
  }

  @Test("A connection that is lost before the response begins is a reason to repeat")
  func lost() async throws {
    let script: WireServer.Script = { connection, _ in connection == 1 ? [.close] : Self.answer }
    try await WireServer.with(configuration: Self.retry(), script: script) { server, channel in
      // The first connection was of use, so that the next is made at once.
      let response = try await channel.say("hello", options: .init(waitForReady: true))
      #expect(response.text == "hi")
      #expect(server.requests == 2)
    }
  }

  @Test("A server can ask for no repetition, or for a later one")
  func pushback() async throws {
    let never: WireServer.Script = { _, _ in Self.failure(14, pushback: "-1") }
    try await WireServer.with(configuration: Self.retry(), script: never) { server, channel in
      #expect(await channel.failure("hello")?.code == .unavailable)
      #expect(server.requests == 1)
    }
    let later: WireServer.Script = { _, request in
      request == 1 ? Self.failure(14, pushback: "50") : Self.answer
    }
    try await WireServer.with(configuration: Self.retry(), script: later) { _, channel in
      let began = ContinuousClock.now
      let response = try await channel.say("hello")
      #expect(response.text == "hi")
      #expect(ContinuousClock.now - began >= .milliseconds(50))
    }
  }

  @Test("When most calls fail none is repeated any more")
  func throttled() async throws {
    let script: WireServer.Script = { _, _ in Self.failure(14) }
    let throttling = RetryThrottling(maximumTokens: 4, tokenRatio: 0.1)
    try await WireServer.with(
      configuration: Self.retry(throttling: throttling),
      script: script
    ) { server, channel in
      _ = await channel.failure("hello")
      #expect(server.requests == 2)
      _ = await channel.failure("hello")
      #expect(server.requests == 3)
    }
  }

  @Test("A cancelled call ends while it waits for its next attempt")
  func cancelled() async throws {
    let script: WireServer.Script = { _, _ in Self.failure(14, pushback: "60000") }
    try await WireServer.with(configuration: Self.retry(), script: script) { server, channel in
      let call = Task { await channel.failure("hello") }
      try await eventually { server.requests == 1 }
      call.cancel()
      #expect(await call.value?.code == .cancelled)
    }
  }

  @Test("A deadline holds for all attempts together")
  func deadline() async throws {
    let script: WireServer.Script = { _, request in request == 1 ? Self.failure(14) : [] }
    try await WireServer.with(configuration: Self.retry(), script: script) { _, channel in
      let error = await channel.failure("hello", options: .init(timeout: .milliseconds(300)))
      #expect(error?.code == .deadlineExceeded)
    }
  }

  // MARK: Streams

  private func collect(
    _ channel: RPCChannel,
    _ texts: [String]
  ) async throws -> EchoResponse {
    try await channel.clientStreaming(EchoService.collect) {
      (writer: RPCWriter<EchoRequest>) in
      for text in texts { try await writer.write(.with { $0.text = text }) }
    }
  }

  @Test("A stream of requests is repeated whole")
  func streamed() async throws {
    let script: WireServer.Script = { _, request in
      request < 3 ? Self.failure(14) : Self.answer
    }
    try await WireServer.with(configuration: Self.retry(), script: script) { server, channel in
      let response = try await collect(channel, ["a", "b", "c"])
      #expect(response.text == "hi")
      #expect(server.received.count == 3)
      #expect(Set(server.received.map(\.body)).count == 1)
      #expect(server.received[0].body.count == 3 * 8)
    }
  }

  @Test("More requests than are kept are sent once")
  func tooMuch() async throws {
    let script: WireServer.Script = { _, _ in Self.failure(14) }
    let large = String(repeating: "x", count: 600)
    try await WireServer.with(
      configuration: Self.retry(bytes: 1000),
      script: script
    ) { server, channel in
      let error = await #expect(throws: RPCError.self) {
        try await collect(channel, [large, large])
      }
      #expect(error?.code == .unavailable)
      #expect(server.requests == 1)
      _ = await channel.failure(large + large)
      #expect(server.requests == 2)
    }
  }

  @Test("Every kind of call works over a channel that repeats, with back-pressure")
  func kinds() async throws {
    try await withServer(channel: Self.retry()) { test in
      let said = try await test.channel.say("hello")
      #expect(said.text == "hello")
      let collected = try await collect(test.channel, ["a", "b"])
      #expect(collected.text == "a,b")
      let numbers = try await test.channel.serverStreaming(
        EchoService.repeat,
        request: EchoRequest.with {
          $0.text = "x"
          $0.times = 1000
          $0.payload = [UInt8](repeating: 7, count: 1000)
        }
      ) { (responses: RPCStream<EchoResponse>) in
        var numbers: [Int32] = []
        for try await response in responses { numbers.append(response.number) }
        return numbers
      }
      #expect(numbers == Array(0..<1000))
      let payload = [UInt8](repeating: 7, count: 10_000)
      let echoed = try await test.channel.bidirectional(EchoService.converse) {
        (writer: RPCWriter<EchoRequest>, responses: RPCStream<EchoResponse>) in
        var count: Int32 = 0
        var iterator = responses.makeAsyncIterator()
        for _ in 0..<100 {
          try await writer.write(.with { $0.payload = payload })
          #expect(try await iterator.next()?.number == count)
          count += 1
        }
        writer.finish()
        #expect(try await iterator.next() == nil)
        return count
      }
      #expect(echoed == 100)
      // Far more than is kept, to a handler that reads late.
      async let held =
        test.channel.clientStreaming(EchoService.hold) {
          (writer: RPCWriter<EchoRequest>) in
          for _ in 0..<200 { try await writer.write(.with { $0.payload = payload }) }
        } as EchoResponse
      try await eventually { test.service.gate.entered == 1 }
      test.service.gate.open()
      #expect(try await held.number == 200)
    }
  }

  // MARK: Hedging

  private static func hedging(_ delay: Duration) -> RPCChannel.Configuration {
    configuration(
      .hedging(HedgingPolicy(maximumAttempts: 3, delay: delay, nonFatalCodes: [.unavailable]))
    )
  }

  @Test("A call that takes long is sent again, and the first answer counts")
  func hedges() async throws {
    let script: WireServer.Script = { _, request in request == 3 ? Self.answer : [] }
    try await WireServer.with(
      configuration: Self.hedging(.milliseconds(10)),
      script: script
    ) { server, channel in
      let response = try await channel.say("hello")
      #expect(response.text == "hi")
      #expect(attemptsSeen(server) == [nil, "1", "2"])
    }
  }

  @Test("A failure that isn't fatal sends the next hedge at once; a fatal one ends the call")
  func hedgeFailures() async throws {
    let script: WireServer.Script = { _, request in
      request == 1 ? Self.failure(14) : Self.answer
    }
    try await WireServer.with(
      configuration: Self.hedging(.seconds(600)),
      script: script
    ) { server, channel in
      let response = try await channel.say("hello")
      #expect(response.text == "hi")
      #expect(server.requests == 2)
    }
    let fatal: WireServer.Script = { _, request in request == 2 ? Self.failure(3) : [] }
    try await WireServer.with(
      configuration: Self.hedging(.zero),
      script: fatal
    ) { _, channel in
      #expect(await channel.failure("hello")?.code == .invalidArgument)
    }
  }

  // MARK: Limits

  @Test("Limits of the config hold for calls that say nothing of their own")
  func limits() async throws {
    let config = try ServiceConfig(
      json: """
        {"methodConfig": [{
          "name": [{"service": "\(EchoService.name)"}],
          "maxRequestMessageBytes": 100, "maxResponseMessageBytes": 50
        }]}
        """
    )
    try await withServer(channel: .init(serviceConfig: config)) { test in
      let large = await test.channel.failure(String(repeating: "x", count: 100))
      #expect(large?.code == .resourceExhausted)
      #expect(
        large?.message == "goldenthread.testing.v1.EchoRequest is 102 bytes, limit is 100"
      )
      let response = await test.channel.failure(String(repeating: "x", count: 60))
      #expect(response?.code == .resourceExhausted)
      #expect(response?.message == "message is 62 bytes, limit is 50")
    }
  }

  @Test("The time of the config holds for calls that ask for more")
  func timeout() async throws {
    let config = ServiceConfig(methods: [.init(names: [.everything], timeout: .milliseconds(200))])
    try await withServer(channel: .init(serviceConfig: config)) { test in
      let slow = await test.channel.failure("wait", options: .init(timeout: .seconds(600)))
      #expect(slow?.code == .deadlineExceeded)
    }
  }
}
