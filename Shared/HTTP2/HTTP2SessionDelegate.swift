/// What a session tells its owner while it receives and sends.
///
/// Called synchronously from ``HTTP2Session/receive(_:delegate:)`` and
/// ``HTTP2Session/send(delegate:)``, on their thread. It may call the session's submitting methods,
/// but neither of those two.
package protocol HTTP2SessionDelegate: AnyObject {
  /// A header list begins: a request, a response (also 1xx), or trailers.
  func beganHeaders(_ stream: HTTP2Stream, kind: HTTP2HeadersKind)
  /// One field of it. `false` resets the stream.
  func receivedHeader(_ stream: HTTP2Stream, name: RawSpan, value: RawSpan) -> Bool
  /// The list is complete.
  func endedHeaders(_ stream: HTTP2Stream, kind: HTTP2HeadersKind)
  /// A piece of the body. The owner must consume as many bytes sooner or later.
  func receivedData(_ stream: HTTP2Stream, bytes: RawSpan)
  /// The peer will send nothing more on this stream.
  func endedStream(_ stream: HTTP2Stream)
  /// The stream is gone, with the code of RST_STREAM or ``HTTP2ErrorCode/noError``.
  func closedStream(_ stream: HTTP2Stream, code: HTTP2ErrorCode)
  /// All that was written to the stream has been framed.
  func drained(_ stream: HTTP2Stream)
  /// Octets for the wire, in order.
  func send(_ bytes: RawSpan)
  /// A frame has begun, of any kind, also of those that are ignored, before it is acted on. `false`
  /// gives the connection up.
  func beganFrame(type: UInt8, bytes: Int, flags: UInt8) -> Bool
  /// The peer's SETTINGS, not its acknowledgement of ours.
  func receivedSettings()
  /// A PING, or the answer to one of ours.
  func receivedPing(_ payload: UInt64, isAcknowledgement: Bool)
  /// The peer wants to close; streams above `lastStream` were not handled.
  func receivedGoAway(lastStream: Int32, code: HTTP2ErrorCode, debug: String)
  /// A DATA frame with so many octets goes out.
  func sentData(_ count: Int)
  /// A RST_STREAM goes out, also for a stream that was refused and so never heard of.
  func sentReset(_ stream: Int32, code: HTTP2ErrorCode)
  /// A GOAWAY goes out, also one by which libnghttp2 ends the connection and says why.
  func sentGoAway(_ code: HTTP2ErrorCode, reason: String)
}

extension HTTP2SessionDelegate {
  package func sentData(_ count: Int) {}
  package func sentReset(_ stream: Int32, code: HTTP2ErrorCode) {}
  package func sentGoAway(_ code: HTTP2ErrorCode, reason: String) {}
}

/// Where in a stream a header list stands.
package enum HTTP2HeadersKind: Sendable {
  case request, response, trailers
}
