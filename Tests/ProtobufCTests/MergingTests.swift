import Messages
import ProtobufC
import Testing

/// After https://protobuf.dev/programming-guides/encoding/#last-one-wins: "embedded message fields …
/// are merged".
@Suite("A message that arrives in pieces")
struct MergingTests {
  /// A field that is written at length, once for each content.
  private func field(_ number: UInt8, _ contents: [UInt8]...) -> [UInt8] {
    var result: [UInt8] = []
    for content in contents {
      precondition(content.count < 16_384)
      let tag = Int(number) << 3 | 2
      for value in [tag, content.count] {
        if value >= 0x80 { result.append(UInt8(value & 0x7f) | 0x80) }
        result.append(UInt8(value >= 0x80 ? value >> 7 : value))
      }
      result += content
    }
    return result
  }

  private func text(_ field: UInt8, _ text: String) -> [UInt8] {
    self.field(field, Array(text.utf8))
  }

  @Test("Of a scalar the last piece that says it counts, others keep what an earlier one said")
  func scalars() throws {
    let both = field(1, [0x08, 1], [0x10, 7])
    #expect(
      try Nested(protobuf: both).inner
        == .with {
          $0.kind = .good
          $0.urlCount = 7
        }
    )
    let twice = field(1, [0x08, 1, 0x10, 3], [0x10, 4])
    #expect(
      try Nested(protobuf: twice).inner
        == .with {
          $0.kind = .good
          $0.urlCount = 4
        }
    )
    // An empty piece takes nothing away.
    #expect(try Nested(protobuf: field(1, [0x10, 3], [])).inner?.urlCount == 3)
    #expect(try Nested(protobuf: field(1, [], [])).inner == .init())
  }

  @Test("Pieces need not follow one another")
  func apart() throws {
    let bytes = field(1, [0x08, 1]) + field(2, [0x10, 9]) + field(1, [0x10, 7])
    let message = try Nested(protobuf: bytes)
    #expect(message.inner?.kind == .good)
    #expect(message.inner?.urlCount == 7)
    #expect(message.many.map(\.urlCount) == [9])
  }

  @Test("A message of several chunks of memory is put together, and memory serves the next")
  func large() throws {
    let many = (0..<8_000).flatMap { field(2, [0x10, UInt8($0 % 100)]) }
    let bytes = many + field(1, [0x08, 1], [0x10, 7])
    for _ in 0..<2 {
      let message = try Nested(protobuf: bytes)
      #expect(message.inner?.kind == .good)
      #expect(message.inner?.urlCount == 7)
      #expect(message.many.map(\.urlCount) == (0..<8_000).map { $0 % 100 })
      #expect(try Nested(protobuf: message.protobuf()) == message)
    }
  }

  @Test("Text, lists, maps and messages within are merged at every depth")
  func everything() throws {
    let oldEntry = text(1, "key") + field(2, text(1, "old"))
    let newEntry = text(1, "key") + field(2, text(1, "new"), field(4, []))
    var first = text(1, "first") + field(2, text(1, "left"))
    first += field(4, text(1, "a")) + field(5, oldEntry)
    var second = field(2, field(3, text(1, "far")), field(2, text(1, "near")))
    second += field(4, text(1, "b")) + field(5, newEntry)
    let bytes = field(1, first, second, text(1, "last"))
    let expected = Tree.with {
      $0.label = "last"
      $0.left = .with {
        $0.label = "left"
        $0.right = .with { $0.label = "far" }
        $0.left = .with { $0.label = "near" }
      }
      $0.children = [.with { $0.label = "a" }, .with { $0.label = "b" }]
      // Entries of a map replace one another; the value of one entry is merged.
      $0.named = [
        "key": .with {
          $0.label = "new"
          $0.children = [Tree()]
        }
      ]
    }
    #expect(try Forest(protobuf: bytes).first == expected)
  }

  @Test("An optional message is merged as well")
  func optional() throws {
    let message = try EveryOptional(protobuf: field(17, [0x18, 5], [0x20, 6]))
    #expect(
      message.aMessage
        == .with {
          $0.anInt32 = 5
          $0.anInt64 = 6
        }
    )
  }

  @Test("In a oneof the same member is merged")
  func sameMember() throws {
    let bytes = field(4, [0x18, 5], [0x20, 6])
    #expect(
      try Choice(protobuf: bytes).pick
        == .scalars(
          .with {
            $0.anInt32 = 5
            $0.anInt64 = 6
          }
        )
    )
  }

  @Test("In a oneof another member takes the place, and what came before it is forgotten")
  func otherMember() throws {
    let scalars = field(4, [0x18, 5])
    let tree = field(5, text(1, "oak"))
    #expect(try Choice(protobuf: scalars + tree).pick == .tree(.with { $0.label = "oak" }))
    #expect(try Choice(protobuf: scalars + [0x18, 2]).pick == .number(2))
    #expect(
      try Choice(protobuf: scalars + [0x18, 2] + field(4, [0x20, 6])).pick
        == .scalars(.with { $0.anInt64 = 6 })
    )
    #expect(
      try Choice(protobuf: scalars + tree + scalars + field(4, [0x20, 6]) + tree + tree).pick
        == .tree(.with { $0.label = "oak" })
    )
    // Another oneof of the same message has nothing to do with it.
    let ratio: [UInt8] = [0x51, 0, 0, 0, 0, 0, 0, 0, 0]
    #expect(
      try Choice(protobuf: scalars + ratio + field(4, [0x20, 6])).pick
        == .scalars(
          .with {
            $0.anInt32 = 5
            $0.anInt64 = 6
          }
        )
    )
  }

  @Test("A oneof within pieces: the last piece that has a member decides")
  func oneofWithin() throws {
    // `choice` (11) with a pick in the first piece only, then in none, then in both.
    #expect(try choice(text(2, "a"), [0x48, 1]) == .text("a"))
    #expect(try choice([0x48, 1], [0x48, 2]) == nil)
    #expect(try choice([], text(2, "a")) == .text("a"))
    #expect(try choice(field(4, [0x18, 5]), [0x18, 3]) == .number(3))
    #expect(
      try choice(field(4, [0x18, 5]), field(4, [0x20, 6]))
        == .scalars(
          .with {
            $0.anInt32 = 5
            $0.anInt64 = 6
          }
        )
    )
  }

  private func choice(_ pieces: [UInt8]...) throws -> Choice.Pick? {
    guard case .choice(let inner) = try Choice(protobuf: pieces.flatMap { field(11, $0) }).other
    else {
      Issue.record("the choice is gone")
      return nil
    }
    return inner.pick
  }

  @Test("Unknown fields of every piece are kept")
  func unknown() throws {
    let bytes = field(1, [0x98, 0x06, 5], [0xa0, 0x06, 6])
    #expect(try Nested(protobuf: bytes).protobuf() == field(1, [0x98, 0x06, 5, 0xa0, 0x06, 6]))
  }

  @Test("Halves of a field don't become one")
  func halves() {
    for halves in [[[0x08], [1]], [[0x08, 1, 0x10], [0x08, 1]], [[0x80], []]] as [[[UInt8]]] {
      let bytes = field(1, halves[0], halves[1])
      #expect(throws: ProtobufError.malformed(message: "goldenthread.testing.v1.Nested.Inner")) {
        try Nested(protobuf: bytes)
      }
    }
  }

  @Test("Lists in thousands of pieces stay within the memory that one piece would take")
  func manyPieces() throws {
    // Merged one by one the lists before would be copied two thousand times.
    let piece = field(4, text(1, "a"), text(1, "b"))
    let tree = try Forest(protobuf: (0..<2_000).flatMap { _ in field(1, piece) }).first
    #expect(tree?.children.count == 4_000)
  }

  @Test("Pieces count against the limits of memory and depth")
  func limits() throws {
    let pieces = (0..<100).flatMap { _ in field(1, field(4, [], [], [])) }
    #expect(throws: ProtobufError.overBudget(bytes: 10_000)) {
      try Forest(protobuf: pieces, limits: ProtobufLimits(arenaBytes: 10_000))
    }
    let bomb = HostileInputTests.bomb(field: 2, levels: 100)
    #expect(throws: ProtobufError.tooDeep(limit: 100)) {
      try Forest(protobuf: field(1, bomb, bomb))
    }
  }

  @Test(
    "Random messages that are cut between fields are read whole",
    arguments: 0..<200 as Range<UInt64>
  )
  func random(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var forest = Forest()
    forest.first = .random(&random, depth: 4)
    let tree = try forest.first?.protobuf() ?? []
    if tree.count < 16_000 {
      #expect(try Forest(protobuf: cut(tree, into: 1, using: &random)) == forest)
    }
    var outer = Choice()
    outer.other = .choice(.random(&random, depth: 2))
    guard case .choice(let inner) = outer.other else { return }
    let choice = try inner.protobuf()
    if choice.count < 16_000 {
      #expect(try Choice(protobuf: cut(choice, into: 11, using: &random)) == outer)
    }
  }

  /// Each field of a message in a piece of its own or with its neighbours, and now and then none.
  private func cut(
    _ message: [UInt8],
    into number: UInt8,
    using random: inout SeededRandom
  ) -> [UInt8] {
    var pieces: [[UInt8]] = [[]]
    var position = 0
    func varint() -> Int {
      var value = 0
      var shift = 0
      while message[position] >= 0x80 {
        value |= Int(message[position] & 0x7f) << shift
        shift += 7
        position += 1
      }
      value |= Int(message[position]) << shift
      position += 1
      return value
    }
    while position < message.count {
      let start = position
      switch varint() & 7 {
      case 0:
        while message[position] >= 0x80 { position += 1 }
        position += 1
      case 1: position += 8
      case 2:
        let length = varint()
        position += length
      default: position += 4
      }
      if Int.random(in: 0..<3, using: &random) > 0 { pieces.append([]) }
      pieces[pieces.count - 1] += message[start..<position]
    }
    return pieces.flatMap { field(number, $0) }
  }
}
