internal import HTTP2
internal import NIOCore

/// A request that is no gRPC call: answered in HTTP's terms, with a sentence for whoever typed it.
///
/// ```
/// receiving ──request complete, or paused for too long──▶ answered ──all sent──▶ closed
///     └──────────── malformed, reset, connection gone ────────────────────────────┘
/// ```
/// It is answered when it is complete, because until then it may turn out to be malformed.
final class ForeignRequest {
  private let status: Int
  private let hasBody: Bool
  private var isAnswered = false
  private var lastReceived: NIODeadline
  private var progress: SendProgress

  init(status: Int, hasBody: Bool, at now: NIODeadline) {
    self.status = status
    self.hasBody = hasBody
    lastReceived = now
    progress = SendProgress(now)
  }

  func received(_ now: NIODeadline) {
    lastReceived = now
  }

  func answer(on stream: HTTP2Stream, of session: HTTP2Session) {
    guard !isAnswered else { return }
    isAnswered = true
    let words = Array("This port speaks gRPC: POST, with content-type application/grpc.\n".utf8)
    var head = HeaderBlock([
      ":status": String(status), "content-type": "text/plain; charset=utf-8",
      "content-length": String(words.count),
    ])
    if status == 405 { head.append(name: "allow", value: "POST") }
    guard hasBody else {
      session.submitHeadersOnly(head, on: stream)
      return
    }
    session.submitResponse(head, on: stream)
    session.write(words, to: stream)
    session.finish(stream)
  }

  /// Once a second: why it is to be given up, if it is.
  func inspect(
    _ now: NIODeadline,
    on stream: HTTP2Stream,
    limits: ConnectionLimits
  ) -> RefusalReason? {
    if isAnswered {
      return progress.hasStalled(stream, now, for: limits.stalledWrite) ? .slowReader : nil
    }
    return now - lastReceived > TimeAmount(limits.requestPause) ? .slowBody : nil
  }
}
