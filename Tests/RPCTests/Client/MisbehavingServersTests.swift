import Messages
import RPC
import Testing

/// What a server does to the first connection of a channel, and what its call must come to.
struct Misbehaviour: Sendable, CustomTestStringConvertible {
  var name: String
  var code: RPCError.Code
  /// At the connection, before anything has come.
  var greeting: [RawServer.Step] = []
  /// After the client's preface; `nil` is what a good server sends.
  var preface: [RawServer.Step]?
  /// For the first request; later ones, and later connections, are served well.
  var answer: @Sendable (Int32) -> [RawServer.Step] = { _ in [] }

  var testDescription: String { name }

  /// Goes wrong in the answer.
  static func answer(
    _ name: String,
    _ code: RPCError.Code,
    _ frames: @escaping @Sendable (Int32) -> [[UInt8]]
  ) -> Self {
    Self(name: name, code: code, answer: { stream in frames(stream).map { .send($0) } })
  }

  /// The same, and then the connection is closed.
  static func closing(
    _ name: String,
    _ code: RPCError.Code,
    _ frames: @escaping @Sendable (Int32) -> [[UInt8]]
  ) -> Self {
    Self(name: name, code: code, answer: { stream in frames(stream).map { .send($0) } + [.close] })
  }

  /// Goes wrong before any request.
  static func beginning(_ name: String, _ preface: [UInt8]) -> Self {
    Self(name: name, code: .unavailable, preface: [.send(preface)])
  }
}

@Suite("Servers that break the rules of HTTP/2 and gRPC", .serialized, .timeLimit(.minutes(2)))
struct MisbehavingServersTests {
  static let settings = Frame.settings.bytes
  static let hi = OddServersTests.hi

  /// A field as a literal without indexing (RFC 7541, 6.2.2).
  static func field(_ name: String, _ value: String) -> [UInt8] {
    func text(_ text: String) -> [UInt8] {
      let count = text.utf8.count
      guard count >= 127 else { return [UInt8(count)] + Array(text.utf8) }
      var rest = count - 127
      var length: [UInt8] = [127]
      while rest >= 128 {
        length.append(UInt8(rest & 127) | 128)
        rest >>= 7
      }
      return length + [UInt8(rest)] + Array(text.utf8)
    }
    return [0] + text(name) + text(value)
  }

  static func headers(
    _ stream: Int32,
    _ fields: KeyValuePairs<String, String>,
    ends: Bool = false
  ) -> [UInt8] {
    let block = fields.flatMap { field($0.key, $0.value) }
    return Frame(type: 1, flags: ends ? 5 : 4, stream: stream, payload: block).bytes
  }

  static func head(_ stream: Int32) -> [UInt8] {
    headers(stream, [":status": "200", "content-type": "application/grpc"])
  }

  static func data(_ stream: Int32, _ bytes: [UInt8] = hi, ends: Bool = false) -> [UInt8] {
    Frame.data(bytes, on: stream, ends: ends).bytes
  }

  static func trailers(_ stream: Int32, _ status: String = "0") -> [UInt8] {
    headers(stream, ["grpc-status": status], ends: true)
  }

  static func good(_ stream: Int32) -> [[UInt8]] {
    [head(stream), data(stream), trailers(stream)]
  }

  static func reset(_ code: UInt32, _ expected: RPCError.Code) -> Misbehaviour {
    .answer("RST_STREAM with code \(code)", expected) { [Frame.reset($0, code).bytes] }
  }

  static func goAway(_ last: UInt8, _ code: UInt8 = 0) -> [UInt8] {
    Frame(type: 7, payload: [0, 0, 0, last, 0, 0, 0, code]).bytes
  }

  static func http(_ status: String, _ expected: RPCError.Code) -> Misbehaviour {
    .answer("HTTP status \(status)", expected) { [headers($0, [":status": status], ends: true)] }
  }

  static func status(_ text: String) -> Misbehaviour {
    .answer("grpc-status \"\(text)\"", .unknown) { [head($0), data($0), trailers($0, text)] }
  }

  static let resets: [Misbehaviour] = [
    reset(0, .internalError), reset(1, .internalError), reset(2, .internalError),
    reset(3, .internalError), reset(4, .internalError), reset(5, .internalError),
    reset(6, .internalError), reset(8, .cancelled), reset(9, .internalError),
    reset(10, .internalError), reset(11, .resourceExhausted), reset(12, .permissionDenied),
    reset(13, .internalError), reset(0xFFFF, .internalError),
    .answer("RST_STREAM after the whole answer", .ok) {
      good($0) + [Frame.reset($0, 0).bytes]
    },
    .answer("RST_STREAM in the middle of a message", .internalError) {
      [head($0), data($0, Array(hi.dropLast())), Frame.reset($0, 2).bytes]
    },
  ]

  static let statuses: [Misbehaviour] = [
    http("400", .internalError), http("401", .unauthenticated), http("403", .permissionDenied),
    http("404", .unimplemented), http("429", .unavailable), http("500", .unknown),
    http("502", .unavailable), http("503", .unavailable), http("504", .unavailable),
    http("301", .unknown), http("204", .unknown),
    status("x"), status(""), status("-1"), status("17"), status("99999999999999999999"),
    .answer("trailers missing", .unknown) { [head($0), data($0, hi, ends: true)] },
    .answer("headers alone, without a status", .unknown) {
      [headers($0, [":status": "200", "content-type": "application/grpc"], ends: true)]
    },
    .answer("another content type", .unknown) {
      [headers($0, [":status": "200", "content-type": "text/html"]), data($0, [60], ends: true)]
    },
    .answer("no content type", .unknown) { [headers($0, [":status": "200"]), data($0)] },
    .answer("no :status", .internalError) { [headers($0, ["content-type": "application/grpc"])] },
    .answer("a name in capitals", .internalError) {
      [headers($0, [":status": "200", "Content-Type": "application/grpc"])]
    },
    .answer("headers twice", .internalError) { [head($0), head($0), data($0), trailers($0)] },
    .answer("data before headers", .unavailable) { [data($0)] + good($0) },
    .answer("a content length that isn't so", .internalError) {
      [
        headers($0, [":status": "200", "content-type": "application/grpc", "content-length": "3"]),
        data($0), trailers($0),
      ]
    },
    .answer("a header list of 100 KB", .resourceExhausted) { stream in
      let field = [UInt8](Self.field("x-large", String(repeating: "x", count: 15_000)))
      return [Frame(type: 1, flags: 0, stream: stream, payload: field).bytes]
        + (1...6).map {
          Frame(type: 9, flags: $0 == 6 ? 4 : 0, stream: stream, payload: field).bytes
        }
    },
  ]

  static let messages: [Misbehaviour] = [
    .answer("a flag that isn't defined", .internalError) {
      [head($0), data($0, [2, 0, 0, 0, 0]), trailers($0)]
    },
    .answer("compressed, without an encoding", .internalError) {
      [head($0), data($0, [1, 0, 0, 0, 1, 0]), trailers($0)]
    },
    .answer("gzip that isn't", .internalError) {
      [
        headers(
          $0,
          [":status": "200", "content-type": "application/grpc", "grpc-encoding": "gzip"]
        ),
        data($0, [1, 0, 0, 0, 3, 1, 2, 3]), trailers($0),
      ]
    },
    .answer("a message of 4 GiB", .resourceExhausted) {
      [head($0), data($0, [0, 255, 255, 255, 255])]
    },
    .answer("a message cut short, and OK", .internalError) {
      [head($0), data($0, Array(hi.dropLast())), trailers($0)]
    },
    .answer("a prefix cut short, and OK", .internalError) {
      [head($0), data($0, [0, 0]), trailers($0)]
    },
    .answer("two answers", .internalError) { [head($0), data($0, hi + hi), trailers($0)] },
    .answer("no answer, and OK", .internalError) { [head($0), trailers($0)] },
    .answer("no message of this kind", .internalError) {
      [head($0), data($0, [0, 0, 0, 0, 1, 0xFF]), trailers($0)]
    },
  ]

  static let connections: [Misbehaviour] = [
    Misbehaviour(name: "closed at once", code: .unavailable, greeting: [.close]),
    Misbehaviour(name: "closed after the preface", code: .unavailable, preface: [.close]),
    Misbehaviour(
      name: "HTTP/1.1",
      code: .unavailable,
      greeting: [.send(Array("HTTP/1.1 400 Bad Request\r\n\r\n".utf8))]
    ),
    Misbehaviour(
      name: "a TLS alert",
      code: .unavailable,
      greeting: [.send([21, 3, 3, 0, 2, 2, 40])]
    ),
    Misbehaviour(name: "no SETTINGS", code: .unavailable, preface: []),
    .beginning("a first frame that isn't SETTINGS", Frame(type: 6, payload: [0]).bytes),
    .beginning("SETTINGS of five octets", Frame(type: 4, payload: [0, 1, 0, 0, 0]).bytes),
    .beginning("a window of 4 GiB in SETTINGS", Frame.settings([4: 0xFFFF_FFFF]).bytes),
    .beginning("a frame size of 1 in SETTINGS", Frame.settings([5: 1]).bytes),
    .beginning("SETTINGS on a stream", Frame(type: 4, stream: 1).bytes),
    .answer("SETTINGS without end", .unavailable) { _ in
      let settings = Frame.settings([3: 100]).bytes
      return [Array([[UInt8]](repeating: settings, count: 25_000).joined())]
    },
    .answer("PING without end", .unavailable) { _ in
      let ping = Frame(type: 6, payload: [1, 2, 3, 4, 5, 6, 7, 8]).bytes
      return [Array([[UInt8]](repeating: ping, count: 25_000).joined())]
    },
    .answer("CONTINUATION without end", .unavailable) { stream in
      [Frame(type: 1, flags: 0, stream: stream, payload: field("a", "b")).bytes]
        + [[UInt8]](
          repeating: Frame(type: 9, flags: 0, stream: stream, payload: field("a", "b")).bytes,
          count: 2_000
        )
    },
    .answer("another frame among headers", .unavailable) {
      [Frame(type: 1, flags: 0, stream: $0, payload: field("a", "b")).bytes, data($0)]
    },
    .answer("headers that HPACK can't read", .unavailable) {
      [Frame(type: 1, flags: 4, stream: $0, payload: [0xFF, 0xFF, 0xFF, 0xFF, 0xFF]).bytes]
    },
    .answer("a frame larger than allowed", .unavailable) {
      [head($0), data($0, [UInt8](repeating: 0, count: 20_000))]
    },
    .answer("PUSH_PROMISE, which the client has forbidden", .unavailable) {
      [
        Frame(type: 4, flags: 1).bytes,
        Frame(type: 5, flags: 4, stream: $0, payload: [0, 0, 0, 2] + field("a", "b")).bytes,
      ]
    },
    .answer("a window beyond 2 GiB", .unavailable) { _ in
      [Frame.windowUpdate(0, 0x7FFF_FFFF).bytes]
    },
    .answer("a window update of nothing", .unavailable) { _ in [Frame.windowUpdate(0, 0).bytes] },
    .answer("data on stream 0", .unavailable) { _ in [data(0)] },
    .answer("headers on a stream of its own", .unavailable) { _ in [head(2)] },
    .answer("padding longer than the frame", .unavailable) {
      [head($0), Frame(type: 0, flags: 8, stream: $0, payload: [200, 1, 2]).bytes]
    },
    .answer("RST_STREAM of three octets", .unavailable) {
      [Frame(type: 3, stream: $0, payload: [0, 0, 1]).bytes]
    },
    .answer("GOAWAY for this call, then silence and an answer", .ok) {
      [goAway(UInt8($0))] + good($0)
    },
    .answer("GOAWAY that leaves the call out", .ok) { _ in [goAway(0)] },
    .answer("a frame of an unknown type", .ok) {
      [Frame(type: 0xBB, stream: $0, payload: [1, 2, 3]).bytes] + good($0)
    },
    .answer("data after the trailers", .ok) { good($0) + [data($0)] },
    .closing("closed without an answer", .unavailable) { _ in [] },
    .closing("closed after GOAWAY", .unavailable) { [goAway(UInt8($0))] },
    .closing("closed after the head", .unavailable) { [head($0)] },
    .closing("closed within a header frame", .unavailable) { [Array(head($0).prefix(15))] },
    .closing("closed within a message", .unavailable) {
      [head($0), data($0, Array(hi.dropLast()))]
    },
    .closing("closed before the trailers", .unavailable) { [head($0), data($0)] },
    .closing("closed after the whole answer", .ok) { good($0) },
  ]

  @Test(
    "Give the status that gRPC has for it, and the channel recovers",
    arguments: [resets, statuses, messages, connections].flatMap(\.self)
  )
  func recovers(_ bad: Misbehaviour) async throws {
    let first = Flag()
    let script: RawServer.Script = { connection, moment in
      switch moment {
      case .connected: return connection == 1 ? bad.greeting : []
      case .preface:
        return connection == 1 ? bad.preface ?? [.send(Self.settings)] : [.send(Self.settings)]
      case .request(let stream):
        return connection == 1 && first.raise()
          ? bad.answer(stream) : Self.good(stream).map { .send($0) }
      }
    }
    let configuration = RPCChannel.Configuration(
      backoff: .init(initial: .milliseconds(10), maximum: .milliseconds(50)),
      // Long where it isn't what ends the call: the floods of others keep the loops busy.
      connectTimeout: bad.preface?.isEmpty == true ? .seconds(1) : .seconds(60)
    )
    try await RawServer.with(configuration: configuration, script: script) { _, channel in
      let error = await channel.failure("hello", options: .init(timeout: .seconds(60)))
      #expect(error?.code ?? .ok == bad.code, "\(String(describing: error))")
      let patient = CallOptions(timeout: .seconds(60), waitForReady: true)
      var again = EchoResponse()
      do {
        again = try await channel.say("again", options: patient)
      } catch {
        // It went into the connection whose end had not arrived here yet.
        again = try await channel.say("again", options: patient)
      }
      #expect(again.text == "hi")
    }
  }

  @Test(
    "That leave a call unanswered hold it until its deadline and no longer",
    arguments: [
      Misbehaviour(name: "silence", code: .deadlineExceeded),
      .answer("silence after the head", .deadlineExceeded) { [head($0)] },
      .answer("silence within a message", .deadlineExceeded) {
        [head($0), data($0, Array(hi.dropLast()))]
      },
      .answer("interim responses only", .deadlineExceeded) { stream in
        [[UInt8]](repeating: headers(stream, [":status": "103"]), count: 10)
      },
      Misbehaviour(
        name: "no window for requests",
        code: .deadlineExceeded,
        preface: [.send(Frame.settings([4: 0]).bytes)]
      ),
      Misbehaviour(
        name: "no streams",
        code: .deadlineExceeded,
        preface: [.send(Frame.settings([3: 0]).bytes)]
      ),
    ]
  )
  func silent(_ bad: Misbehaviour) async throws {
    let script: RawServer.Script = { _, moment in
      switch moment {
      case .connected: bad.greeting
      case .preface: bad.preface ?? [.send(Self.settings)]
      case .request(let stream): bad.answer(stream)
      }
    }
    try await RawServer.with(configuration: .init(), script: script) { _, channel in
      let error = await channel.failure("hello", options: .init(timeout: .milliseconds(300)))
      #expect(error?.code == .deadlineExceeded, "\(String(describing: error))")
    }
  }
}
