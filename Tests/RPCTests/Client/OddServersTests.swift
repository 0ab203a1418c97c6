import HTTP2
import Messages
import ProtobufC
import RPC
import Testing

@Suite("Servers that are odd, broken or hostile", .timeLimit(.minutes(1)))
struct OddServersTests {
  static let head = HeaderBlock([":status": "200", "content-type": "application/grpc"])
  static let good = HeaderBlock(["grpc-status": "0"])
  static let hi: [UInt8] = [0, 0, 0, 0, 4, 0x0A, 2, 0x68, 0x69]

  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var steps: [WireServer.Step]
    var code: RPCError.Code
    var testDescription: String { name }

    init(_ name: String, _ steps: [WireServer.Step], _ code: RPCError.Code) {
      self.name = name
      self.steps = steps
      self.code = code
    }
  }

  static let cases: [Case] = [
    Case("503 from a proxy", [.headOnly(HeaderBlock([":status": "503"]))], .unavailable),
    Case("404 from a web server", [.headOnly(HeaderBlock([":status": "404"]))], .unimplemented),
    Case(
      "a page instead of gRPC",
      [
        .head(HeaderBlock([":status": "200", "content-type": "text/html"])), .data([60, 62]),
        .end(nil),
      ],
      .unknown
    ),
    Case("no status at all", [.head(head), .data(hi), .end(nil)], .unknown),
    Case(
      "a status that is no number",
      [.head(head), .end(HeaderBlock(["grpc-status": "x"]))],
      .unknown
    ),
    Case(
      "a status that doesn't exist",
      [.head(head), .end(HeaderBlock(["grpc-status": "99"]))],
      .unknown
    ),
    Case("OK without a response", [.head(head), .end(good)], .internalError),
    Case("OK with two responses", [.head(head), .data(hi + hi), .end(good)], .internalError),
    Case(
      "OK within a message",
      [.head(head), .data(Array(hi.dropLast())), .end(good)],
      .internalError
    ),
    Case(
      "a flag that doesn't exist",
      [.head(head), .data([9, 0, 0, 0, 0]), .end(good)],
      .internalError
    ),
    Case(
      "compressed without saying how",
      [.head(head), .data([1, 0, 0, 0, 1, 0]), .end(good)],
      .internalError
    ),
    Case("a message of 4 GiB", [.head(head), .data([0, 255, 255, 255, 255])], .resourceExhausted),
    Case(
      "no message of this kind",
      [.head(head), .data([0, 0, 0, 0, 1, 0xFF]), .end(good)],
      .internalError
    ),
    Case(
      "an encoding nobody offered",
      [
        .head(
          HeaderBlock([":status": "200", "content-type": "application/grpc", "grpc-encoding": "br"])
        )
      ],
      .internalError
    ),
    Case(
      "headers without end",
      [.headOnly(HeaderBlock([":status": "200", "x": String(repeating: "x", count: 30_000)]))],
      .resourceExhausted
    ),
    Case("a reset", [.reset(.internalError)], .internalError),
    Case("a reset that says cancel", [.head(head), .reset(.cancel)], .cancelled),
    Case("a reset that says calm down", [.reset(.enhanceYourCalm)], .resourceExhausted),
    Case("always refused", [.reset(.refusedStream)], .unavailable),
    Case("a closed connection", [.close], .unavailable),
    Case("a closed connection after the head", [.head(head), .close], .unavailable),
    Case("noise on the wire", [.bytes([UInt8](repeating: 0xFF, count: 64))], .unavailable),
    Case(
      "a status before the head's end",
      [
        .headOnly(
          HeaderBlock([":status": "200", "content-type": "application/grpc", "grpc-status": "7"])
        )
      ],
      .permissionDenied
    ),
  ]

  @Test("Give the status that gRPC has for it", arguments: cases)
  func status(_ odd: Case) async throws {
    let script: WireServer.Script = { _, _ in odd.steps }
    try await WireServer.with(script: script) { _, channel in
      let error = await channel.failure("hello", options: .init(timeout: .seconds(20)))
      #expect(error?.code == odd.code, "\(String(describing: error))")
    }
  }

  @Test("Interim responses are passed over")
  func interim() async throws {
    // HEADERS with :status 103, then the real ones.
    let early = Frame(type: 1, flags: 4, stream: 1, payload: [0x08, 3, 0x31, 0x30, 0x33])
    let script: WireServer.Script = { _, _ in
      [.bytes(early.bytes), .head(Self.head), .data(Self.hi), .end(Self.good)]
    }
    try await WireServer.with(script: script) { _, channel in
      let response = try await channel.say("hello")
      #expect(response.text == "hi")
    }
  }

  @Test("A stream that was refused is asked for again, unseen by the caller")
  func refusedOnce() async throws {
    let script: WireServer.Script = { _, request in
      request <= 2
        ? [.reset(.refusedStream)] : [.head(Self.head), .data(Self.hi), .end(Self.good)]
    }
    try await WireServer.with(script: script) { server, channel in
      let response = try await channel.say("hello")
      #expect(response.text == "hi")
      #expect(server.requests == 3)
      #expect(server.connections == 1)
    }
  }

  @Test("After GOAWAY the next call goes over a new connection")
  func goAway() async throws {
    let script: WireServer.Script = { _, _ in
      [.head(Self.head), .data(Self.hi), .end(Self.good), .goAway(.noError)]
    }
    try await WireServer.with(script: script) { server, channel in
      for round in 1...5 {
        let response = try await channel.say("hello")
        #expect(response.text == "hi")
        #expect(server.connections == round)
      }
    }
  }

  @Test("A server that never says SETTINGS doesn't hold a call for ever")
  func silent() async throws {
    try await WireServer.with(
      speaks: false,
      configuration: .init(connectTimeout: .milliseconds(100))
    ) { _, channel in
      let error = await channel.failure("hello")
      #expect(error?.code == .unavailable)
    }
  }

  @Test("A server that dies while a call is open is noticed by keepalive")
  func keepalive() async throws {
    // The beginning of a frame that never ends: nothing after it is heard, pings among it.
    let script: WireServer.Script = { _, _ in [.bytes([0, 0, 255])] }
    try await WireServer.with(
      configuration: .init(
        keepalive: Keepalive(interval: .milliseconds(100), timeout: .milliseconds(100))
      ),
      script: script
    ) { _, channel in
      let error = await channel.failure("hello")
      #expect(error?.code == .unavailable)
    }
  }
}
