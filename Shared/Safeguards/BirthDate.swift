/// Dates of birth: a full date close behind words of birth, or right before them.
enum BirthDate {
  private static let words = [
    "date of birth", "dates of birth", "birth date", "birthdate", "birthday", "d.o.b", "dob",
    "born",
    "d o b", "date-of-birth",
  ]

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept",
    "sep", "oct", "nov", "dec",
  ]

  static func ranges(in text: ScannedText) -> [Range<Int>] {
    let lower = text.bytes.map { (65...90).contains($0) ? $0 | 0x20 : $0 }
    let marks = words.flatMap { places(of: Array($0.utf8), in: lower, text) }
    guard !marks.isEmpty else { return [] }
    var found: [Range<Int>] = []
    var index = 0
    while index < text.count {
      guard text.isDigit(index) || text.isLetter(index), !text.isWord(index - 1),
        let end = date(text, lower, at: index)
      else {
        index += 1
        continue
      }
      // Far enough for "born on", "DOB (confirmed): " or ", a boy, ", and within one sentence.
      let isNear = marks.contains { mark in
        let between = mark.upperBound <= index ? mark.upperBound..<index : end..<mark.lowerBound
        let reach = mark.upperBound <= index ? 30 : 5
        return between.lowerBound <= between.upperBound && between.count <= reach
          && !hasStop(text, between)
      }
      if isNear { found.append(index..<end) }
      index = end
    }
    return found
  }

  /// Whether a sentence or line ends in between.
  private static func hasStop(_ text: ScannedText, _ range: Range<Int>) -> Bool {
    range.contains { index in
      let isEnd = text[index] == UInt8(ascii: ".") && text[index + 1] == 32
      // "d.o.b. 1/2/2010": the full stop of the abbreviation.
      return (isEnd && index != range.lowerBound) || text[index] == 10
        || text[index] == UInt8(ascii: ";")
    }
  }

  private static func places(
    of word: [UInt8],
    in lower: [UInt8],
    _ text: ScannedText
  ) -> [Range<Int>] {
    guard lower.count >= word.count else { return [] }
    return (0...(lower.count - word.count)).compactMap { start in
      guard lower[start..<start + word.count].elementsEqual(word), !text.isLetter(start - 1),
        !text.isLetter(start + word.count)
      else { return nil }
      return start..<start + word.count
    }
  }

  /// The end of a full date (day, month and year) that starts at a place.
  private static func date(_ text: ScannedText, _ lower: [UInt8], at start: Int) -> Int? {
    var index = start
    func number(_ range: ClosedRange<Int>) -> Int? {
      let first = index
      while text.isDigit(index), index - first < 4 { index += 1 }
      guard index > first, !text.isDigit(index), let value = Int(text.text(first..<index)) else {
        return nil
      }
      return range.contains(value) ? value : nil
    }
    func skip(_ marks: String) {
      while marks.utf8.contains(text[index]), index < text.count { index += 1 }
    }
    func month() -> Bool {
      for name in months where lower.count >= index + name.utf8.count {
        let end = index + name.utf8.count
        if lower[index..<end].elementsEqual(name.utf8), !text.isLetter(end) {
          index = end
          return true
        }
      }
      return false
    }
    if text.isLetter(start) {
      // May 17, 2012
      guard month() else { return nil }
      skip(" .")
      guard number(1...31) != nil else { return nil }
      skipOrdinal(text, &index)
      skip(" ,")
      return number(1900...2099) != nil ? index : nil
    }
    let first = start
    guard let value = number(0...2099) else { return nil }
    if index - first == 4 {
      guard (1900...2099).contains(value), "-/.".utf8.contains(text[index]) else { return nil }
      index += 1
      guard number(1...12) != nil, "-/.".utf8.contains(text[index]) else { return nil }
      index += 1
      return number(1...31) != nil ? index : nil
    }
    guard (1...31).contains(value) else { return nil }
    skipOrdinal(text, &index)
    let separatorStart = index
    skip(" -/.")
    if lower[index...].starts(with: "of ".utf8) { index += 3 }
    guard index > separatorStart else { return nil }
    if text.isLetter(index) {
      guard month() else { return nil }
    } else {
      guard number(1...12) != nil else { return nil }
    }
    let second = index
    skip(" -/.,'")
    guard index > second else { return nil }
    let year = index
    guard let found = number(0...2099) else { return nil }
    return index - year == 2 || (1900...2099).contains(found) ? index : nil
  }

  private static func skipOrdinal(_ text: ScannedText, _ index: inout Int) {
    let suffix = text.text(index..<index + 2).lowercased()
    if ["st", "nd", "rd", "th"].contains(suffix) { index += 2 }
  }
}
