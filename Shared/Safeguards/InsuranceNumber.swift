/// National insurance numbers: two letters, six digits, a letter from A to D.
///
/// Source: HMRC, National Insurance Manual NIM39110 (letters and prefixes not used).
enum InsuranceNumber {
  private static let first = Set("ABCEGHJKLMNOPRSTWXYZ".utf8)
  private static let second = Set("ABCEGHJKLMNPRSTWXYZ".utf8)
  private static let unused: Set<String> = ["BG", "GB", "NK", "KN", "TN", "NT", "ZZ"]

  static func ranges(in text: ScannedText) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < text.count {
      guard !text.isWord(index - 1), let end = end(text, at: index) else {
        index += 1
        continue
      }
      found.append(index..<end)
      index = end
    }
    return found
  }

  private static func end(_ text: ScannedText, at start: Int) -> Int? {
    let prefix = [text.capital(start), text.capital(start + 1)]
    // QQ is never issued, yet it is what people write for a made-up one.
    let isExample = prefix == Array("QQ".utf8)
    guard
      isExample
        || (first.contains(prefix[0]) && second.contains(prefix[1])
          && !unused.contains(String(decoding: prefix, as: UTF8.self)))
    else { return nil }
    var index = start + 2
    var digitCount = 0
    while digitCount < 6 {
      if text.isDigit(index) {
        digitCount += 1
      } else if text[index] != 32 || text[index - 1] == 32 || !digitCount.isMultiple(of: 2) {
        return nil
      }
      index += 1
    }
    if text[index] == 32 { index += 1 }
    guard (65...68).contains(text.capital(index)), !text.isWord(index + 1) else { return nil }
    // "AB 123456 a child": a lone small letter after a space is a word.
    if text[index - 1] == 32, text[index] != text.capital(index) { return nil }
    return index + 1
  }
}
