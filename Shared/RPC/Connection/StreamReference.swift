internal import HTTP2

/// Carries a stream to its event loop, where alone it may be looked at.
struct StreamReference: @unchecked Sendable {
  // Unchecked: a stream belongs to one loop; others only pass it on.
  let stream: HTTP2Stream

  init(_ stream: HTTP2Stream) {
    self.stream = stream
  }
}
