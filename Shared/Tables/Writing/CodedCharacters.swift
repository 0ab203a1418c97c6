/// Excel's way to write characters that XML can't hold: `_x000D_` (ECMA-376, 22.9.2.19).
enum CodedCharacters {
  /// The text with everything that reads like such a code coded itself: `_x005F_x000D_`.
  static func escaped(_ text: String) -> String { rewritten(text) { _ in "_x005F_" } }

  /// The text with codes put back into what they stand for.
  static func decoded(_ text: String) -> String {
    guard text.contains("_x") else { return text }
    var result = ""
    var rest = text[...]
    while let next = rest.first {
      if let (scalar, length) = code(rest) {
        result.unicodeScalars.append(scalar)
        rest = rest.dropFirst(length)
      } else {
        result.append(next)
        rest = rest.dropFirst()
      }
    }
    return result
  }

  private static func rewritten(_ text: String, _ mark: (Unicode.Scalar) -> String) -> String {
    var result = ""
    var rest = text[...]
    while let next = rest.first {
      if let (scalar, _) = code(rest) {
        // Only the underscore is coded; what follows it then stands for itself.
        result += mark(scalar)
      } else {
        result.append(next)
      }
      rest = rest.dropFirst()
    }
    return result
  }

  private static func code(_ text: Substring) -> (Unicode.Scalar, Int)? {
    let head = Array(text.prefix(7).utf8)
    guard head.count == 7, head[0] == 0x5F, head[1] == 0x78, head[6] == 0x5F,
      let number = UInt32(String(decoding: head[2..<6], as: UTF8.self), radix: 16),
      head[2] != 0x2B, head[2] != 0x2D, let scalar = Unicode.Scalar(number)
    else { return nil }
    return (scalar, 7)
  }
}
