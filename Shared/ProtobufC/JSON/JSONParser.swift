/// Reads JSON (RFC 8259), strictly: no comments, no trailing commas, no name twice in an object, no
/// lone surrogates, and at most 100 levels.
package struct JSONParser {
  private let bytes: [UInt8]
  private var position = 0
  private var depth = 0
  private static let depthLimit = 100

  /// The value that a whole text is.
  ///
  /// - Throws: ``ProtobufError/invalidJSON(_:)`` or ``ProtobufError/tooDeep(limit:)``.
  package static func parse(_ text: String) throws(ProtobufError) -> JSONValue {
    var parser = JSONParser(bytes: Array(text.utf8))
    let value = try parser.value()
    parser.skipSpace()
    guard parser.position == parser.bytes.count else {
      throw parser.problem("the end of the text")
    }
    return value
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private func problem(_ expected: String) -> ProtobufError {
    guard let next else {
      return .invalidJSON("JSON ends at byte \(position), expected \(expected)")
    }
    let found =
      (0x21...0x7e).contains(next)
      ? "\"\(Character(Unicode.Scalar(next)))\"" : "byte \(next)"
    return .invalidJSON("JSON has \(found) at byte \(position), expected \(expected)")
  }

  private mutating func skipSpace() {
    while let next, next == 0x20 || next == 0x0a || next == 0x0d || next == 0x09 {
      position += 1
    }
  }

  /// Steps over a character, after space, where it is the next one.
  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    skipSpace()
    guard next == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private mutating func expect(_ character: Unicode.Scalar) throws(ProtobufError) {
    guard take(character) else { throw problem("\"\(character)\"") }
  }

  private mutating func value() throws(ProtobufError) -> JSONValue {
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return .object(try object())
    case UInt8(ascii: "["): return .array(try array())
    case UInt8(ascii: "\""): return .string(try string())
    case let byte? where byte == UInt8(ascii: "-") || (0x30...0x39).contains(byte):
      return .number(try number())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: throw problem("a value")
    }
  }

  private mutating func word(
    _ word: String,
    _ value: JSONValue
  ) throws(ProtobufError) -> JSONValue {
    guard bytes[position...].starts(with: word.utf8) else { throw problem(word) }
    position += word.utf8.count
    return value
  }

  private mutating func enter() throws(ProtobufError) {
    depth += 1
    position += 1
    guard depth <= Self.depthLimit else { throw .tooDeep(limit: Self.depthLimit) }
  }

  private mutating func object() throws(ProtobufError) -> [JSONMember] {
    try enter()
    defer { depth -= 1 }
    if take("}") { return [] }
    var members: [JSONMember] = []
    var names: Set<String> = []
    while true {
      skipSpace()
      guard next == UInt8(ascii: "\"") else { throw problem("a name") }
      let start = position
      let name = try string()
      guard names.insert(name).inserted else {
        throw .invalidJSON("JSON has the name \"\(name)\" again at byte \(start)")
      }
      try expect(":")
      members.append(JSONMember(name: name, value: try value()))
      if take("}") { return members }
      try expect(",")
    }
  }

  private mutating func array() throws(ProtobufError) -> [JSONValue] {
    try enter()
    defer { depth -= 1 }
    if take("]") { return [] }
    var elements: [JSONValue] = []
    while true {
      elements.append(try value())
      if take("]") { return elements }
      try expect(",")
    }
  }

  private mutating func digits() throws(ProtobufError) {
    let start = position
    while let next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(next) { position += 1 }
    guard position > start else { throw problem("a digit") }
  }

  private mutating func number() throws(ProtobufError) -> String {
    let start = position
    if next == UInt8(ascii: "-") { position += 1 }
    if next == UInt8(ascii: "0") {
      position += 1
      if let next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(next) {
        throw problem("no digit after a leading zero")
      }
    } else {
      try digits()
    }
    if next == UInt8(ascii: ".") {
      position += 1
      try digits()
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      position += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { position += 1 }
      try digits()
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func string() throws(ProtobufError) -> String {
    position += 1
    var result: [UInt8] = []
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        // The text came as a Swift string and escapes add whole scalars, so it is UTF-8.
        return String(decoding: result, as: UTF8.self)
      case UInt8(ascii: "\\"):
        try escape(into: &result)
      case 0..<0x20:
        throw problem("an escape instead of a control character")
      default:
        result.append(byte)
        position += 1
      }
    }
    throw problem("\"")
  }

  private mutating func escape(into result: inout [UInt8]) throws(ProtobufError) {
    position += 1
    let scalar: Unicode.Scalar
    switch next {
    case UInt8(ascii: "\""): scalar = "\""
    case UInt8(ascii: "\\"): scalar = "\\"
    case UInt8(ascii: "/"): scalar = "/"
    case UInt8(ascii: "b"): scalar = "\u{8}"
    case UInt8(ascii: "f"): scalar = "\u{c}"
    case UInt8(ascii: "n"): scalar = "\n"
    case UInt8(ascii: "r"): scalar = "\r"
    case UInt8(ascii: "t"): scalar = "\t"
    case UInt8(ascii: "u"):
      position += 1
      let first = try hex()
      var code = first
      if (0xd800..<0xdc00).contains(first) {
        guard bytes[position...].starts(with: "\\u".utf8) else { throw problem("a low surrogate") }
        position += 2
        let second = try hex()
        guard (0xdc00..<0xe000).contains(second) else { throw problem("a low surrogate") }
        code = 0x10000 + (first - 0xd800) << 10 + (second - 0xdc00)
      }
      guard let found = Unicode.Scalar(code) else { throw problem("no lone surrogate") }
      result.append(contentsOf: Character(found).utf8)
      return
    default: throw problem("an escape")
    }
    position += 1
    result.append(contentsOf: Character(scalar).utf8)
  }

  private mutating func hex() throws(ProtobufError) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<4 {
      guard let next, let digit = Character(Unicode.Scalar(next)).hexDigitValue, next < 0x80 else {
        throw problem("four hexadecimal digits")
      }
      code = code << 4 | UInt32(digit)
      position += 1
    }
    return code
  }
}
