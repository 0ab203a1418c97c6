import HTTP2
import Testing

@Suite("A session")
struct HTTP2SessionTests {
  /// Records what a session tells it.
  private final class Owner: HTTP2SessionDelegate {
    var session: HTTP2Session
    var output: [UInt8] = []
    var events: [String] = []
    var streams: [Int32: HTTP2Stream] = [:]
    var refusesFrames: UInt8?
    var consumes = true

    init(_ role: HTTP2Session.Role, settings: HTTP2Settings = HTTP2Settings()) throws {
      session = try HTTP2Session(role: role, settings: settings)
    }

    func receive(_ bytes: [UInt8]) throws {
      try unsafe bytes.withUnsafeBytes { buffer in
        try session.receive(unsafe RawSpan(_unsafeBytes: buffer), delegate: self)
      }
    }

    /// What is to be sent now.
    func pull() throws -> [UInt8] {
      while try session.send(delegate: self) {}
      defer { output = [] }
      return output
    }

    func beganHeaders(_ stream: HTTP2Stream, kind: HTTP2HeadersKind) {
      streams[stream.id] = stream
      events.append("\(stream.id) \(kind)")
    }
    func receivedHeader(_ stream: HTTP2Stream, name: RawSpan, value: RawSpan) -> Bool {
      var block = HeaderBlock()
      block.append(name: name, value: value)
      events.append("\(block.name(at: 0))=\(block.value(at: 0))")
      return true
    }
    func endedHeaders(_ stream: HTTP2Stream, kind: HTTP2HeadersKind) {}
    func receivedData(_ stream: HTTP2Stream, bytes: RawSpan) {
      events.append("\(stream.id) data \(bytes.byteCount)")
      if consumes { session.consume(bytes.byteCount, of: stream) }
    }
    func endedStream(_ stream: HTTP2Stream) { events.append("\(stream.id) ended") }
    func closedStream(_ stream: HTTP2Stream, code: HTTP2ErrorCode) {
      events.append("\(stream.id) closed \(code)")
    }
    func drained(_ stream: HTTP2Stream) { events.append("\(stream.id) drained") }
    func send(_ bytes: RawSpan) { output.append(bytes) }
    func beganFrame(type: UInt8, bytes: Int, flags: UInt8) -> Bool { type != refusesFrames }
    func receivedSettings() { events.append("settings") }
    func receivedPing(_ payload: UInt64, isAcknowledgement: Bool) {
      events.append("ping \(payload) \(isAcknowledgement)")
    }
    func receivedGoAway(lastStream: Int32, code: HTTP2ErrorCode, debug: String) {
      events.append("goaway \(lastStream) \(code) \(debug)")
    }
  }

  /// Carries octets to and fro until both have nothing to say.
  private func settle(_ a: Owner, _ b: Owner) throws {
    while true {
      let there = try a.pull()
      if !there.isEmpty { try b.receive(there) }
      let back = try b.pull()
      if !back.isEmpty { try a.receive(back) }
      if there.isEmpty, back.isEmpty { return }
    }
  }

  private static let request = HeaderBlock([
    ":method": "POST", ":scheme": "http", ":path": "/a/B", ":authority": "x",
  ])

  @Test("A server's first frame is SETTINGS, with what it was told to announce")
  func announces() throws {
    let server = try Owner(
      .server,
      settings: HTTP2Settings(
        maximumConcurrentStreams: 7,
        initialWindowBytes: 65_536,
        connectionWindowBytes: 65_535,
        maximumHeaderListBytes: 512
      )
    )
    #expect(
      try server.pull() == [
        0, 0, 24, 4, 0, 0, 0, 0, 0,
        0, 4, 0, 1, 0, 0,  // INITIAL_WINDOW_SIZE 65,536
        0, 5, 0, 0, 0x40, 0,  // MAX_FRAME_SIZE 16,384
        0, 6, 0, 0, 2, 0,  // MAX_HEADER_LIST_SIZE 512
        0, 3, 0, 0, 0, 7,  // MAX_CONCURRENT_STREAMS 7
      ]
    )
  }

  @Test("A literal request is understood, and answered by head, body and trailers in one go")
  func literal() throws {
    let server = try Owner(.server)
    _ = try server.pull()
    // Preface, empty SETTINGS, HEADERS with END_STREAM from the static table of RFC 7541:
    // :method POST (3), :scheme http (6), :path / (4), :authority (1) literal "x".
    try server.receive(
      Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8) + [0, 0, 0, 4, 0, 0, 0, 0, 0]
        + [0, 0, 6, 1, 5, 0, 0, 0, 1, 0x83, 0x86, 0x84, 0x41, 0x01, 0x78]
    )
    #expect(
      server.events == [
        "settings", "1 request", ":method=POST", ":scheme=http", ":path=/", ":authority=x",
        "1 ended",
      ]
    )
    let stream = try #require(server.streams[1])
    server.session.submitResponse(HeaderBlock([":status": "200"]), on: stream)
    server.session.write([1, 2, 3], to: stream)
    server.session.finish(stream, trailers: HeaderBlock(["a": "b"]))
    #expect(
      try server.pull() == [
        0, 0, 0, 4, 1, 0, 0, 0, 0,  // SETTINGS acknowledged
        0, 0, 1, 1, 4, 0, 0, 0, 1, 0x88,  // HEADERS, END_HEADERS: :status 200
        0, 0, 3, 0, 0, 0, 0, 0, 1, 1, 2, 3,  // DATA
        0, 0, 5, 1, 5, 0, 0, 0, 1, 0x40, 1, 0x61, 1, 0x62,  // trailers, END_STREAM
      ]
    )
    #expect(server.events.suffix(2) == ["1 drained", "1 closed NO_ERROR"])
  }

  @Test("A body larger than the window waits for the receiver")
  func window() throws {
    let client = try Owner(.client)
    let server = try Owner(.server, settings: HTTP2Settings(initialWindowBytes: 1_000))
    server.consumes = false
    try settle(client, server)
    let stream = try #require(client.session.submitRequest(Self.request, call: nil))
    client.session.write([UInt8](repeating: 1, count: 2_500), to: stream)
    client.session.finish(stream)
    try settle(client, server)
    #expect(server.events.last == "1 data 1000")
    #expect(stream.unsentBytes == 1_500)
    let received = try #require(server.streams[1])
    for _ in 0..<2 {
      server.session.consume(1_000, of: received)
      try settle(client, server)
    }
    #expect(server.events.suffix(3) == ["1 data 1000", "1 data 500", "1 ended"])
    #expect(client.events.contains("1 drained"))
  }

  @Test("What is written later wakes a stream that had nothing to send")
  func deferred() throws {
    let client = try Owner(.client)
    let server = try Owner(.server)
    let stream = try #require(client.session.submitRequest(Self.request, call: nil))
    try settle(client, server)
    for count in 1...3 {
      client.session.write([UInt8](repeating: 0, count: count), to: stream)
      try settle(client, server)
      #expect(server.events.last == "1 data \(count)")
    }
    client.session.finish(stream)
    try settle(client, server)
    #expect(server.events.last == "1 ended")
  }

  @Test("A server that has answered before the end of the request asks for no more of it")
  func earlyAnswer() throws {
    let client = try Owner(.client)
    let server = try Owner(.server)
    _ = try #require(client.session.submitRequest(Self.request, call: nil))
    try settle(client, server)
    server.session.submitHeadersOnly(
      HeaderBlock([":status": "200"]),
      on: try #require(server.streams[1])
    )
    try settle(client, server)
    #expect(client.events.suffix(2) == ["1 ended", "1 closed NO_ERROR"])
    #expect(server.events.last == "1 closed NO_ERROR")
  }

  @Test("A reset closes the stream on both sides with its code")
  func reset() throws {
    let client = try Owner(.client)
    let server = try Owner(.server)
    let stream = try #require(client.session.submitRequest(Self.request, call: nil))
    try settle(client, server)
    client.session.reset(stream, .cancel)
    try settle(client, server)
    #expect(server.events.last == "1 closed CANCEL")
    #expect(client.events.last == "1 closed CANCEL")
    #expect(client.session.stream(1) == nil)
  }

  @Test("A request that never left closes when it is reset")
  func resetBeforeSent() throws {
    let client = try Owner(.client)
    let server = try Owner(.server)
    try settle(client, server)
    let stream = try #require(client.session.submitRequest(Self.request, call: nil))
    client.session.reset(stream, .cancel)
    try settle(client, server)
    #expect(client.session.stream(stream.id) == nil)
    #expect(!stream.hasSentHeaders)
    #expect(!server.events.contains("1 request"))
  }

  @Test("Going away in two steps loses no stream, and refuses later ones")
  func goAway() throws {
    let client = try Owner(.client)
    let server = try Owner(.server)
    _ = try #require(client.session.submitRequest(Self.request, call: nil))
    try settle(client, server)
    server.session.announceShutdown()
    try settle(client, server)
    #expect(client.events.last == "goaway 2147483647 NO_ERROR ")
    server.session.goAway(debug: "moving")
    try settle(client, server)
    #expect(client.events.last == "goaway 1 NO_ERROR moving")
    let late = client.session.submitRequest(Self.request, call: nil)
    try settle(client, server)
    #expect(late.flatMap { client.session.stream($0.id) } == nil)
  }

  @Test("A ping comes back as it was")
  func ping() throws {
    let client = try Owner(.client)
    let server = try Owner(.server)
    client.session.ping(0x0102_0304_0506_0708)
    try settle(client, server)
    #expect(server.events.contains("ping 72623859790382856 false"))
    #expect(client.events.contains("ping 72623859790382856 true"))
  }

  @Test("Octets that are not HTTP/2 end the session with a reason")
  func noise() throws {
    let server = try Owner(.server)
    #expect(throws: HTTP2Error.self) { try server.receive(Array("GET / HTTP/1.1\r\n\r\n".utf8)) }
  }

  @Test("A frame that the owner doesn't want ends the session")
  func refusedFrame() throws {
    let client = try Owner(.client)
    let server = try Owner(.server)
    try settle(client, server)
    server.refusesFrames = 6
    client.session.ping(1)
    let bytes = try client.pull()
    let error = #expect(throws: HTTP2Error.self) { try server.receive(bytes) }
    guard case .flooded = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test("Random octets never crash a session", arguments: 0..<200)
  func random(_ round: Int) throws {
    let server = try Owner(.server)
    var bytes = Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8) + [0, 0, 0, 4, 0, 0, 0, 0, 0]
    for _ in 0..<Int.random(in: 1...30) {
      let payload = (0..<Int.random(in: 0...40)).map { _ in UInt8.random(in: 0...255) }
      bytes += [0, 0, UInt8(payload.count), UInt8.random(in: 0...10), UInt8.random(in: 0...255)]
      bytes += [0, 0, 0, UInt8.random(in: 0...5)] + payload
    }
    try? server.receive(bytes)
    _ = try? server.pull()
  }
}
