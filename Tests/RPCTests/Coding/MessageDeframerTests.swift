import Testing

@testable import RPC

@Suite("Cutting octets into messages")
struct MessageDeframerTests {
  private func messages(
    _ bytes: [UInt8],
    pieces: [Int],
    limit: Int = 1_000_000
  ) throws -> [[UInt8]] {
    var deframer = MessageDeframer()
    var found: [[UInt8]] = []
    var start = 0
    for piece in pieces + [bytes.count] {
      let end = min(start + piece, bytes.count)
      let slice = Array(bytes[start..<end])
      var offset = 0
      try unsafe slice.withUnsafeBytes { buffer in
        let span = unsafe RawSpan(_unsafeBytes: buffer)
        while let message = try deframer.next(in: span, from: &offset, limit: limit) {
          found.append(message.bytes)
        }
        #expect(offset == slice.count)
      }
      start = end
    }
    #expect(!deframer.isMidMessage)
    return found
  }

  @Test("The prefix is a flag and four octets, big end first")
  func literal() throws {
    #expect(try messages([0, 0, 0, 0, 3, 97, 98, 99], pieces: []) == [[97, 98, 99]])
    #expect(try messages([0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 7], pieces: []) == [[], [7]])
    var framed: [UInt8] = []
    MessageDeframer.frame([1, 2], compressed: true, into: &framed)
    #expect(framed == [1, 0, 0, 0, 2, 1, 2])
  }

  @Test("However the octets are cut, the messages are the same", arguments: 0..<100)
  func anyPieces(_ round: Int) throws {
    var expected: [[UInt8]] = []
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 1...10) {
      let message = (0..<Int.random(in: 0...300)).map { _ in UInt8.random(in: 0...255) }
      expected.append(message)
      MessageDeframer.frame(message, into: &bytes)
    }
    let pieces = (0..<50).map { _ in Int.random(in: 0...20) }
    #expect(try messages(bytes, pieces: pieces) == expected)
  }

  @Test("A length above the limit is refused before anything is kept")
  func tooLong() {
    #expect(throws: RPCError(.resourceExhausted, "message is 4294967295 bytes, limit is 1000000")) {
      try messages([0, 255, 255, 255, 255, 1], pieces: [])
    }
  }

  @Test("A flag that is neither 0 nor 1 is refused", arguments: [2, 128, 255] as [UInt8])
  func flag(_ flag: UInt8) {
    #expect(throws: RPCError.self) { try messages([flag, 0, 0, 0, 0], pieces: []) }
  }
}
