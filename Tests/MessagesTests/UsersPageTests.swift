import Foundation
import Logging
import Messages
import ProtobufC
import RPC
import Testing

// What Shared/RPC/README.md shows a newcomer, so that it compiles and does what it says.

struct Echoing: EchoService {
  func say(_ request: EchoRequest, context: ServerContext) async throws -> EchoResponse {
    guard !request.text.isEmpty else { throw RPCError(.invalidArgument, "text must not be empty") }
    return .with { $0.text = request.text }
  }

  func `repeat`(
    _ request: EchoRequest,
    responses: RPCWriter<EchoResponse>,
    context: ServerContext
  ) async throws {
    for number in 0..<max(0, request.times) {
      try await responses.write(.with { $0.number = number })
    }
  }

  func collect(
    _ requests: RPCStream<EchoRequest>,
    context: ServerContext
  ) async throws -> EchoResponse {
    var texts: [String] = []
    for try await request in requests { texts.append(request.text) }
    return .with { $0.text = texts.joined(separator: " ") }
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

struct CallPrinter: ServerInterceptor {
  func intercept(_ context: inout ServerContext) async throws {}  // throw to refuse
  func finished(_ context: ServerContext, status: RPCError.Code, duration: Duration) {
    print(context.method, status.name, duration)
  }
}

@Suite("The page for users of the runtime")
struct UsersPageTests {
  private let logger = Logger(label: "page") { _ in SwiftLogNoOpLogHandler() }

  private func serve(_ body: (RPCServer) async throws -> Void) async throws {
    let port = 0
    let server = RPCServer(
      configuration: .init(port: port),
      services: [Echoing()],
      interceptors: [CallPrinter()],
      logger: logger
    )
    async let running: Void = {
      try await server.run()  // until beginGracefulShutdown(), or cancelled
    }()
    try await body(server)
    server.beginGracefulShutdown()
    try await running
  }

  @Test("Its service and its client understand one another")
  func calls() async throws {
    try await serve { server in
      let port = try await server.listeningAddress.port ?? 0
      let channel = try RPCChannel(target: "dns:///localhost:\(port)", logger: logger)
      let echo = EchoClient(channel)
      let options = CallOptions(timeout: .seconds(2))
      let answer = try await echo.say(.with { $0.text = "hello" }, options: options)
      print(answer.text)
      try await echo.`repeat`(.with { $0.times = 3 }) { answers in
        for try await answer in answers { print(answer.number) }
      }
      #expect(answer.text == "hello")
      let error = await #expect(throws: RPCError.self) { try await echo.say(EchoRequest()) }
      #expect(error?.code == .invalidArgument)
      let collected = try await echo.collect { writer in
        for text in ["a", "b"] { try await writer.write(.with { $0.text = text }) }
      }
      #expect(collected.text == "a b")
      await channel.close()
    }
  }

  @Test("What it shows is what is compiled here, and its service config is read")
  func shown() throws {
    let tests = URL(filePath: #filePath)
    let page = tests.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Shared/RPC/README.md")
    let compiled = lines(try String(contentsOf: tests, encoding: .utf8))
    let blocks = try String(contentsOf: page, encoding: .utf8).components(separatedBy: "```")
    var examples = 0
    for block in blocks where block.hasPrefix("swift\n") {
      examples += 1
      var rest = compiled[...]
      for line in lines(String(block.dropFirst("swift\n".count))) {
        let place = rest.firstIndex(of: line)
        #expect(place != nil, "the page shows what isn't compiled: \(line)")
        if let place { rest = rest[(place + 1)...] }
      }
    }
    #expect(examples == 3)
    let configs = blocks.filter { $0.hasPrefix("json\n") }
    #expect(configs.count == 1)
    for config in configs { _ = try ServiceConfig(json: String(config.dropFirst("json\n".count))) }
  }

  private func lines(_ text: String) -> [String] {
    text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty }
  }
}
