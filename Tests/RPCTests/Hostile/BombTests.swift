import HTTP2
import Messages
import ProtobufC
import RPC
import Testing

@Suite("Bombs", .timeLimit(.minutes(1)))
struct BombTests {
  @Test("A header list that unpacks to megabytes costs the connection at once")
  func hpack() async throws {
    let witness = Witness()
    try await withServer(witness: witness) { test in
      let wire = try await WireClient.connect(to: test.address, sendsPreface: false)
      // x-a: 4,000 octets, kept in the dynamic table; then a reference to it for each octet.
      let entry: [UInt8] =
        [0x40, 3] + Array("x-a".utf8) + [0x7F, 0xA1, 0x1E] + [UInt8](repeating: 0x61, count: 4_000)
      let references = [UInt8](repeating: 0xBE, count: 10_000)
      let bombs = stride(from: Int32(1), to: 401, by: 2).map { stream in
        var request = Frame.request("Say", on: stream, ends: true)
        request.payload += (stream == 1 ? entry : []) + references
        return request
      }
      try? await wire.inject(
        Frame.preface + Frame.settings.bytes + bombs.flatMap(\.bytes)
      )
      try await eventually { wire.record.isClosed }
      #expect(witness.connections == [.largeHeaders])
      let response = try await test.channel.say("still here")
      #expect(response.text == "still here")
    }
  }

  @Test("Header lists above the limit are refused, and in the end the connection")
  func largeHeaders() async throws {
    let witness = Witness()
    try await withServer(witness: witness) { test in
      let wire = try await WireClient.connect(to: test.address)
      let headers = WireClient.headers(more: ["x-large": String(repeating: "x", count: 20_000)])
      let answer = try await wire.call(headers, body: AnswersTests.hi)
      #expect(answer.status == "8")
      while !wire.record.isClosed { _ = try await wire.call(headers, body: AnswersTests.hi) }
      #expect(Set(witness.streams) == [.largeHeaders])
      #expect(witness.connections == [.frameFlood])
      let response = try await test.channel.say("still here")
      #expect(response.text == "still here")
    }
  }

  @Test("A message packed into a thousandth is refused at its limit")
  func inflation() async throws {
    try await withServer(.init(maximumMessageBytes: 100_000)) { test in
      var options = CallOptions()
      options.compression = .gzip
      for _ in 0..<10 {
        let error = await #expect(throws: RPCError.self) {
          try await test.channel.say(
            .with { $0.payload = [UInt8](repeating: 0, count: 8_000_000) },
            options: options
          )
        }
        #expect(error?.code == .resourceExhausted)
      }
      let response = try await test.channel.say("still here")
      #expect(response.text == "still here")
    }
  }

  @Test("Lengths that lie take no memory: each costs its prefix only")
  func lengths() async throws {
    try await withServer { test in
      let wire = try await WireClient.connect(to: test.address)
      for _ in 0..<50 {
        let answer = try await wire.call(body: [0, 0xFF, 0xFF, 0xFF, 0xFF, 0])
        #expect(answer.status == "8")
      }
      // Just below the limit, and never sent: at most 64 KiB are set aside for it.
      for _ in 0..<50 { try await wire.request(body: nil) }
      await wire.close()
      try await eventually { test.server.connectionCount == 0 }
    }
  }
}
