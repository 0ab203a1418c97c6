internal import HTTP2
internal import NIOCore

/// Whether a peer takes what is to be sent to it on one stream.
struct SendProgress {
  private var framedBytes = 0
  private var framedAt: NIODeadline

  init(_ now: NIODeadline) {
    framedAt = now
  }

  /// Something waits, and nothing of it has gone for `limit`.
  mutating func hasStalled(
    _ stream: HTTP2Stream,
    _ now: NIODeadline,
    for limit: Duration
  ) -> Bool {
    if stream.unsentBytes == 0 || stream.framedBytes != framedBytes {
      framedBytes = stream.framedBytes
      framedAt = now
      return false
    }
    return now - framedAt > TimeAmount(limit)
  }
}
