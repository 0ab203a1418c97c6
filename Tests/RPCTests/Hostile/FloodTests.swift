import HTTP2
import Messages
import RPC
import Testing

@Suite("Floods", .timeLimit(.minutes(1)))
struct FloodTests {
  struct Flood: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let reason: RefusalReason
    /// Of the GOAWAY; some come from libnghttp2.
    let code: HTTP2ErrorCode
    let frames: @Sendable () -> [Frame]

    init(
      _ name: String,
      _ reason: RefusalReason,
      _ code: HTTP2ErrorCode = .enhanceYourCalm,
      _ frames: @escaping @Sendable () -> [Frame]
    ) {
      testDescription = name
      self.reason = reason
      self.code = code
      self.frames = frames
    }

    /// The same frame, as often as an attacker would.
    init(_ name: String, of frame: Frame, after first: [Frame] = []) {
      self.init(name, .frameFlood) { first + Array(repeating: frame, count: 5_000) }
    }
  }

  private static let streams = stride(from: Int32(1), to: 6_001, by: 2)

  static let floods: [Flood] = [
    Flood("rapid reset", .resetFlood, .internalError) {
      streams.flatMap { [.request("Say", on: $0), .reset($0)] }
    },
    Flood("streams that the server has to reset", .frameFlood) {
      streams.flatMap { [.request("Say", on: $0), .windowUpdate($0, 0x7FFF_FFFF)] }
    },
    Flood("header lists in endless pieces", .headerFlood) {
      let piece = Frame(type: 9, stream: 1, payload: [0x00, 1, 0x61, 1, 0x62])
      return [Frame(type: 1, stream: 1, payload: [0x83])] + Array(repeating: piece, count: 100)
    },
    Flood("empty CONTINUATION", .headerFlood) {
      [Frame(type: 1, stream: 1, payload: [0x83])]
        + Array(repeating: Frame(type: 9, stream: 1), count: 1_000)
    },
    Flood("SETTINGS", of: .settings([4: 65_535])),
    Flood("PING", of: Frame(type: 6, payload: [UInt8](repeating: 1, count: 8))),
    Flood("PRIORITY", of: Frame(type: 2, stream: 1, payload: [0, 0, 0, 3, 1])),
    Flood("window of the connection", of: .windowUpdate(0, 1)),
    Flood("window of a stream", of: .windowUpdate(1, 1), after: [.request("Hold", on: 1)]),
    Flood("empty DATA", of: .data([], on: 1), after: [.request("Hold", on: 1)]),
    Flood("frames that nobody knows", of: Frame(type: 0xBE, flags: 0xFF, payload: [1])),
  ]

  @Test(
    "Are cut off with a reason, a log line and a count, and others are served",
    arguments: floods
  )
  func flood(_ flood: Flood) async throws {
    let witness = Witness()
    try await withServer(witness: witness) { test in
      _ = try await test.channel.say("before")
      let wire = try await WireClient.connect(to: test.address, sendsPreface: false)
      try await wire.inject(Frame.preface + Frame.settings.bytes)
      var frames = flood.frames()[...]
      while !frames.isEmpty {
        // Fails when the server has closed before all was taken.
        try? await wire.inject(frames.prefix(64).flatMap(\.bytes))
        frames = frames.dropFirst(64)
      }
      try await eventually { wire.record.isClosed }
      let response = try await test.channel.say("after")
      #expect(response.text == "after")
      #expect(witness.connections == [flood.reason], "\(witness.lines)")
      let line = try #require(witness.lines.first { $0.hasPrefix("connection given up") })
      #expect(line.contains("refusal=\(flood.reason.rawValue)") && line.contains("peer=ipv4:"))
      let goAway = try #require(Frame.parse(wire.record.bytes).last { $0.type == 7 })
      #expect(goAway.payload[4..<8].elementsEqual([0, 0, 0, UInt8(flood.code.rawValue)]))
      try await eventually { test.server.connectionCount == 1 }
      #expect(test.service.gate.entered == test.service.gate.cancelled)
    }
  }

  @Test("Of a header list without end little is taken, even from a client that hears nothing")
  func headerListWithoutEnd() async throws {
    let witness = Witness()
    try await withServer(witness: witness) { test in
      let wire = try await WireClient.connect(
        to: test.address,
        sendsPreface: false,
        reads: false
      )
      try await wire.inject(
        Frame.preface + Frame.settings.bytes
          + Frame(type: 1, stream: 1, payload: [0x83]).bytes
      )
      // One field of 16,000 octets, not for the table.
      let field: [UInt8] =
        [0x00, 1, 0x61, 0x7F, 0x81, 0x7C] + [UInt8](repeating: 0x62, count: 16_000)
      let pieces = Array(repeating: Frame(type: 9, stream: 1, payload: field), count: 4)
      let bytes = pieces.flatMap(\.bytes)
      var taken = 0
      do {
        while taken < 16 << 20 {
          try await wire.inject(bytes)
          taken += bytes.count
        }
      } catch {
        // Closed, as it should be.
      }
      // The client's own socket holds most of that.
      #expect(taken < 2_000_000)
      try await eventually { witness.connections == [.headerFlood] }
      try await eventually { test.server.connectionCount == 0 }
    }
  }

  @Test("Answers that nobody reads are not kept without end")
  func unreadAnswers() async throws {
    let witness = Witness()
    try await withServer(witness: witness) { test in
      let wire = try await WireClient.connect(
        to: test.address,
        sendsPreface: false,
        reads: false
      )
      try await wire.inject(Frame.preface + Frame.settings.bytes)
      let pings = Array(
        repeating: Frame(type: 6, payload: [UInt8](repeating: 1, count: 8)),
        count: 20_000
      )
      try? await wire.inject(pings.flatMap(\.bytes))
      try await eventually { witness.connections == [.frameFlood] }
      try await eventually { test.server.connectionCount == 0 }
    }
  }

  @Test("More streams than announced are refused, and in the end the connection")
  func streams() async throws {
    let witness = Witness()
    var configuration = RPCServer.Configuration()
    configuration.limits.streams = 10
    try await withServer(configuration, witness: witness) { test in
      let wire = try await WireClient.connect(to: test.address, sendsPreface: false)
      // Before it has acknowledged the limit a client can't know it.
      let requests = stride(from: Int32(1), to: 41, by: 2).map { Frame.request("Hold", on: $0) }
      try await wire.inject(
        Frame.preface + Frame.settings.bytes + requests.flatMap(\.bytes)
      )
      try await eventually { witness.streams.count == 10 }
      #expect(Set(witness.streams) == [.tooManyStreams])
      #expect(witness.lines.filter { $0.hasPrefix("stream refused") }.count == 1)
      // Afterwards it can.
      try? await wire.inject(
        Frame(type: 4, flags: 1).bytes + Frame.request("Hold", on: 41).bytes
      )
      try await eventually { wire.record.isClosed }
      #expect(witness.connections == [.protocolError])
      try await eventually { test.service.gate.cancelled == 10 }
    }
  }
}
