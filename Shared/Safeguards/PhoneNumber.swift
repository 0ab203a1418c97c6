/// Phone numbers of the United Kingdom: 0 or +44 and nine or ten digits, in groups.
///
/// Source: Ofcom, The National Telephone Numbering Plan.
enum PhoneNumber {
  /// Digits that follow the leading 0 of a number in use.
  private static let ranges = Set([1, 2, 3, 5, 7, 8, 9])

  static func ranges(in text: ScannedText) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < text.count {
      guard let end = national(text, at: index) ?? international(text, at: index) else {
        index += 1
        continue
      }
      found.append(index..<end)
      index = end
    }
    return found
  }

  /// `0117 496 0000`, `(01632) 960 000`, `07700-900123`.
  private static func national(_ text: ScannedText, at start: Int) -> Int? {
    guard isFree(text, before: start) else { return nil }
    let isBracketed = text[start] == UInt8(ascii: "(")
    let first = isBracketed ? start + 1 : start
    guard text[first] == UInt8(ascii: "0"), text.isDigit(first + 1),
      ranges.contains(text.digit(first + 1))
    else { return nil }
    var group = first
    while text.isDigit(group) { group += 1 }
    // Area and service codes have three to five digits; two are a day or a month.
    guard (3...11).contains(group - first) else { return nil }
    if isBracketed, text[group] != UInt8(ascii: ")") { return nil }
    return end(text, from: first, wanted: [10, 11])
  }

  /// `+44 7700 900123`, `0044 (0)117 496 0000`.
  private static func international(_ text: ScannedText, at start: Int) -> Int? {
    guard isFree(text, before: start) else { return nil }
    let after: Int
    if text.text(start..<start + 3) == "+44" {
      after = start + 3
    } else if text.text(start..<start + 4) == "0044" {
      after = start + 4
    } else {
      return nil
    }
    var index = after
    while text[index] == 32 || text[index] == UInt8(ascii: "-") { index += 1 }
    if text.text(index..<index + 3) == "(0)" { index += 3 }
    while text[index] == 32 { index += 1 }
    guard text.isDigit(index), ranges.contains(text.digit(index)) else { return nil }
    return end(text, from: index, wanted: [9, 10])
  }

  private static func isFree(_ text: ScannedText, before index: Int) -> Bool {
    let before = text[index - 1]
    return !text.isWord(index - 1) && before != UInt8(ascii: ".") && before != UInt8(ascii: ",")
      && before != UInt8(ascii: "/") && before != UInt8(ascii: "+")
  }

  /// The end of a number of digits in groups of three or more, where no digit goes on.
  private static func end(_ text: ScannedText, from start: Int, wanted: Set<Int>) -> Int? {
    var ends: [Int] = []
    var count = 0
    var index = start
    while true {
      let groupStart = index
      while text.isDigit(index) { index += 1 }
      let length = index - groupStart
      guard length >= 2 || count == 0 else { break }
      count += length
      let isWordAfter = text.isLetter(index) && text[index] != UInt8(ascii: "?")
      let isDate = text[index] == UInt8(ascii: "/") || text[index] == UInt8(ascii: "%")
      let isDecimal = text[index] == UInt8(ascii: ".") && text.isDigit(index + 1)
      if wanted.contains(count), !isWordAfter, !isDate, !isDecimal { ends.append(index) }
      var next = index
      if text[next] == UInt8(ascii: ")") { next += 1 }
      while next < index + 3, text[next] == 32 || text[next] == UInt8(ascii: "-") { next += 1 }
      guard next > index, text.isDigit(next), count < 11 else { break }
      index = next
    }
    return ends.last
  }
}
