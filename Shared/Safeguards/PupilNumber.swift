/// Unique pupil numbers: a check letter and twelve digits, the last of which is a letter in a
/// temporary one.
///
/// Source: Department for Education, Unique pupil numbers: guidance (weights 2 to 13, modulus 23).
enum PupilNumber {
  /// The letters in use; I, O and S are left out.
  private static let letters = Array("ABCDEFGHJKLMNPQRTUVWXYZ".utf8)

  static func ranges(in text: ScannedText) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < text.count {
      guard text.capital(index) != 0, !text.isWord(index - 1), let end = end(text, at: index) else {
        index += 1
        continue
      }
      found.append(index..<end)
      index = end
    }
    return found
  }

  private static func end(_ text: ScannedText, at start: Int) -> Int? {
    var values: [Int] = []
    var index = start + 1
    while values.count < 12 {
      if text.isDigit(index) {
        values.append(text.digit(index))
      } else if values.count == 11, let value = letters.firstIndex(of: text.capital(index)) {
        values.append(value)
      } else if text[index] == 32, text.isDigit(index + 1) {
        // Spaces between groups are left out.
      } else {
        return nil
      }
      index += 1
    }
    guard !text.isWord(index) else { return nil }
    let sum = values.enumerated().reduce(0) { $0 + $1.element * ($1.offset + 2) }
    return letters[sum % 23] == text.capital(start) ? index : nil
  }
}
