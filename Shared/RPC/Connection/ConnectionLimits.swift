/// What a connection may cost this end before it is given up.
package struct ConnectionLimits: Hashable, Sendable {
  /// Names and values of one header list, each field counted with 32 more (RFC 9113, 6.5.2).
  package var headerBytes = 16 * 1024
  /// Streams open at once.
  package var streams = 100
  /// PING, SETTINGS, PRIORITY, WINDOW_UPDATE, empty DATA and unknown frames in a burst.
  ///
  /// Every request and every octet of body earns some back.
  package var controlFrameBurst = 2_000
  /// The same, per second, for ever.
  package var controlFramesPerSecond = 200
  /// From the first octet to a complete handshake.
  package var handshake: Duration = .seconds(10)
  /// How long a header list may be on its way.
  package var headers: Duration = .seconds(10)
  /// Between two pieces of a request that isn't complete, when it is to be one message.
  package var requestPause: Duration = .seconds(30)
  /// How long the peer may leave what we send unread, on the connection or on one stream.
  package var stalledWrite: Duration = .seconds(30)

  package init() {}
}

/// Whether and how a connection is tested when nothing is heard from the peer.
package struct Keepalive: Hashable, Sendable {
  /// Silence after which a PING is sent.
  package var interval: Duration
  /// How long the answer may take before the connection counts as dead.
  package var timeout: Duration
  /// Also when no call is open.
  package var withoutCalls: Bool

  package init(
    interval: Duration = .seconds(20),
    timeout: Duration = .seconds(10),
    withoutCalls: Bool = false
  ) {
    self.interval = interval
    self.timeout = timeout
    self.withoutCalls = withoutCalls
  }
}
