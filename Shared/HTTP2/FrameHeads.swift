/// Finds the heads of the frames in what a peer sends, before libnghttp2 acts on them.
///
/// libnghttp2 tells nobody of the frames that it ignores, and those are what floods are made of.
/// Octets may be cut anywhere.
package struct FrameHeads {
  /// A frame's head: nine octets (RFC 9113, 4.1).
  package struct Head: Hashable, Sendable {
    package var type: UInt8
    package var flags: UInt8
    package var stream: Int32
    /// Octets of payload that follow.
    package var bytes: Int
  }

  /// The first eight octets of a head that has begun.
  private var begun: UInt64 = 0
  private var begunCount = 0
  /// Octets to pass over: the rest of a payload, or of a client's preface.
  private var toSkip: Int
  private var isHeaderFrame = false
  private var endsHeaders = true
  /// Header lists that have begun so far.
  private var headerLists = 0

  /// `preface` octets come before the first frame.
  package init(preface: Int) {
    toSkip = preface
  }

  /// The number of the header list that has begun and isn't complete; `nil` when there is none.
  package var incompleteHeaderList: Int? {
    isHeaderFrame && (toSkip > 0 || !endsHeaders) ? headerLists : nil
  }

  /// The next head in `bytes` from `offset` on, which moves behind it.
  ///
  /// - Returns: `nil` when all of `bytes` is used and no head is complete.
  package mutating func next(in bytes: RawSpan, from offset: inout Int) -> Head? {
    let skipped = min(toSkip, bytes.byteCount - offset)
    offset += skipped
    toSkip -= skipped
    guard toSkip == 0 else { return nil }
    if begunCount == 0, bytes.byteCount - offset >= 9 {
      begun = UInt64(
        bigEndian: unsafe bytes.unsafeLoadUnaligned(
          fromUncheckedByteOffset: offset,
          as: UInt64.self
        )
      )
      begunCount = 8
      offset += 8
    }
    while offset < bytes.byteCount {
      let octet = unsafe bytes.unsafeLoad(fromUncheckedByteOffset: offset, as: UInt8.self)
      offset += 1
      guard begunCount == 8 else {
        begun = begun << 8 | UInt64(octet)
        begunCount += 1
        continue
      }
      let head = Head(
        type: UInt8(truncatingIfNeeded: begun >> 32),
        flags: UInt8(truncatingIfNeeded: begun >> 24),
        stream: Int32(begun << 8 & 0x7FFF_FF00) | Int32(octet),
        bytes: Int(begun >> 40)
      )
      take(head)
      return head
    }
    return nil
  }

  private mutating func take(_ head: Head) {
    begun = 0
    begunCount = 0
    toSkip = head.bytes
    // HEADERS, PUSH_PROMISE and CONTINUATION, and the flag END_HEADERS.
    isHeaderFrame = head.type == 0x1 || head.type == 0x5 || head.type == 0x9
    endsHeaders = head.flags & 0x4 != 0
    if head.type == 0x1 || head.type == 0x5 { headerLists += 1 }
  }
}
