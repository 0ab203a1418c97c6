import Messages
import ProtobufC
import RPC
import Synchronization
import Testing

@Suite("Limits", .timeLimit(.minutes(1)))
struct LimitsTests {
  @Test("A request above the server's limit is refused, one below is not")
  func request() async throws {
    try await withServer(.init(maximumMessageBytes: 1_000)) { test in
      await #expect(throws: RPCError(.resourceExhausted, "message is 2003 bytes, limit is 1000")) {
        try await test.channel.say(.with { $0.payload = [UInt8](repeating: 1, count: 2_000) })
      }
      _ = try await test.channel.say(.with { $0.payload = [UInt8](repeating: 1, count: 900) })
    }
  }

  @Test("A method may have a limit of its own")
  func method() async throws {
    var configuration = RPCServer.Configuration(maximumMessageBytes: 10)
    configuration.maximumMessageBytesByMethod["goldenthread.testing.v1.Echo/Say"] = 10_000
    try await withServer(configuration) { test in
      _ = try await test.channel.say(.with { $0.payload = [UInt8](repeating: 1, count: 9_000) })
    }
  }

  @Test("A response above the client's limit ends the call")
  func response() async throws {
    try await withServer(channel: .init(maximumMessageBytes: 1_000)) { test in
      let error = await #expect(throws: RPCError.self) {
        try await test.channel.say(.with { $0.payload = [UInt8](repeating: 1, count: 2_000) })
      }
      #expect(error?.code == .resourceExhausted)
    }
  }

  @Test("A message that inflates past the limit is refused")
  func inflation() async throws {
    try await withServer(.init(maximumMessageBytes: 100_000)) { test in
      var options = CallOptions()
      options.compression = .gzip
      let error = await #expect(throws: RPCError.self) {
        try await test.channel.say(
          .with { $0.payload = [UInt8](repeating: 0, count: 3_000_000) },
          options: options
        )
      }
      #expect(error?.code == .resourceExhausted)
    }
  }

  @Test("More calls than streams wait for their turn")
  func streams() async throws {
    var configuration = RPCServer.Configuration()
    configuration.limits.streams = 2
    try await withServer(configuration) { test in
      let channel = test.channel
      let count = try await withThrowingTaskGroup(of: Void.self) { group in
        for number in 0..<50 { group.addTask { _ = try await channel.say("\(number)") } }
        return try await group.reduce(0) { count, _ in count + 1 }
      }
      #expect(count == 50)
    }
  }

  @Test("A slow reader slows its writer, and nothing else")
  func backPressure() async throws {
    try await withServer { test in
      let payload = [UInt8](repeating: 1, count: 10_000)
      try await test.channel.serverStreaming(
        EchoService.repeat,
        request: EchoRequest.with {
          $0.payload = payload
          $0.times = 1_000
        }
      ) { (responses: RPCStream<EchoResponse>) in
        var iterator = responses.makeAsyncIterator()
        _ = try await iterator.next()
        // 10 MB can't be on their way: windows and queues hold a few hundred kilobytes.
        for _ in 0..<20 { _ = try await test.channel.say("quick") }
        #expect(test.service.written < 200)
        var count = 1
        while try await iterator.next() != nil { count += 1 }
        #expect(count == 1_000)
      }
    }
  }

  @Test("A slow handler slows the client that writes to it")
  func backPressureUp() async throws {
    try await withServer { test in
      let written = Mutex(0)
      let channel = test.channel
      let payload = [UInt8](repeating: 1, count: 10_000)
      let writing = Task {
        let response: EchoResponse = try await channel.clientStreaming(EchoService.hold) {
          (requests: RPCWriter<EchoRequest>) in
          for _ in 0..<1_000 {
            try await requests.write(.with { $0.payload = payload })
            written.withLock { $0 += 1 }
          }
        }
        return response.number
      }
      try await eventually { test.service.gate.entered == 1 }
      for _ in 0..<20 { _ = try await test.channel.say("quick") }
      #expect(written.withLock { $0 } < 200)
      test.service.gate.open()
      let count = try await writing.value
      #expect(count == 1_000)
    }
  }
}
