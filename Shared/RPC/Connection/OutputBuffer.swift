internal import NIOCore

/// Octets for the socket, gathered until they are worth a write.
///
/// The memory is small or large, with no steps of growth in between.
struct OutputBuffer {
  private static let (small, large) = (4 * 1024, 64 * 1024)
  /// No room for another DATA frame.
  private static let full = large - (16 * 1024 + 9)

  private let allocator = ByteBufferAllocator()
  private var buffer: ByteBuffer?

  var isFull: Bool { buffer.map { $0.readableBytes > Self.full } ?? false }

  mutating func append(_ bytes: RawSpan) {
    // Out of its place while it is written to, so that it isn't copied.
    var gathered = take() ?? allocator.buffer(capacity: Self.small)
    if gathered.writableBytes < bytes.byteCount { gathered.reserveCapacity(Self.large) }
    gathered.writeBytes(bytes)
    buffer = gathered
  }

  /// What was gathered; `nil` when there is nothing.
  mutating func take() -> ByteBuffer? {
    let gathered = buffer
    buffer = nil
    return gathered
  }
}
