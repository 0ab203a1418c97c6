import HTTP2
import RPC
import Testing

@Suite("What a client says of a call", .timeLimit(.minutes(1)))
struct RequestHeadTests {
  private static let answer: [WireServer.Step] = [
    .head(OddServersTests.head), .data(OddServersTests.hi), .end(OddServersTests.good),
  ]

  private func head(
    _ configuration: RPCChannel.Configuration = .init(),
    options: CallOptions = .init()
  ) async throws -> (HeaderBlock, String) {
    try await WireServer.with(
      configuration: configuration,
      script: { _, _ in Self.answer }
    ) { server, channel in
      _ = try await channel.say("hello", options: options)
      return (try #require(server.received.first).head, server.target)
    }
  }

  private func fields(_ head: HeaderBlock) -> [(String, String)] {
    (0..<head.count).map { (head.name(at: $0), head.value(at: $0)) }
  }

  @Test("Everything that gRPC asks for, in its order")
  func plain() async throws {
    let (head, target) = try await head(.init(userAgent: "golden-thread/test"))
    let expected = [
      (":method", "POST"), (":scheme", "http"), (":path", "/goldenthread.testing.v1.Echo/Say"),
      (":authority", String(target.dropFirst("ipv4:".count))), ("te", "trailers"),
      ("content-type", "application/grpc"), ("grpc-accept-encoding", "identity,gzip,deflate"),
      ("user-agent", "golden-thread/test"),
    ]
    #expect(fields(head).map(\.0) == expected.map(\.0))
    #expect(fields(head).map(\.1) == expected.map(\.1))
  }

  @Test("A deadline, a packing and metadata besides, octets in base64")
  func more() async throws {
    var options = CallOptions(timeout: .seconds(20), metadata: ["x-text": "value"])
    options.compression = .gzip
    options.metadata.add(binary: [0, 255], named: "x-octets-bin")
    let (head, _) = try await head(options: options)
    let timeout = try #require(head.first("grpc-timeout").flatMap { Timeout.parse(Array($0.utf8)) })
    #expect(timeout > .zero && timeout <= .seconds(20))
    #expect(head.first("grpc-encoding") == "gzip")
    #expect(head.first("x-text") == "value")
    #expect(head.first("x-octets-bin") == "AP8")
    #expect(head.first("grpc-previous-rpc-attempts") == nil)
  }
}
