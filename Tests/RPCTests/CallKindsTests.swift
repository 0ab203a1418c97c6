import Messages
import ProtobufC
import RPC
import Testing

@Suite("The four kinds of call", .timeLimit(.minutes(1)))
struct CallKindsTests {
  @Test(
    "A unary call gets its answer",
    arguments: [RPCServer.Handlers.eventLoop, .cooperativePool]
  )
  func unary(_ handlers: RPCServer.Handlers) async throws {
    try await withServer(.init(handlers: handlers)) { test in
      let response = try await test.channel.say("hello")
      #expect(response.text == "hello")
    }
  }

  @Test("A message larger than any window gets through, both ways")
  func large() async throws {
    try await withServer { test in
      let payload = [UInt8](repeating: 7, count: 4_000_000)
      let response = try await test.channel.say(.with { $0.payload = payload })
      #expect(response.payload == payload)
    }
  }

  @Test("A server's stream arrives in order and complete")
  func serverStreaming() async throws {
    try await withServer { test in
      let numbers = try await test.channel.serverStreaming(
        EchoService.repeat,
        request: EchoRequest.with { $0.times = 5_000 }
      ) { (responses: RPCStream<EchoResponse>) in
        var numbers: [Int32] = []
        for try await response in responses { numbers.append(response.number) }
        return numbers
      }
      #expect(numbers == Array(0..<5_000))
    }
  }

  @Test("A stream that fails delivers what came before")
  func failingStream() async throws {
    try await withServer { test in
      var count = 0
      await #expect(throws: RPCError(.aborted, "after the messages")) {
        try await test.channel.serverStreaming(
          EchoService.repeat,
          request: EchoRequest.with {
            $0.text = "fail"
            $0.times = 3
          }
        ) { (responses: RPCStream<EchoResponse>) in
          for try await _ in responses { count += 1 }
        }
      }
      #expect(count == 3)
    }
  }

  @Test("A client's stream is collected")
  func clientStreaming() async throws {
    try await withServer { test in
      let response: EchoResponse = try await test.channel.clientStreaming(EchoService.collect) {
        (requests: RPCWriter<EchoRequest>) in
        for text in ["a", "b", "c"] { try await requests.write(.with { $0.text = text }) }
      }
      #expect(response.text == "a,b,c")
    }
  }

  @Test("A status that comes before the end of the client's stream is what the client gets")
  func earlyStatus() async throws {
    try await withServer { test -> Void in
      await #expect(throws: RPCError(.outOfRange, "enough is enough")) {
        let _: EchoResponse = try await test.channel.clientStreaming(EchoService.collect) {
          (requests: RPCWriter<EchoRequest>) in
          try await requests.write(.with { $0.text = "enough" })
          while true { try await requests.write(.with { $0.text = "more" }) }
        }
      }
    }
  }

  @Test("Both sides talk in turn")
  func bidirectional() async throws {
    try await withServer { test in
      let texts = try await test.channel.bidirectional(EchoService.converse) {
        (requests: RPCWriter<EchoRequest>, responses: RPCStream<EchoResponse>) in
        var texts: [String] = []
        var iterator = responses.makeAsyncIterator()
        for text in ["one", "two", "three"] {
          try await requests.write(.with { $0.text = text })
          texts.append(try await iterator.next()?.text ?? "nothing")
        }
        requests.finish()
        let end = try await iterator.next()
        #expect(end == nil)
        return texts
      }
      #expect(texts == ["one", "two", "three"])
    }
  }

  @Test("Many calls at once on one connection each get their own answer")
  func concurrent() async throws {
    try await withServer { test in
      let channel = test.channel
      let answers = try await withThrowingTaskGroup(of: String.self) { group in
        for number in 0..<500 {
          group.addTask { try await channel.say("call \(number)").text }
        }
        return try await group.reduce(into: Set<String>()) { $0.insert($1) }
      }
      #expect(answers.count == 500)
      #expect(test.server.connectionCount == 1)
    }
  }

  @Test("A Unix socket serves as well")
  func unixSocket() async throws {
    let path = "/tmp/gt-rpc-\(UInt32.random(in: 0 ... .max)).sock"
    try await withServer(.init(unixSocket: path)) { test in
      #expect(test.address == .unix(path: path))
      let response = try await test.channel.say("hello")
      #expect(response.text == "hello")
    }
  }
}
