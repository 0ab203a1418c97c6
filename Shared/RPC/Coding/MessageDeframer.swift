internal import HTTP2

/// Cuts a stream of octets into length-prefixed messages.
///
/// A message is a flag (0 plain, 1 compressed), its length in four octets, big end first, and
/// itself: https://github.com/grpc/grpc/blob/v1.62.0/doc/PROTOCOL-HTTP2.md
package struct MessageDeframer {
  private var prefix: UInt64 = 0
  private var prefixCount = 0
  private var body: [UInt8] = []
  private var missing = 0

  package init() {}

  /// Octets of a message that has begun and is not complete.
  package var isMidMessage: Bool { prefixCount > 0 }

  /// The next complete message in `bytes` from `offset` on, which moves behind what was used.
  ///
  /// - Returns: `nil` when all of `bytes` is used and no message is complete.
  /// - Throws: ``RPCError/Code/resourceExhausted`` as soon as the prefix says more than `limit`;
  ///   ``RPCError/Code/internalError`` for a flag that is neither 0 nor 1.
  package mutating func next(
    in bytes: RawSpan,
    from offset: inout Int,
    limit: Int
  ) throws(RPCError) -> Message? {
    while prefixCount < 5 {
      guard offset < bytes.byteCount else { return nil }
      prefix = prefix << 8 | UInt64(unsafe bytes.unsafeLoad(fromByteOffset: offset, as: UInt8.self))
      prefixCount += 1
      offset += 1
      if prefixCount == 5 { try begin(limit) }
    }
    let available = min(missing, bytes.byteCount - offset)
    if available > 0 {
      let piece = bytes.extracting(offset..<offset + available)
      if body.isEmpty { body.reserveCapacity(min(missing, max(available, 64 * 1024))) }
      body.append(piece)
      offset += available
      missing -= available
    }
    guard missing == 0 else { return nil }
    let message = Message(isCompressed: prefix >> 32 == 1, bytes: body)
    body = []
    prefix = 0
    prefixCount = 0
    return message
  }

  private mutating func begin(_ limit: Int) throws(RPCError) {
    guard prefix >> 32 <= 1 else {
      throw RPCError(.internalError, "message flag is \(prefix >> 32), only 0 and 1 are defined")
    }
    missing = Int(prefix & 0xFFFF_FFFF)
    guard missing <= limit else {
      throw RPCError(.resourceExhausted, "message is \(missing) bytes, limit is \(limit)")
    }
  }

  /// One message, as it was packed.
  package struct Message {
    package var isCompressed: Bool
    package var bytes: [UInt8]
  }

  /// The prefix and `message`, added to `out`.
  package static func frame(_ message: [UInt8], compressed: Bool = false, into out: inout [UInt8]) {
    let count = UInt32(truncatingIfNeeded: message.count)
    out.reserveCapacity(out.count + message.count + 5)
    out.append(compressed ? 1 : 0)
    out.append(UInt8(truncatingIfNeeded: count >> 24))
    out.append(UInt8(truncatingIfNeeded: count >> 16))
    out.append(UInt8(truncatingIfNeeded: count >> 8))
    out.append(UInt8(truncatingIfNeeded: count))
    out.append(contentsOf: message)
  }
}
