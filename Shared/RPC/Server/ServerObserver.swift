/// Why a server turned a peer away: what metrics are labelled with, so a closed list.
package enum RefusalReason: String, CaseIterable, Hashable, Sendable {
  /// There are as many connections as there may be.
  case tooManyConnections = "too_many_connections"
  /// It wasn't TLS, or not TLS that we accept.
  case tls
  /// No complete handshake in time.
  case slowHandshake = "slow_handshake"
  /// A header list that didn't become complete in time.
  case slowHeaders = "slow_headers"
  /// A request that paused for too long.
  case slowBody = "slow_body"
  /// What we sent was left unread.
  case slowReader = "slow_reader"
  /// No answer to our PING.
  case silent
  /// Frames that make work and bring nothing.
  case frameFlood = "frame_flood"
  /// A header list in too many pieces.
  case headerFlood = "header_flood"
  /// Streams opened and cancelled, without end.
  case resetFlood = "reset_flood"
  /// A header list above the limit.
  case largeHeaders = "large_headers"
  /// More streams at once than were announced.
  case tooManyStreams = "too_many_streams"
  /// What HTTP/2 doesn't allow.
  case protocolError = "protocol_error"
}

/// Is told of the peers that a server turned away, besides the calls that its interceptors see.
///
/// Called on an event loop: it must not block.
package protocol ServerObserver: Sendable {
  /// A connection was refused or given up.
  func refusedConnection(_ reason: RefusalReason)
  /// A stream was, and its connection goes on.
  func refusedStream(_ reason: RefusalReason)
}
