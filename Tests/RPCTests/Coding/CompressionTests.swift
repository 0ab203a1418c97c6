import Testing

@testable import RPC

@Suite("Packed messages")
struct CompressionTests {
  @Test("What was packed is unpacked", arguments: Compression.allCases)
  func roundTrip(_ compression: Compression) throws {
    for count in [0, 1, 1_000, 300_000] {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 3) }
      let packed = try #require(compression.pack(bytes))
      #expect(try compression.unpack(packed, limit: count) == bytes)
    }
  }

  @Test(
    "A message that unpacks to more than the limit is refused",
    arguments: [Compression.gzip, .deflate]
  )
  func bomb(_ compression: Compression) throws {
    let packed = try #require(compression.pack([UInt8](repeating: 0, count: 10_000_000)))
    #expect(packed.count < 20_000)
    #expect(
      throws: RPCError(
        .resourceExhausted,
        "message unpacks to more than the limit of 1000000 bytes"
      )
    ) {
      try compression.unpack(packed, limit: 1_000_000)
    }
  }

  @Test("Cut, changed or extended octets are refused", arguments: [Compression.gzip, .deflate])
  func damaged(_ compression: Compression) throws {
    let packed = try #require(compression.pack(Array("some text, some text".utf8)))
    #expect(throws: RPCError.self) {
      try compression.unpack(Array(packed.dropLast()), limit: 1_000)
    }
    #expect(throws: RPCError.self) { try compression.unpack(packed + [0], limit: 1_000) }
    #expect(throws: RPCError.self) { try compression.unpack([], limit: 1_000) }
    var changed = packed
    changed[changed.count - 2] ^= 0xFF
    #expect(throws: RPCError.self) { try compression.unpack(changed, limit: 1_000) }
  }
}
