import Chassis
import Foundation
import Logging
import Messages
import ProtobufC
import RPC
import Synchronization
import Testing

@Suite("A call and what becomes of it in the log and in the next service")
struct CallTraceTests {
  private static let header = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"

  /// Answers with what it would send on, or refuses.
  private struct Relay: RPCService {
    static let name = "test.Relay"
    static let pass = MethodDescriptor(service: name, method: "Pass")

    func register(in router: inout RPCRouter) {
      router.unary(Self.pass) { (request: EchoRequest, context: ServerContext) in
        if request.text == "secret of a child" { throw RPCError(.invalidArgument, request.text) }
        let onward = context.onward()
        return EchoResponse.with {
          $0.text = ["traceparent", "authorization", "x-request-id"]
            .map { onward.metadata[$0] ?? "-" }.joined(separator: " ")
          $0.number = Int32((onward.deadline?.remaining ?? .zero) / .seconds(1))
        }
      }
    }
  }

  private func withRelay(
    _ body: (RPCChannel) async throws -> Void
  ) async throws -> [[String: String]] {
    let lines = Mutex<[String]>([])
    let logger = Logger(label: "relay") { label in
      JSONLogHandler(label: label, level: .info) { line in lines.withLock { $0.append(line) } }
    }
    let server = RPCServer(
      configuration: .init(),
      services: [Relay()],
      interceptors: [RequestLog(logger: logger)],
      logger: Logger(label: "quiet") { _ in SwiftLogNoOpLogHandler() }
    )
    let running = Task { try await server.run() }
    let channel = try RPCChannel(target: try await server.listeningAddress.target, logger: logger)
    try await body(channel)
    await channel.close()
    server.beginGracefulShutdown()
    try await running.value
    return try lines.withLock { $0 }.compactMap {
      try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: String]
    }.filter { $0["message"] == "call" }
  }

  @Test("The trace, the caller's token, the request's name and what is left of its time go on")
  func onward() async throws {
    _ = try await withRelay { channel in
      let response: EchoResponse = try await channel.unary(
        Relay.pass,
        request: EchoRequest(),
        options: CallOptions(
          timeout: .seconds(60),
          metadata: [
            "traceparent": Self.header, "authorization": "Bearer abc", "x-request-id": "r-1",
          ]
        )
      )
      let parts = response.text.split(separator: " ").map(String.init)
      let trace = try #require(parts.first.flatMap(TraceContext.init(header:)))
      #expect(trace.traceID == "4bf92f3577b34da6a3ce929d0e0e4736")
      #expect(trace.spanID != "00f067aa0ba902b7")
      #expect(trace.isSampled)
      #expect(Array(parts.dropFirst()) == ["Bearer", "abc", "r-1"])
      #expect((1...60).contains(response.number))
    }
  }

  @Test("A line says who called what, how it ended and how long it took, and nothing more")
  func log() async throws {
    let calls = try await withRelay { channel in
      for text in ["hello", "secret of a child"] {
        let _: EchoResponse? = try? await channel.unary(
          Relay.pass,
          request: EchoRequest.with { $0.text = text },
          options: CallOptions(metadata: [
            "traceparent": Self.header, "x-request-id": "r-\(text.count)",
          ])
        )
      }
    }
    #expect(calls.map { $0["method"] } == ["test.Relay/Pass", "test.Relay/Pass"])
    #expect(calls.map { $0["code"] } == ["OK", "INVALID_ARGUMENT"])
    #expect(calls.map { $0["request_id"] } == ["r-5", "r-17"])
    for call in calls {
      #expect(call["peer"]?.hasPrefix("ipv4:127.0.0.1:") == true)
      #expect(call["trace_id"] == "4bf92f3577b34da6a3ce929d0e0e4736")
      #expect(call["ms"].flatMap(Double.init) != nil)
      #expect(!call.values.contains { $0.contains("secret") || $0.contains("hello") })
    }
  }
}
