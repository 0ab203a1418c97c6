import HTTP2
import Messages
import RPC
import Testing

@Suite("Stopping gracefully", .timeLimit(.minutes(1)))
struct GracefulStopTests {
  @Test("A call that is open ends well, and the client is told twice to go away")
  func inFlight() async throws {
    try await withServer { test in
      let wire = try await WireClient.connect(to: test.address)
      let body: [UInt8] = [0, 0, 0, 0, 6, 0x0A, 4] + Array("hold".utf8)
      let stream = try await wire.request(body: body)
      try await eventually { test.service.gate.entered == 1 }
      test.server.beginGracefulShutdown()
      try await eventually { wire.record.goAways.count == 2 }
      #expect(wire.record.goAways == [.noError, .noError])
      let ids = Frame.parse(wire.record.bytes).filter { $0.type == 7 }.map {
        Array($0.payload[0..<4])
      }
      // First nothing is refused, then everything above the stream that is open.
      #expect(ids == [[0x7F, 0xFF, 0xFF, 0xFF], [0, 0, 0, 1]])
      test.service.gate.open()
      let answer = try await wire.answer(stream)
      #expect(answer.status == "0")
      try await eventually { wire.record.isClosed }
    }
  }

  @Test("A server without calls stops at once")
  func idle() async throws {
    var configuration = RPCServer.Configuration()
    // Waiting for it would take longer than this suite may.
    configuration.gracePeriod = .seconds(600)
    try await withServer(configuration) { test in
      _ = try await test.channel.say("hello")
      test.server.beginGracefulShutdown()
      try await eventually { test.server.connectionCount == 0 }
    }
  }

  @Test("A connection that has reached its age is replaced without a failed call")
  func age() async throws {
    var configuration = RPCServer.Configuration()
    configuration.maximumConnectionAge = .milliseconds(300)
    try await withServer(configuration) { test in
      let end = ContinuousClock.now + .seconds(3)
      while ContinuousClock.now < end {
        let response = try await test.channel.say("again")
        #expect(response.text == "again")
      }
    }
  }
}
