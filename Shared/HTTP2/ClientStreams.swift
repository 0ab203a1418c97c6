/// Which of its streams a client has ended, and which it has passed over, by what its frames say.
///
/// libnghttp2 forgets streams when they close, and so ignores frames that a client may not send any
/// more. To keep them there costs hundreds of octets each; here a stream costs four, and only the
/// last ones are remembered:
///
/// ```
/// idle ──HEADERS──▶ open ──END_STREAM or RST_STREAM, from the client──▶ ended
///   └──HEADERS of a higher stream──▶ passed over
/// ```
package struct ClientStreams {
  private static let slots = 128
  private static let remembered = 8

  /// The highest stream opened so far; the first one is 1.
  private var highest: Int32 = -1
  /// Ended streams, each in the slot of its number.
  private var ended = [Int32](repeating: 0, count: slots)
  /// Runs of streams that were never opened, the latest last.
  private var passedOver: [ClosedRange<Int32>] = []

  package init() {}

  /// Notes a frame that the client has sent.
  ///
  /// - Returns: The connection error that it is, if it is one.
  package mutating func take(_ head: FrameHeads.Head) -> HTTP2ErrorCode? {
    // A client's streams are odd; libnghttp2 refuses others.
    guard head.stream & 1 == 1 else { return nil }
    let ends = head.flags & 0x1 != 0
    switch head.type {
    case 0x0:
      // RFC 9113, 5.1: nothing may follow END_STREAM or RST_STREAM.
      if hasEnded(head.stream) { return .streamClosed }
      if ends { end(head.stream) }
    case 0x1:
      if head.stream > highest {
        open(head.stream)
      } else if passedOver.contains(where: { $0.contains(head.stream) }) {
        // RFC 9113, 5.1.1: a new stream is numbered above those before.
        return .protocolError
      } else if hasEnded(head.stream) {
        return .streamClosed
      }
      if ends { end(head.stream) }
    case 0x3:
      if head.stream <= highest { end(head.stream) }
    default: break
    }
    return nil
  }

  private mutating func open(_ stream: Int32) {
    if stream - 2 > highest {
      if passedOver.count == Self.remembered { passedOver.removeFirst() }
      passedOver.append(highest + 2...stream - 2)
    }
    highest = stream
  }

  private func hasEnded(_ stream: Int32) -> Bool {
    ended[Int(stream >> 1) & (Self.slots - 1)] == stream
  }

  private mutating func end(_ stream: Int32) {
    ended[Int(stream >> 1) & (Self.slots - 1)] = stream
  }
}
