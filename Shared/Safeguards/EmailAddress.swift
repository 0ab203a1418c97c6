/// E-mail addresses.
enum EmailAddress {
  private static let marks = Set(".!#$%&'*+/=?^_`{|}~-".utf8)

  static func ranges(in text: ScannedText) -> [Range<Int>] {
    text.bytes.indices.filter { text[$0] == UInt8(ascii: "@") }.compactMap { at in
      var start = at
      while start > 0, text.isWord(start - 1) || marks.contains(text[start - 1]) { start -= 1 }
      var end = at + 1
      while text.isWord(end) || text[end] == UInt8(ascii: "-")
        || (text[end] == UInt8(ascii: ".") && text.isWord(end + 1))
      {
        end += 1
      }
      let labels = text.text(at + 1..<end).split(separator: ".")
      guard start < at, labels.count > 1, let last = labels.last, last.count > 1,
        last.allSatisfy(\.isLetter)
      else { return nil }
      return start..<end
    }
  }
}
