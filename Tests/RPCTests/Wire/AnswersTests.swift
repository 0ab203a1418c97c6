import HTTP2
import RPC
import Testing

@Suite("Answers on the wire", .timeLimit(.minutes(1)))
struct AnswersTests {
  /// `text: "hi"` as field 1, in its frame.
  static let hi: [UInt8] = [0, 0, 0, 0, 4, 0x0A, 2, 0x68, 0x69]

  @Test("A good call: head, framed message, trailers")
  func good() async throws {
    try await withServer { test in
      let wire = try await WireClient.connect(to: test.address)
      let answer = try await wire.call(body: Self.hi)
      #expect(
        answer.head == [
          ":status": "200", "content-type": "application/grpc",
          "grpc-accept-encoding": "identity,gzip,deflate",
        ]
      )
      #expect(answer.body == Self.hi)
      #expect(answer.trailers == ["grpc-status": "0"])
      await wire.close()
    }
  }

  @Test("The octets of the first answer, frame by frame")
  func literal() async throws {
    try await withServer { test in
      let wire = try await WireClient.connect(to: test.address)
      _ = try await wire.call(body: Self.hi)
      let frames = Frame.parse(wire.record.bytes)
      // SETTINGS, its acknowledgement and WINDOW_UPDATE may come in between.
      let stream = frames.filter { $0.stream == 1 }
      #expect(stream.map(\.type) == [1, 0, 1])
      // END_HEADERS; then nothing; then END_HEADERS and END_STREAM.
      #expect(stream.map(\.flags) == [0x4, 0x0, 0x5])
      // :status 200 is entry 8 of the static table.
      #expect(stream[0].payload.first == 0x88)
      #expect(stream[1].payload == Self.hi)
      let settings = try #require(frames.first { $0.type == 4 && $0.flags == 0 })
      let entries = stride(from: 0, to: settings.payload.count, by: 6).map {
        Array(settings.payload[$0..<$0 + 6])
      }
      // MAX_CONCURRENT_STREAMS (3) 100, MAX_HEADER_LIST_SIZE (6) 16,384.
      #expect(entries.contains([0, 3, 0, 0, 0, 100]))
      #expect(entries.contains([0, 6, 0, 0, 0x40, 0]))
      await wire.close()
    }
  }

  @Test("A failed call is answered by trailers alone")
  func trailersOnly() async throws {
    try await withServer { test in
      let wire = try await WireClient.connect(to: test.address)
      // text: "details"
      let body: [UInt8] = [0, 0, 0, 0, 9, 0x0A, 7] + Array("details".utf8)
      let answer = try await wire.call(body: body)
      #expect(
        answer.head == [
          ":status": "200", "content-type": "application/grpc",
          "grpc-accept-encoding": "identity,gzip,deflate", "grpc-status": "3",
          "grpc-message": "na%C3%AFve 100%25%0A", "grpc-status-details-bin": "AQID",
          "x-why": "because",
        ]
      )
      #expect(answer.trailers.isEmpty && answer.body.isEmpty && answer.isEnded)
      #expect(Frame.parse(wire.record.bytes).filter { $0.stream == 1 }.map(\.flags) == [0x5])
      await wire.close()
    }
  }

  @Test(
    "What is no gRPC request is answered in HTTP's terms",
    arguments: [
      (WireClient.headers(method: "GET"), "405"),
      (WireClient.headers(contentType: "application/json"), "415"),
      (WireClient.headers(contentType: "application/grpcx"), "415"),
      (WireClient.headers(contentType: "application/grpc+json"), "415"),
    ]
  )
  func http(_ headers: HeaderBlock, _ status: String) async throws {
    try await withServer { test in
      let wire = try await WireClient.connect(to: test.address)
      let answer = try await wire.call(headers, body: Self.hi)
      #expect(answer.head[":status"] == status)
      #expect(answer.head["content-type"] == "text/plain; charset=utf-8")
      #expect(answer.head["content-length"] == "\(answer.body.count)")
      #expect(String(decoding: answer.body, as: UTF8.self).contains("gRPC"))
      await wire.close()
    }
  }

  @Test(
    "What is no good gRPC request gets its status",
    arguments: [
      (WireClient.headers("/goldenthread.testing.v1.Echo/Nothing"), hi, "12"),
      (WireClient.headers("/no.such.Service/Say"), hi, "12"),
      (WireClient.headers(more: ["grpc-timeout": "soon"]), hi, "13"),
      (WireClient.headers(more: ["grpc-encoding": "br"]), hi, "12"),
      (WireClient.headers(more: ["x-large": String(repeating: "x", count: 20_000)]), hi, "8"),
      // No message, two messages, half a message, no message of this kind.
      (WireClient.headers(), [], "13"), (WireClient.headers(), hi + hi, "13"),
      (WireClient.headers(), [0, 0, 0, 0, 16, 1], "13"),
      (WireClient.headers(), [0, 0, 0, 0, 2, 0xFF, 0xFF], "13"),
      // Compressed without saying how; a flag that doesn't exist; a length that lies.
      (WireClient.headers(), [1, 0, 0, 0, 1, 0], "13"),
      (WireClient.headers(), [7, 0, 0, 0, 0], "13"),
      (WireClient.headers(), [0, 0xFF, 0xFF, 0xFF, 0xFF, 0], "8"),
      (WireClient.headers(more: ["grpc-encoding": "gzip"]), [1, 0, 0, 0, 1, 0], "13"),
    ] as [(HeaderBlock, [UInt8], String)]
  )
  func refused(_ headers: HeaderBlock, _ body: [UInt8], _ status: String) async throws {
    try await withServer { test in
      let wire = try await WireClient.connect(to: test.address)
      let answer = try await wire.call(headers, body: body)
      #expect(answer.head[":status"] == "200")
      #expect(answer.status == status)
      // The connection has not suffered.
      let next = try await wire.call(body: Self.hi)
      #expect(next.status == "0")
      await wire.close()
    }
  }

  @Test(
    "Every form of the content type is understood",
    arguments: [
      "application/grpc", "application/grpc+proto", "application/grpc;charset=utf-8",
      "application/grpc+proto;v=1",
    ]
  )
  func contentTypes(_ type: String) async throws {
    try await withServer { test in
      let wire = try await WireClient.connect(to: test.address)
      let answer = try await wire.call(WireClient.headers(contentType: type), body: Self.hi)
      #expect(answer.status == "0")
      await wire.close()
    }
  }

  @Test("A host that contradicts the authority resets the stream")
  func host() async throws {
    try await withServer { test in
      let wire = try await WireClient.connect(to: test.address)
      let answer = try await wire.call(WireClient.headers(more: ["host": "evil"]), body: Self.hi)
      #expect(answer.reset == .protocolError)
      await wire.close()
    }
  }
}
