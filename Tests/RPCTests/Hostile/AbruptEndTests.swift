import HTTP2
import Messages
import RPC
import Testing

@Suite("Connections that end anywhere", .timeLimit(.minutes(3)))
struct AbruptEndTests {
  /// Every kind of frame that a client sends in the life of two calls.
  static let life =
    Frame.preface + Frame.settings([4: 65_535]).bytes + Frame(type: 4, flags: 1).bytes
    + Frame.windowUpdate(0, 1_000).bytes
    + Frame.request("Say", on: 1).bytes + Frame.data(AnswersTests.hi, on: 1, ends: true).bytes
    + Frame.request("Converse", on: 3).bytes + Frame.data(AnswersTests.hi, on: 3).bytes
    + Frame.data(Array(AnswersTests.hi.prefix(7)), on: 3).bytes
    + Frame(type: 6, payload: [UInt8](repeating: 7, count: 8)).bytes
    + Frame.reset(3).bytes + Frame(type: 7, payload: [UInt8](repeating: 0, count: 8)).bytes

  enum End: CaseIterable {
    case halfClose, close, reset
  }

  @Test(
    "After each octet, in each way: nothing is left, and others are served",
    arguments: End.allCases
  )
  func cut(_ end: End) async throws {
    try await withServer { test in
      for count in 0...Self.life.count {
        let wire = try await WireClient.connect(to: test.address, sendsPreface: false)
        try? await wire.inject(Array(Self.life.prefix(count)))
        switch end {
        case .halfClose:
          await wire.closeOutput()
          try await eventually { wire.record.isClosed }
        case .close: await wire.close()
        case .reset: try await wire.abort()
        }
      }
      try await eventually { test.server.connectionCount == 0 }
      let response = try await test.channel.say("still here")
      #expect(response.text == "still here")
    }
  }

  @Test("Handlers of calls whose connection was reset are cancelled")
  func handlers() async throws {
    try await withServer { test in
      for number in 1...20 {
        let wire = try await WireClient.connect(to: test.address, sendsPreface: false)
        let wait: [UInt8] = [0, 0, 0, 0, 6, 0x0A, 4] + Array("wait".utf8)
        try await wire.inject(
          Frame.preface + Frame.settings.bytes + Frame.request("Say", on: 1).bytes
            + Frame.data(wait, on: 1, ends: true).bytes + Frame.request("Hold", on: 3).bytes
        )
        try await eventually { test.service.gate.entered == 2 * number }
        try await wire.abort()
        try await eventually { test.service.gate.cancelled == 2 * number }
      }
      try await eventually { test.server.connectionCount == 0 }
    }
  }

  @Test("A thousand idle connections delay nobody, and leave nothing")
  func idle() async throws {
    try await withServer { test in
      var idle: [WireClient] = []
      for _ in 0..<1_000 { idle.append(try await WireClient.connect(to: test.address)) }
      try await eventually { test.server.connectionCount == 1_000 }
      let response = try await test.channel.say("between them")
      #expect(response.text == "between them")
      for wire in idle { await wire.close() }
      try await eventually { test.server.connectionCount == 1 }
    }
  }

  @Test(
    "What isn't TLS on a port that wants it is counted as that",
    arguments: [
      [UInt8](repeating: 0xAA, count: 600), Frame.preface + Frame.settings.bytes,
      // A ClientHello that promises more than it is.
      [0x16, 3, 1, 2, 0, 1, 0, 1, 0xFC, 3, 3] + [UInt8](repeating: 0x55, count: 507),
      Array("GET / HTTP/1.1\r\nHost: x\r\n\r\n".utf8),
    ]
  )
  func tls(_ bytes: [UInt8]) async throws {
    let witness = Witness()
    let files = RPCServerTLS(
      certificateChain: try Certificates.file(Certificates.server),
      privateKey: try Certificates.file(Certificates.serverKey)
    )
    let channel = RPCChannel.Configuration(
      tls: RPCClientTLS(
        roots: try Certificates.file(Certificates.authority),
        serverName: "localhost"
      )
    )
    try await withServer(.init(tls: files), witness: witness, channel: channel) { test in
      let wire = try await WireClient.connect(to: test.address, sendsPreface: false)
      try await wire.inject(bytes)
      try await eventually { wire.record.isClosed }
      try await eventually { witness.connections == [.tls] }
      #expect(witness.lines.contains { $0.contains("refusal=tls") })
      let response = try await test.channel.say("still here")
      #expect(response.text == "still here")
    }
  }
}
