/// What this end announces in its first SETTINGS frame, and the floods it tolerates.
package struct HTTP2Settings: Hashable, Sendable {
  /// Streams that the peer may have open at once.
  package var maximumConcurrentStreams: UInt32
  /// Bytes that the peer may send on one stream before we consume them.
  package var initialWindowBytes: UInt32
  /// Bytes that the peer may send on all streams together before we consume them.
  package var connectionWindowBytes: Int32
  /// Largest frame payload accepted, 16,384 to 16,777,215.
  package var maximumFrameBytes: UInt32
  /// Largest header list that we ask for (names + values + 32 each).
  ///
  /// Advisory: the receiver counts.
  package var maximumHeaderListBytes: UInt32

  package init(
    maximumConcurrentStreams: UInt32 = 100,
    initialWindowBytes: UInt32 = 256 * 1024,
    connectionWindowBytes: Int32 = 1024 * 1024,
    maximumFrameBytes: UInt32 = 16_384,
    maximumHeaderListBytes: UInt32 = 16 * 1024
  ) {
    self.maximumConcurrentStreams = maximumConcurrentStreams
    self.initialWindowBytes = initialWindowBytes
    self.connectionWindowBytes = connectionWindowBytes
    self.maximumFrameBytes = maximumFrameBytes
    self.maximumHeaderListBytes = maximumHeaderListBytes
  }
}
