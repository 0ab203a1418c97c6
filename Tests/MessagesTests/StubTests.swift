import Logging
import Messages
import ProtobufC
import RPC
import Testing

/// Answers with the text that came.
private struct Echo: EchoService {
  func say(_ request: EchoRequest, context: ServerContext) async throws -> EchoResponse {
    .with { $0.text = request.text }
  }

  func `repeat`(
    _ request: EchoRequest,
    responses: RPCWriter<EchoResponse>,
    context: ServerContext
  ) async throws {
    for number in 0..<request.times {
      try await responses.write(
        .with {
          $0.text = request.text
          $0.number = number
        }
      )
    }
  }

  func collect(
    _ requests: RPCStream<EchoRequest>,
    context: ServerContext
  ) async throws -> EchoResponse {
    var text = ""
    for try await request in requests { text += request.text }
    return .with { $0.text = text }
  }

  func converse(
    _ requests: RPCStream<EchoRequest>,
    responses: RPCWriter<EchoResponse>,
    context: ServerContext
  ) async throws {
    for try await request in requests {
      try await responses.write(.with { $0.text = request.text })
    }
  }
}

@Suite("Generated stubs")
struct StubTests {
  @Test("Methods are named as in the proto")
  func methods() {
    #expect(
      EchoMethods.all.map(\.fullyQualifiedMethod) == [
        "goldenthread.testing.v1.Echo/Say", "goldenthread.testing.v1.Echo/Repeat",
        "goldenthread.testing.v1.Echo/Collect", "goldenthread.testing.v1.Echo/Converse",
      ]
    )
  }

  @Test("A generated client talks to a generated server in all four kinds", .timeLimit(.minutes(1)))
  func allKinds() async throws {
    let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    let server = RPCServer(
      configuration: .init(),
      services: [Echo()],
      interceptors: [],
      logger: logger
    )
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await server.run() }
      let channel = try RPCChannel(
        target: try await server.listeningAddress.target,
        configuration: .init(),
        interceptors: [],
        logger: logger
      )
      let client = EchoClient(channel)

      #expect(try await client.say(.with { $0.text = "é" }).text == "é")

      let request = EchoRequest.with { $0.times = 3 }
      let numbers = try await client.repeat(request) { responses in
        var numbers: [Int32] = []
        for try await response in responses { numbers.append(response.number) }
        return numbers
      }
      #expect(numbers == [0, 1, 2])

      let joined = try await client.collect { requests in
        for text in ["a", "b", "c"] { try await requests.write(.with { $0.text = text }) }
      }
      #expect(joined.text == "abc")

      let answers = try await client.converse { requests, responses in
        var answers: [String] = []
        var iterator = responses.makeAsyncIterator()
        for text in ["x", "y"] {
          try await requests.write(.with { $0.text = text })
          if let response = try await iterator.next() { answers.append(response.text) }
        }
        requests.finish()
        return answers
      }
      #expect(answers == ["x", "y"])

      await channel.close()
      server.beginGracefulShutdown()
      try await group.waitForAll()
    }
  }
}
