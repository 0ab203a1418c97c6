import Messages
import ProtobufC
import Testing

@Suite("Bytes that no honest peer sends")
struct HostileInputTests {
  /// Messages within messages, the innermost empty.
  static func bomb(field: UInt8, levels: Int) -> [UInt8] {
    // Built from the inside out, reversed, so that it stays linear.
    var reversed: [UInt8] = []
    for _ in 0..<levels {
      var length = reversed.count
      var prefix: [UInt8] = [field << 3 | 2]
      repeat {
        prefix.append(UInt8(length & 0x7f) | (length > 0x7f ? 0x80 : 0))
        length >>= 7
      } while length > 0
      reversed.append(contentsOf: prefix.reversed())
    }
    return reversed.reversed()
  }

  @Test("30 KB of nested messages are refused", arguments: [2, 3, 4] as [UInt8])
  func nestedBomb(field: UInt8) {
    let bytes = Self.bomb(field: field, levels: 10_000)
    #expect(bytes.count >= 29_000)
    #expect(throws: ProtobufError.tooDeep(limit: 100)) { try Tree(protobuf: bytes) }
  }

  @Test("A message that only holds recursive ones is guarded as well")
  func heldBomb() {
    let bytes = Self.bomb(field: 2, levels: 9_000)
    var length = bytes.count
    var outer: [UInt8] = [0x0a]
    repeat {
      outer.append(UInt8(length & 0x7f) | (length > 0x7f ? 0x80 : 0))
      length >>= 7
    } while length > 0
    #expect(throws: ProtobufError.tooDeep(limit: 100)) { try Forest(protobuf: outer + bytes) }
  }

  @Test("99 levels below the first are read and written, 100 are not")
  func depthLimit() throws {
    let deepest = try Tree(protobuf: Self.bomb(field: 2, levels: 99))
    #expect(try deepest.protobuf() == Self.bomb(field: 2, levels: 99))
    #expect(throws: ProtobufError.tooDeep(limit: 100)) {
      try Tree(protobuf: Self.bomb(field: 2, levels: 100))
    }
    let tooDeep = Tree.with { $0.left = deepest }
    #expect(throws: ProtobufError.tooDeep(limit: 100)) { try tooDeep.protobuf() }
  }

  @Test("A small message that would fill the memory is refused")
  func amplification() throws {
    // 3 bytes each on the wire, some 200 in memory.
    var bomb: [UInt8] = []
    for _ in 0..<400_000 { bomb += [0x8a, 0x01, 0] }
    #expect(throws: ProtobufError.overBudget(bytes: (1 << 20) + 16 * bomb.count)) {
      try EveryRepeated(protobuf: bomb)
    }
    #expect(throws: ProtobufError.overBudget(bytes: 1000)) {
      try EveryRepeated(protobuf: bomb, limits: ProtobufLimits(arenaBytes: 1000))
    }
    // The same few are fine.
    #expect(try EveryRepeated(protobuf: Array(bomb.prefix(300))).messages.count == 100)
  }

  @Test("A length beyond the end is refused without asking for memory")
  func hugeLength() {
    let bytes: [UInt8] = [0x7a, 0xff, 0xff, 0xff, 0xff, 0x07]
    #expect(throws: ProtobufError.malformed(message: "goldenthread.testing.v1.EveryScalar")) {
      try EveryScalar(protobuf: bytes)
    }
  }

  @Test(
    "Text that is not UTF-8 or holds a zero byte is refused",
    arguments: [
      [0xff], [0xc3], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0x61, 0, 0x62],
      [0],
    ] as [[UInt8]]
  )
  func badText(text: [UInt8]) {
    let field = "goldenthread.testing.v1.EveryScalar.a_text"
    #expect(throws: ProtobufError.invalidText(field: field)) {
      try EveryScalar(protobuf: [0x72, UInt8(text.count)] + text)
    }
    #expect(throws: ProtobufError.invalidText(field: "goldenthread.testing.v1.EveryRepeated.texts"))
    {
      try EveryRepeated(protobuf: [0x72, UInt8(text.count)] + text)
    }
    #expect(throws: ProtobufError.invalidText(field: "goldenthread.testing.v1.Choice.text")) {
      try Choice(protobuf: [0x12, UInt8(text.count)] + text)
    }
  }

  @Test("Text with a zero byte is not written")
  func zeroByteOut() {
    let message = EveryScalar.with { $0.aText = "a\0b" }
    #expect(throws: ProtobufError.invalidText(field: "goldenthread.testing.v1.EveryScalar.a_text"))
    {
      try message.protobuf()
    }
    #expect(throws: ProtobufError.self) { try message.json() }
    // Bytes may hold whatever they like.
    let bytes = EveryScalar.with { $0.someBytes = [0, 0] }
    #expect((try? EveryScalar(protobuf: bytes.protobuf())) == bytes)
  }

  @Test("Every cut and every flipped bit of real messages ends in a message or an error")
  func mutations() throws {
    var random = SeededRandom(seed: 7)
    for _ in 0..<8 {
      let samples: [[UInt8]] = [
        try EveryRepeated.random(&random).protobuf(), try EveryMap.random(&random).protobuf(),
        try Choice.random(&random).protobuf(), try Tree.random(&random, depth: 4).protobuf(),
        try EveryOptional.random(&random).protobuf(),
      ]
      for bytes in samples {
        for end in 0..<min(bytes.count, 300) { readAll(Array(bytes[..<end])) }
        for _ in 0..<200 where !bytes.isEmpty {
          var broken = bytes
          for _ in 0..<Int.random(in: 1...4, using: &random) {
            let place = Int.random(in: 0..<broken.count, using: &random)
            broken[place] ^= UInt8(1) << UInt8.random(in: 0..<8, using: &random)
          }
          readAll(broken)
          // Two messages in one: duplicates and merges.
          readAll(broken + bytes)
        }
      }
    }
  }

  @Test("A field of number 0, written at length, is not passed on as one that can't be read")
  func fieldZero() throws {
    let message = try Nested(protobuf: [0x80, 0x00, 0x3D])
    let bytes = try message.protobuf()
    #expect(bytes.isEmpty)
    #expect(try Nested(protobuf: bytes) == Nested())
  }

  @Test("Garbage ends in a message or an error")
  func garbage() {
    var random = SeededRandom(seed: 11)
    for _ in 0..<5_000 {
      let count = Int.random(in: 0..<60, using: &random)
      readAll((0..<count).map { _ in UInt8.random(in: 0...255, using: &random) })
    }
  }

  /// Reads bytes as every type, and writes what could be read.
  private func readAll(_ bytes: [UInt8]) {
    for type in [
      EveryScalar.self, EveryOptional.self, EveryRepeated.self, EveryMap.self, Choice.self,
      Tree.self, Nested.self, WellKnown.self,
    ] as [any ProtobufMessage.Type] {
      guard let message = try? type.init(protobuf: bytes) else { continue }
      // Writing may still refuse, for example what is nested too deep.
      if let again = try? message.protobuf() { _ = try? type.init(protobuf: again).json() }
    }
  }
}
