/// One stream of a session: what waits to be sent on it, and whose it is.
///
/// Of RFC 9113's states (5.1) these are told apart here; libnghttp2 keeps the rest:
///
/// ```
/// open ──peer's END_STREAM──▶ remoteEnded ──our END_STREAM──▶ closed
///   ├──our END_STREAM──▶ localEnded ──peer's END_STREAM───────▶ closed
///   │                        └──on a server: RST_STREAM(NO_ERROR)▶ closed
///   └──RST_STREAM, either way; connection gone──────────────────▶ closed
/// ```
/// Closed, it is out of the session's table and its call is let go; what is written to it then goes
/// nowhere. Belongs to the session's thread. Never reused for another stream.
package final class HTTP2Stream {
  /// Given by the peer on a server, by libnghttp2 on a client.
  package internal(set) var id: Int32
  /// The owner's own object for this stream; let go when the stream closes.
  package var call: AnyObject?
  /// The peer has sent END_STREAM.
  package internal(set) var remoteEnded = false
  /// The header list that opens the stream has gone out (client), or its answer (server).
  package internal(set) var hasSentHeaders = false
  /// END_STREAM has gone out from this side.
  package internal(set) var localEnded = false

  /// Octets that wait for DATA frames; those before `sent` are gone already.
  var outbound: [UInt8] = []
  var sent = 0
  /// Nothing more will be written to `outbound`.
  var finished = false
  /// To be sent after the last octet; `nil` ends the stream with a DATA frame.
  var trailers: HeaderBlock?
  /// libnghttp2 was told that there is nothing to send, and waits to be told otherwise.
  var deferred = false

  init(id: Int32) {
    self.id = id
  }

  /// Octets of the body framed so far: whether the peer takes anything at all.
  package internal(set) var framedBytes = 0

  /// Octets written and not yet framed.
  package var unsentBytes: Int { outbound.count - sent }
}
