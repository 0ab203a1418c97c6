/// A text made plain for scanning: every kind of digit, space and dash is the ASCII one, and marks
/// without width are gone.
struct ScannedText {
  /// ASCII where possible; anything else is `?` for a letter and `.` for the rest.
  let bytes: [UInt8]
  /// The place of each byte in the original, in characters.
  private let places: [Int]

  init(_ text: String) {
    var bytes: [UInt8] = []
    var places: [Int] = []
    bytes.reserveCapacity(text.utf8.count)
    places.reserveCapacity(text.utf8.count)
    for (place, character) in text.enumerated() {
      guard let byte = Self.plain(character) else { continue }
      bytes.append(byte)
      places.append(place)
    }
    self.bytes = bytes
    self.places = places
  }

  private static func plain(_ character: Character) -> UInt8? {
    if let ascii = character.asciiValue { return ascii }
    if let digit = character.wholeNumberValue, (0...9).contains(digit) { return 48 + UInt8(digit) }
    switch character {
    case "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}", "\u{00AD}": return nil
    case "‐", "‑", "‒", "–", "—", "−": return UInt8(ascii: "-")
    case "＠": return UInt8(ascii: "@")
    case "：": return UInt8(ascii: ":")
    default:
      if character.isNewline { return 10 }
      if character.isWhitespace { return 32 }
      // Full-width letters.
      if let scalar = character.unicodeScalars.first?.value, (0xFF21...0xFF5A).contains(scalar) {
        return UInt8(truncatingIfNeeded: scalar - 0xFEE0)
      }
      return character.isLetter ? UInt8(ascii: "?") : UInt8(ascii: ".")
    }
  }

  var count: Int { bytes.count }

  /// The byte, or zero outside the text.
  subscript(index: Int) -> UInt8 { bytes.indices.contains(index) ? bytes[index] : 0 }

  func isDigit(_ index: Int) -> Bool { (48...57).contains(self[index]) }

  /// A letter; `?` stands for those outside ASCII.
  func isLetter(_ index: Int) -> Bool {
    let byte = self[index] | 0x20
    return (97...122).contains(byte) || self[index] == UInt8(ascii: "?")
  }

  func isWord(_ index: Int) -> Bool { isDigit(index) || isLetter(index) }

  /// The capital of an ASCII letter, zero for anything else.
  func capital(_ index: Int) -> UInt8 {
    let byte = self[index] & 0xDF
    return (65...90).contains(byte) && isLetter(index) ? byte : 0
  }

  /// The value of a digit.
  func digit(_ index: Int) -> Int { Int(self[index]) - 48 }

  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<count)], as: UTF8.self)
  }

  func original(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty, range.upperBound <= places.count else { return 0..<0 }
    return places[range.lowerBound]..<(places[range.upperBound - 1] + 1)
  }

  func masked(_ range: Range<Int>) -> String {
    let shown = text(range)
    var left = 2
    return String(
      shown.map { character in
        guard character.isLetter || character.isNumber else { return character }
        left -= 1
        return left >= 0 ? character : "*"
      }
    )
  }
}
