import HTTP2
import Messages
import RPC
import Testing

@Suite("Peers that take their time", .timeLimit(.minutes(1)))
struct SlowPeerTests {
  private static let hello = Frame.preface + Frame.settings.bytes

  private func isGivenUp(
    _ reason: RefusalReason,
    sending bytes: [UInt8],
    reads: Bool = true,
    _ change: (inout ConnectionLimits) -> Void
  ) async throws {
    var configuration = RPCServer.Configuration()
    change(&configuration.limits)
    let witness = Witness()
    try await withServer(configuration, witness: witness) { test in
      let wire = try await WireClient.connect(
        to: test.address,
        sendsPreface: false,
        reads: reads
      )
      // On a busy machine it may be given up before it has sent anything.
      try? await wire.inject(bytes)
      try await eventually { witness.connections == [reason] }
      #expect(witness.lines.contains { $0.contains("refusal=\(reason.rawValue)") })
      let response = try await test.channel.say("still here")
      #expect(response.text == "still here")
      try await eventually { test.server.connectionCount == 1 }
      await wire.close()
    }
  }

  @Test("No handshake", arguments: [[], Array(Frame.preface.prefix(10)), Frame.preface])
  func handshake(_ bytes: [UInt8]) async throws {
    try await isGivenUp(.slowHandshake, sending: bytes) { $0.handshake = .milliseconds(100) }
  }

  @Test(
    "A header list without its end",
    arguments: [
      Array(Frame.request("Say", on: 1).bytes.dropLast()),
      Frame(type: 1, flags: 0, stream: 1, payload: [0x83]).bytes,
      // One list is complete, the next one isn't.
      Frame.request("Hold", on: 1).bytes + Frame.request("Say", on: 3).bytes.prefix(12),
    ]
  )
  func headers(_ bytes: [UInt8]) async throws {
    try await isGivenUp(.slowHeaders, sending: Self.hello + bytes) {
      $0.headers = .milliseconds(100)
    }
  }

  @Test("Nothing is read of a long answer")
  func reader() async throws {
    // times: 100,000, which is more than sockets hold.
    let message: [UInt8] = [0x18, 0xA0, 0x8D, 0x06] + [0x12, 0x80, 0x08]
    let body = message + [UInt8](repeating: 1, count: 1024)
    let call =
      Frame.request("Repeat", on: 1).bytes
      + Frame.data(
        [0, 0, 0, UInt8(body.count >> 8), UInt8(body.count & 255)] + body,
        on: 1,
        ends: true
      ).bytes
    let windows =
      Frame.settings([4: 0x7FFF_FFFF]).bytes + Frame.windowUpdate(0, 0x7000_0000).bytes
    try await isGivenUp(.slowReader, sending: Self.hello + windows + call, reads: false) {
      $0.stalledWrite = .milliseconds(100)
    }
  }

  @Test("A stream without window is given up, and its connection is not")
  func zeroWindow() async throws {
    let witness = Witness()
    var configuration = RPCServer.Configuration()
    configuration.limits.stalledWrite = .milliseconds(100)
    try await withServer(configuration, witness: witness) { test in
      let wire = try await WireClient.connect(to: test.address, sendsPreface: false)
      let calls = stride(from: Int32(1), to: 201, by: 2).flatMap {
        Frame.request("Say", on: $0).bytes
          + Frame.data(AnswersTests.hi, on: $0, ends: true).bytes
      }
      // And one that is no gRPC.
      let get = Frame(
        type: 1,
        flags: 0x5,
        stream: 201,
        payload: [0x82, 0x86, 0x84, 0x01, 1, 0x78]
      )
      try await wire.inject(
        Frame.preface + Frame.settings([4: 0]).bytes + calls
      )
      try await eventually { witness.streams.count == 100 }
      try await wire.inject(get.bytes)
      try await eventually { witness.streams.count == 101 }
      #expect(Set(witness.streams) == [.slowReader])
      #expect(witness.connections.isEmpty)
      try await eventually {
        let resets = Frame.parse(wire.record.bytes).filter { $0.type == 3 }
        return resets.count == 101 && resets.allSatisfy { $0.payload == [0, 0, 0, 8] }
      }
      await wire.close()
    }
  }

  @Test("A request that pauses is given up, gRPC or not, and its connection is not")
  func slowBody() async throws {
    let witness = Witness()
    var configuration = RPCServer.Configuration()
    configuration.limits.requestPause = .milliseconds(100)
    try await withServer(configuration, witness: witness) { test in
      let wire = try await WireClient.connect(to: test.address)
      let foreign = try await wire.request(
        WireClient.headers(contentType: "text/plain"),
        body: nil
      )
      let call = try await wire.request(body: nil)
      let foreignAnswer = try await wire.answer(foreign)
      let answer = try await wire.answer(call)
      #expect(foreignAnswer.head[":status"] == "415")
      #expect(answer.status == "1")
      #expect(witness.streams == [.slowBody, .slowBody])
      let next = try await wire.call(body: AnswersTests.hi)
      #expect(next.status == "0")
      await wire.close()
    }
  }

  @Test("A client that answers no PING is let go")
  func silent() async throws {
    let witness = Witness()
    var configuration = RPCServer.Configuration()
    configuration.keepalive = Keepalive(
      interval: .milliseconds(50),
      timeout: .milliseconds(50),
      withoutCalls: true
    )
    try await withServer(configuration, witness: witness) { test in
      let wire = try await WireClient.connect(to: test.address, sendsPreface: false)
      try await wire.inject(Self.hello)
      try await eventually { witness.connections == [.silent] }
      try await eventually { wire.record.isClosed }
      // The channel's connection answers, and stays.
      _ = try await test.channel.say("here")
      #expect(witness.connections == [.silent])
    }
  }
}
