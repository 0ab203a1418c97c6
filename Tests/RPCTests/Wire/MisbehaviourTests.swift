import HTTP2
import Messages
import RPC
import Testing

@Suite("Peers that misbehave", .timeLimit(.minutes(1)))
struct MisbehaviourTests {
  static let preface = Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8)
  static let settings = Frame(type: 4).bytes

  /// The server gives this peer up, and still serves others.
  private func isGivenUp(
    sending bytes: [UInt8],
    preface: Bool = true,
    with code: HTTP2ErrorCode? = nil
  ) async throws {
    try await withServer { test in
      let wire = try await WireClient.connect(to: test.address, sendsPreface: false)
      try? await wire.inject((preface ? Self.preface + Self.settings : []) + bytes)
      try await eventually { wire.record.isClosed }
      if let code {
        let goAway = Frame.parse(wire.record.bytes).last { $0.type == 7 }
        #expect(goAway.map { Array($0.payload[4..<8]) } == [0, 0, 0, UInt8(code.rawValue)])
      }
      let response = try await test.channel.say("still here")
      #expect(response.text == "still here")
    }
  }

  @Test(
    "HTTP/1.1, TLS and noise are cut off",
    arguments: [
      Array("GET / HTTP/1.1\r\nHost: x\r\n\r\n".utf8), [0x16, 3, 1, 2, 0, 1, 0, 1, 0xfc],
      [UInt8](repeating: 0xAA, count: 100),
    ]
  )
  func noise(_ bytes: [UInt8]) async throws {
    try await isGivenUp(sending: bytes, preface: false)
  }

  @Test("A frame larger than announced is a connection error")
  func largeFrame() async throws {
    try await isGivenUp(
      sending: [0xFF, 0xFF, 0xFF, 0, 0, 0, 0, 0, 1],
      with: .frameSizeError
    )
  }

  @Test(
    "Floods of frames that only make work are cut off",
    arguments: [
      Frame(type: 6, payload: [UInt8](repeating: 1, count: 8)), Frame(type: 4),
      Frame(type: 2, stream: 1, payload: [0, 0, 0, 3, 1]),
      Frame(type: 8, payload: [0, 0, 0, 1]),
    ]
  )
  func floods(_ frame: Frame) async throws {
    try await isGivenUp(sending: Array([[UInt8]](repeating: frame.bytes, count: 20_000).joined()))
  }

  @Test("Frames of a type that nobody knows are ignored")
  func unknownFrames() async throws {
    try await withServer { test in
      let wire = try await WireClient.connect(to: test.address)
      for _ in 0..<100 { try await wire.inject(Frame(type: 0xBE, flags: 0xFF).bytes) }
      let answer = try await wire.call(body: AnswersTests.hi)
      #expect(answer.status == "0")
      await wire.close()
    }
  }

  @Test("A header list without end is cut off")
  func continuation() async throws {
    let begin = Frame(type: 1, stream: 1, payload: [0x83, 0x86]).bytes
    let more = Frame(type: 9, stream: 1).bytes
    try await isGivenUp(sending: begin + Array([[UInt8]](repeating: more, count: 1_000).joined()))
  }

  @Test("Without a handshake the connection is closed in time")
  func noHandshake() async throws {
    var configuration = RPCServer.Configuration()
    configuration.limits.handshake = .milliseconds(100)
    try await withServer(configuration) { test in
      let wire = try await WireClient.connect(to: test.address, sendsPreface: false)
      try await eventually { wire.record.isClosed }
    }
  }

  @Test("A header list that drips in is cut off in time")
  func slowHeaders() async throws {
    var configuration = RPCServer.Configuration()
    configuration.limits.headers = .milliseconds(100)
    try await withServer(configuration) { test in
      let wire = try await WireClient.connect(to: test.address, sendsPreface: false)
      try await wire.inject(
        Self.preface + Self.settings + [0, 0, 9, 1, 4, 0, 0, 0, 1, 0x83]
      )
      try await eventually { wire.record.isClosed }
    }
  }

  @Test("A request that pauses for too long is given up, and its connection is not")
  func slowBody() async throws {
    var configuration = RPCServer.Configuration()
    configuration.limits.requestPause = .milliseconds(100)
    try await withServer(configuration) { test in
      let wire = try await WireClient.connect(to: test.address)
      let stream = try await wire.request(body: nil)
      let answer = try await wire.answer(stream)
      #expect(answer.status == "1")
      let next = try await wire.call(body: AnswersTests.hi)
      #expect(next.status == "0")
      await wire.close()
    }
  }

  @Test("Connections beyond the limit are closed, and the others are not")
  func connectionLimit() async throws {
    try await withServer(.init(maximumConnections: 1)) { test in
      _ = try await test.channel.say("first")
      let wire = try await WireClient.connect(to: test.address)
      try await eventually { wire.record.isClosed }
      let response = try await test.channel.say("again")
      #expect(response.text == "again")
    }
  }

  @Test("A thousand streams opened and dropped leave nothing behind")
  func abandoned() async throws {
    try await withServer { test in
      let wire = try await WireClient.connect(to: test.address)
      // text: "wait"
      let body: [UInt8] = [0, 0, 0, 0, 6, 0x0A, 4] + Array("wait".utf8)
      for _ in 0..<50 { try await wire.request(body: body) }
      try await eventually { test.service.gate.entered == 50 }
      await wire.close()
      try await eventually { test.service.gate.cancelled == 50 }
      try await eventually { test.server.connectionCount == 0 }
    }
  }
}
