/// "1 action", "3 actions".
func counted(_ number: some BinaryInteger, _ one: String, _ many: String? = nil) -> String {
  "\(grouped(number)) \(number == 1 ? one : many ?? one + "s")"
}

/// "12,345".
func grouped(_ number: some BinaryInteger) -> String {
  let digits = String(number.magnitude)
  var text = ""
  for (index, digit) in digits.enumerated() {
    if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
    text.append(digit)
  }
  return number < 0 ? "−" + text : text
}

extension String {
  /// At most so many characters, cut between words and marked.
  func shortened(to length: Int) -> String {
    guard count > length else { return self }
    let start = prefix(length)
    let cut = start.lastIndex(of: " ") ?? start.endIndex
    return start[..<cut].trimmingSuffix(while: { ",.;:–- ".contains($0) }) + "…"
  }

  /// The same with a capital first letter.
  var sentenceCase: String { prefix(1).uppercased() + dropFirst() }

  /// "action R3.2" within a sentence.
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }

  /// The same, ended by a full stop.
  var asSentence: String {
    guard let last, !".!?…".contains(last) else { return self }
    return self + "."
  }

  /// The text's paragraphs: it is split at line breaks and blank lines left out.
  var paragraphs: [String] {
    split(whereSeparator: \.isNewline).map(String.init).filter { text in
      text.contains { !$0.isWhitespace }
    }
  }
}

extension Substring {
  fileprivate func trimmingSuffix(while drop: (Character) -> Bool) -> String {
    var text = self
    while let last = text.last, drop(last) { text.removeLast() }
    return String(text)
  }
}

/// "a, b and c".
func listed(_ words: [String]) -> String {
  guard let last = words.last, words.count > 1 else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " and " + last
}
