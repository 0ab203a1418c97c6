import Messages
import ProtobufC

/// The same numbers in every run (SplitMix64).
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var value = state
    value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
    return value ^ (value >> 31)
  }

  mutating func text() -> String {
    let letters: [Character] = ["a", "B", "é", "€", "😀", " ", "\"", "\\", "\n", "\u{1}", "/", "ß"]
    let count = [0, 1, 3, 20, 200].randomElement(using: &self) ?? 0
    return String((0..<count).map { _ in letters.randomElement(using: &self) ?? "a" })
  }

  mutating func bytes() -> [UInt8] {
    (0..<Int.random(in: 0..<20, using: &self)).map { _ in .random(in: 0...255, using: &self) }
  }

  mutating func integer<Number: FixedWidthInteger>() -> Number {
    let edges: [Number] = [0, 1, .max, .min, .max / 2, 127, 100]
    return Bool.random(using: &self)
      ? Number(truncatingIfNeeded: next()) : edges.randomElement(using: &self) ?? 0
  }

  mutating func double() -> Double {
    let edges: [Double] = [
      0, -0.0, 0.1, 1e300, .leastNonzeroMagnitude, .infinity, -.infinity, 1e16, 123456,
    ]
    return edges.randomElement(using: &self) ?? 0
  }

  mutating func float() -> Float {
    let edges: [Float] = [
      0, -0.0, 0.1, 1e38, .leastNonzeroMagnitude, .infinity, -.infinity, 16_777_216,
    ]
    return edges.randomElement(using: &self) ?? 0
  }

  mutating func colour() -> Colour {
    (Colour.allCases + [.unrecognized(77)]).randomElement(using: &self) ?? .red
  }

  mutating func list<Value>(_ make: (inout SeededRandom) -> Value) -> [Value] {
    (0..<Int.random(in: 0..<5, using: &self)).map { _ in make(&self) }
  }
}

extension EveryScalar {
  static func random(_ random: inout SeededRandom) -> Self {
    var message = Self()
    message.aDouble = random.double()
    message.aFloat = random.float()
    message.anInt32 = random.integer()
    message.anInt64 = random.integer()
    message.aUint32 = random.integer()
    message.aUint64 = random.integer()
    message.aSint32 = random.integer()
    message.aSint64 = random.integer()
    message.aFixed32 = random.integer()
    message.aFixed64 = random.integer()
    message.anSfixed32 = random.integer()
    message.anSfixed64 = random.integer()
    message.aBool = .random(using: &random)
    message.aText = random.text()
    message.someBytes = random.bytes()
    message.aColour = random.colour()
    return message
  }
}

extension EveryOptional {
  static func random(_ random: inout SeededRandom) -> Self {
    var message = Self()
    if Bool.random(using: &random) { message.aDouble = random.double() }
    if Bool.random(using: &random) { message.aFloat = random.float() }
    if Bool.random(using: &random) { message.anInt32 = random.integer() }
    if Bool.random(using: &random) { message.anInt64 = random.integer() }
    if Bool.random(using: &random) { message.aUint32 = random.integer() }
    if Bool.random(using: &random) { message.aUint64 = random.integer() }
    if Bool.random(using: &random) { message.aBool = .random(using: &random) }
    if Bool.random(using: &random) { message.aText = random.text() }
    if Bool.random(using: &random) { message.someBytes = random.bytes() }
    if Bool.random(using: &random) { message.aColour = random.colour() }
    if Bool.random(using: &random) { message.aMessage = .random(&random) }
    return message
  }
}

extension EveryRepeated {
  static func random(_ random: inout SeededRandom) -> Self {
    var message = Self()
    message.doubles = random.list { $0.double() }
    message.floats = random.list { $0.float() }
    message.int32s = random.list { $0.integer() }
    message.int64s = random.list { $0.integer() }
    message.uint32s = random.list { $0.integer() }
    message.uint64s = random.list { $0.integer() }
    message.sint32s = random.list { $0.integer() }
    message.sint64s = random.list { $0.integer() }
    message.fixed32s = random.list { $0.integer() }
    message.fixed64s = random.list { $0.integer() }
    message.sfixed32s = random.list { $0.integer() }
    message.sfixed64s = random.list { $0.integer() }
    message.bools = random.list { .random(using: &$0) }
    message.texts = random.list { $0.text() }
    message.byteStrings = random.list { $0.bytes() }
    message.colours = random.list { $0.colour() }
    message.messages = random.list { .random(&$0) }
    message.unpacked = random.list { $0.integer() }
    return message
  }
}

extension EveryMap {
  static func random(_ random: inout SeededRandom) -> Self {
    var message = Self()
    for _ in 0..<Int.random(in: 0..<4, using: &random) {
      message.texts[random.text()] = random.text()
      message.numbers[random.integer()] = random.integer()
      message.colours[.random(using: &random)] = random.colour()
      message.messages[random.integer()] = .random(&random)
      message.byteStrings[random.integer()] = random.bytes()
      message.doubles[random.text()] = random.double()
    }
    return message
  }
}

extension Choice {
  static func random(_ random: inout SeededRandom, depth: Int = 3) -> Self {
    var message = Self()
    message.before = random.text()
    message.after = random.integer()
    switch Int.random(in: 0..<8, using: &random) {
    case 0: message.pick = .text(random.text())
    case 1: message.pick = .number(random.integer())
    case 2: message.pick = .scalars(.random(&random))
    case 3: message.pick = .tree(.random(&random, depth: depth))
    case 4: message.pick = .colour(random.colour())
    case 5: message.pick = .raw(random.bytes())
    case 6: message.pick = .yes(.random(using: &random))
    default: break
    }
    switch Int.random(in: 0..<3, using: &random) {
    case 0: message.other = .ratio(random.double())
    case 1 where depth > 0: message.other = .choice(.random(&random, depth: depth - 1))
    default: break
    }
    return message
  }
}

extension Tree {
  static func random(_ random: inout SeededRandom, depth: Int) -> Self {
    var message = Self()
    message.label = random.text()
    guard depth > 0 else { return message }
    if Bool.random(using: &random) { message.left = .random(&random, depth: depth - 1) }
    if Bool.random(using: &random) { message.right = .random(&random, depth: depth - 1) }
    if Bool.random(using: &random) {
      message.children = random.list { .random(&$0, depth: depth - 2) }
    }
    if Bool.random(using: &random) {
      message.named[random.text()] = .random(&random, depth: depth - 2)
    }
    return message
  }
}
