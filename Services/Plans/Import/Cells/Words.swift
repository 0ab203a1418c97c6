/// Small questions about text that every reader here asks.
extension StringProtocol {
  /// Without white space at both ends.
  var trimmed: String {
    var view = Substring(self)
    while let first = view.first, first.isWhitespace { view.removeFirst() }
    while let last = view.last, last.isWhitespace { view.removeLast() }
    return String(view)
  }

  /// Lines without bullets in front and without empty ones.
  var listLines: [String] {
    split(whereSeparator: \.isNewline).map { String($0).withoutBullet }.filter { !$0.isEmpty }
  }

  /// One line of text without the bullet, dash or asterisk in front.
  var withoutBullet: String {
    var view = Substring(trimmed)
    let bullets: Set<Character> = ["•", "·", "▪", "■", "◦", "‣", "●", "○", "*", "–", "—", "o", "-"]
    if let first = view.first, bullets.contains(first),
      view.dropFirst().first?.isWhitespace ?? false
    {
      view.removeFirst()
    } else if let first = view.first, "•·▪■◦‣●○".contains(first) {
      view.removeFirst()
    }
    return view.trimmed
  }

  /// Whether every letter is upper case and there are at least two words or eight letters of them.
  var isShouted: Bool {
    let letters = filter(\.isLetter)
    return letters.count >= 6 && !letters.contains(where: \.isLowercase)
  }

  /// Words split at anything but letters, digits and apostrophes, in lower case.
  var lowercasedWords: [String] {
    lowercased().split { !($0.isLetter || $0.isNumber || $0 == "'" || $0 == "’") }.map(String.init)
  }
}

/// Joins two texts of one field on separate lines, leaving out empty and repeated ones.
func joined(_ first: String, _ second: String) -> String {
  if second.isEmpty || first == second { return first }
  if first.isEmpty { return second }
  return "\(first)\n\(second)"
}
