import HTTP2

/// A client's session that has asked two questions, and gets this for an answer.
func clientSession(_ input: [UInt8]) throws {
  let owner = try ClientOwner()
  for piece in pieces(input) {
    guard owner.receive(Array(piece)) else { break }
  }
  for stream in owner.session.streams.all {
    try require(owner.open.contains(stream.id), "a stream that was never opened is kept")
  }
}

private final class ClientOwner: HTTP2SessionDelegate {
  let session: HTTP2Session
  private(set) var open: Set<Int32> = []

  init() throws {
    session = try HTTP2Session(role: .client, settings: HTTP2Settings())
    let head = HeaderBlock([
      ":method": "POST", ":scheme": "http", ":path": "/a/B", ":authority": "x",
    ])
    for _ in 0..<2 {
      guard let stream = session.submitRequest(head, call: nil) else { continue }
      open.insert(stream.id)
      session.write([0, 0, 0, 0, 0], to: stream)
    }
    while try session.send(delegate: self) {}
  }

  /// `false` when the session has given its server up.
  func receive(_ bytes: [UInt8]) -> Bool {
    do {
      try unsafe bytes.withUnsafeBytes { buffer in
        try session.receive(unsafe RawSpan(_unsafeBytes: buffer), delegate: self)
      }
      while try session.send(delegate: self) {}
      return true
    } catch {
      session.terminate(.protocolError)
      while (try? session.send(delegate: self)) == true {}
      return false
    }
  }

  func beganHeaders(_ stream: HTTP2Stream, kind: HTTP2HeadersKind) {}
  func receivedHeader(_ stream: HTTP2Stream, name: RawSpan, value: RawSpan) -> Bool {
    name.byteCount + value.byteCount < 8_000
  }
  func endedHeaders(_ stream: HTTP2Stream, kind: HTTP2HeadersKind) {}
  func receivedData(_ stream: HTTP2Stream, bytes: RawSpan) {
    session.consume(bytes.byteCount, of: stream)
  }
  func endedStream(_ stream: HTTP2Stream) { session.finish(stream) }
  func closedStream(_ stream: HTTP2Stream, code: HTTP2ErrorCode) { open.remove(stream.id) }
  func drained(_ stream: HTTP2Stream) {}
  func send(_ bytes: RawSpan) {}
  func beganFrame(type: UInt8, bytes: Int, flags: UInt8) -> Bool { true }
  func receivedSettings() {}
  func receivedPing(_ payload: UInt64, isAcknowledgement: Bool) {}
  func receivedGoAway(lastStream: Int32, code: HTTP2ErrorCode, debug: String) {}
}
