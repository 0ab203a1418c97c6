import Messages
import ProtobufC
import RPC
import Testing

@Suite("Deadlines", .timeLimit(.minutes(1)))
struct DeadlineTests {
  @Test("A call that takes too long fails, and its handler is cancelled")
  func client() async throws {
    try await withServer { test in
      // On a machine that is very busy the deadline may pass before the handler begins.
      try await eventually {
        let error = await test.channel.failure(
          "wait",
          options: .init(timeout: .milliseconds(300))
        )
        #expect(error?.code == .deadlineExceeded)
        return test.service.gate.cancelled > 0
      }
    }
  }

  @Test("The server keeps to the deadline for a client that doesn't")
  func server() async throws {
    try await withServer { test in
      let wire = try await WireClient.connect(to: test.address)
      let body: [UInt8] = [0, 0, 0, 0, 6, 0x0A, 4] + Array("wait".utf8)
      let answer = try await wire.call(
        WireClient.headers(more: ["grpc-timeout": "50m"]),
        body: body
      )
      #expect(answer.status == "4")
      try await eventually { test.service.gate.cancelled == 1 }
      await wire.close()
    }
  }

  @Test("A stream that goes on too long is cut off on both sides")
  func stream() async throws {
    try await withServer { test in
      _ = try await test.channel.say("connected")
      var count = 0
      let error = await #expect(throws: RPCError.self) {
        try await test.channel.serverStreaming(
          EchoService.repeat,
          request: EchoRequest.with {
            $0.text = "wait"
            $0.times = 2
          },
          options: .init(timeout: .seconds(2))
        ) { (responses: RPCStream<EchoResponse>) in
          for try await _ in responses { count += 1 }
        }
      }
      #expect(error?.code == .deadlineExceeded)
      #expect(count == 2)
      try await eventually { test.service.gate.cancelled == 1 }
    }
  }

  @Test("A deadline that has passed sends nothing")
  func passed() async throws {
    try await withServer { test in
      let error = await test.channel.failure("hello", options: .init(timeout: .zero))
      #expect(error?.code == .deadlineExceeded)
      #expect(test.server.connectionCount == 0)
    }
  }

  @Test("A handler sees the deadline only when there is one")
  func seen() async throws {
    try await withServer { test in
      let without = try await test.channel.say("deadline")
      #expect(without.number == 0)
      let with = try await test.channel.say("deadline", options: .init(timeout: .seconds(30)))
      #expect(with.number == 1)
    }
  }

  @Test("Passed on, the earlier deadline counts")
  func following() throws {
    let context = ServerContext(
      method: EchoService.say,
      deadline: RPCDeadline(after: .seconds(1))
    )
    let inherited = try #require(CallOptions(following: context).deadline)
    #expect(inherited.remaining <= .seconds(1))
  }

  @Test("A stream whose deadline passes before its first message fails with just that")
  func streamThatIsLateAtOnce() async throws {
    try await withServer { test in
      let late = CallOptions(timeout: .nanoseconds(1))
      for _ in 0..<20 {
        let error = await #expect(throws: RPCError.self) {
          try await test.channel.bidirectional(EchoService.converse, options: late) {
            (requests: RPCWriter<EchoRequest>, responses: RPCStream<EchoResponse>) in
            try await requests.write(EchoRequest())
            for try await _ in responses {}
          }
        }
        #expect(error?.code == .deadlineExceeded)
      }
    }
  }
}
