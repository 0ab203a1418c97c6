import Messages
import ProtobufC
import RPC
import Testing

@Suite("Cancellation", .timeLimit(.minutes(1)))
struct CancellationTests {
  @Test("A cancelled task ends its call on both sides")
  func unary() async throws {
    try await withServer { test in
      let channel = test.channel
      let call = Task { await channel.failure("wait") }
      try await eventually { test.service.gate.entered == 1 }
      call.cancel()
      let error = await call.value
      #expect(error?.code == .cancelled)
      try await eventually { test.service.gate.cancelled == 1 }
    }
  }

  @Test("A task that is cancelled before the call sends nothing")
  func before() async throws {
    try await withServer { test in
      let channel = test.channel
      let call = Task {
        unsafe withUnsafeCurrentTask { task in unsafe task?.cancel() }
        return await channel.failure("wait")
      }
      let error = await call.value
      #expect(error?.code == .cancelled)
      #expect(test.service.gate.entered == 0)
    }
  }

  @Test("A reader that has had enough stops the server's stream")
  func reader() async throws {
    try await withServer { test in
      let first = try await test.channel.serverStreaming(
        EchoService.repeat,
        request: EchoRequest.with {
          $0.text = "wait"
          $0.times = 1
        }
      ) { (responses: RPCStream<EchoResponse>) in
        for try await response in responses { return response.text }
        return "nothing"
      }
      #expect(first == "wait")
      try await eventually { test.service.gate.cancelled == 1 }
    }
  }

  @Test("A task that is cancelled while it reads a stream is let go")
  func readingTask() async throws {
    try await withServer { test in
      let channel = test.channel
      let call = Task {
        try await channel.serverStreaming(
          EchoService.repeat,
          request: EchoRequest.with { $0.text = "wait" }
        ) { (responses: RPCStream<EchoResponse>) in
          for try await _ in responses {}
        }
      }
      try await eventually { test.service.gate.entered == 1 }
      call.cancel()
      let error = await #expect(throws: RPCError.self) { try await call.value }
      #expect(error?.code == .cancelled)
      try await eventually { test.service.gate.cancelled == 1 }
    }
  }

  @Test("A reset by the client cancels the handler")
  func reset() async throws {
    try await withServer { test in
      let wire = try await WireClient.connect(to: test.address)
      let body: [UInt8] = [0, 0, 0, 0, 6, 0x0A, 4] + Array("wait".utf8)
      let stream = try await wire.request(body: body)
      try await eventually { test.service.gate.entered == 1 }
      try await wire.reset(stream)
      try await eventually { test.service.gate.cancelled == 1 }
      await wire.close()
    }
  }

  @Test("A stopped server cancels what is open, and the client learns why")
  func server() async throws {
    try await withServer(.init(gracePeriod: .milliseconds(50))) { test in
      let channel = test.channel
      let call = Task { await channel.failure("wait") }
      try await eventually { test.service.gate.entered == 1 }
      test.server.beginGracefulShutdown()
      let error = await call.value
      #expect(error == RPCError(.unavailable, "the server is shutting down"))
      try await eventually { test.service.gate.cancelled == 1 }
    }
  }
}
