import Testing

@testable import HTTP2

@Suite("The heads of frames")
struct FrameHeadsTests {
  private static let preface = Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8)
  private static let wire: [UInt8] =
    preface
    + [0, 0, 6, 4, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 100]
    // HEADERS without END_HEADERS, CONTINUATION with it, of nothing.
    + [0, 0, 2, 1, 1, 0, 0, 0, 1, 0x82, 0x84]
    + [0, 0, 0, 9, 4, 0, 0, 0, 1]
    // Of a type that nobody knows, with the reserved bit set.
    + [0, 0, 3, 0xBE, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 1, 2, 3]

  private func heads(of pieces: [[UInt8]]) -> [FrameHeads.Head] {
    var scan = FrameHeads(preface: 24)
    var found: [FrameHeads.Head] = []
    for piece in pieces {
      unsafe piece.withUnsafeBytes { buffer in
        var offset = 0
        while let head = unsafe scan.next(in: RawSpan(_unsafeBytes: buffer), from: &offset) {
          found.append(head)
        }
        #expect(offset == piece.count)
      }
    }
    return found
  }

  @Test("Every frame is found, wherever the octets are cut", arguments: 1...40)
  func cut(_ size: Int) {
    let pieces = stride(from: 0, to: Self.wire.count, by: size).map {
      Array(Self.wire[$0..<min($0 + size, Self.wire.count)])
    }
    #expect(
      heads(of: pieces) == [
        .init(type: 4, flags: 0, stream: 0, bytes: 6),
        .init(type: 1, flags: 1, stream: 1, bytes: 2),
        .init(type: 9, flags: 4, stream: 1, bytes: 0),
        .init(type: 0xBE, flags: 0xFF, stream: 0x7FFF_FFFF, bytes: 3),
      ]
    )
  }

  @Test("A header list counts as incomplete until its last octet")
  func incomplete() {
    var scan = FrameHeads(preface: 0)
    func take(_ bytes: [UInt8]) -> Int? {
      unsafe bytes.withUnsafeBytes { buffer in
        var offset = 0
        while unsafe scan.next(in: RawSpan(_unsafeBytes: buffer), from: &offset) != nil {}
      }
      return scan.incompleteHeaderList
    }
    #expect(take([0, 0, 2, 1]) == nil)
    #expect(take([4, 0, 0, 0, 1, 0x82]) == 1)
    #expect(take([0x84]) == nil)
    #expect(take([0, 0, 1, 1, 0, 0, 0, 0, 3, 0x82]) == 2)
    #expect(take([0, 0, 1, 9, 4, 0, 0, 0, 3, 0x84, 0, 0, 1, 1, 4, 0, 0, 0, 5]) == 3)
    #expect(take([0x82]) == nil)
  }
}
