/// A text cut into numbers, words and signs, for checks that look for figures in it.
struct WrittenFigures {
  enum Token: Equatable {
    /// With how many decimals it is written and whether a percent sign follows.
    case number(Double, decimals: Int, isPercent: Bool)
    /// In lower case.
    case word(String)
    case sign(Character)
  }

  let tokens: [Token]

  init(_ text: String) {
    var tokens: [Token] = []
    var rest = text[...]
    while let next = rest.first {
      if next.isASCII, next.isNumber {
        var digits = rest.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") }
        while let last = digits.last, last == "." || last == "," { digits.removeLast() }
        rest = rest.dropFirst(digits.count)
        let plain = digits.filter { $0 != "," }
        let decimals = plain.firstIndex(of: ".").map { plain[$0...].count - 1 } ?? 0
        let after = rest.drop { $0 == " " }
        let isPercent = after.first == "%"
        if isPercent { rest = after.dropFirst() }
        // Two points make no number: a reference (1.2.3) or a date (30.9.17).
        if let number = Double(plain) {
          tokens.append(.number(number, decimals: decimals, isPercent: isPercent))
        } else {
          tokens.append(.word(String(plain)))
        }
      } else if next.isLetter {
        let word = rest.prefix { $0.isLetter || $0 == "'" || $0 == "’" }
        tokens.append(.word(word.lowercased()))
        rest = rest.dropFirst(word.count)
      } else {
        if !next.isWhitespace || next.isNewline {
          tokens.append(.sign(next.isNewline ? "\n" : next == "–" || next == "—" ? "-" : next))
        }
        rest.removeFirst()
      }
    }
    self.tokens = tokens
  }

  subscript(place: Int) -> Token? { tokens.indices.contains(place) ? tokens[place] : nil }

  /// The plain number at a place.
  func count(_ place: Int) -> Double? {
    guard case .number(let value, _, false) = self[place] else { return nil }
    return value
  }

  /// The percentage at a place.
  func percent(_ place: Int) -> (value: Double, decimals: Int)? {
    guard case .number(let value, let decimals, true) = self[place] else { return nil }
    return (value, decimals)
  }

  func isSign(_ place: Int, _ signs: Set<Character>) -> Bool {
    guard case .sign(let sign) = self[place] else { return false }
    return signs.contains(sign)
  }

  func isWord(_ place: Int, _ words: Set<String>) -> Bool {
    guard case .word(let word) = self[place] else { return false }
    return words.contains(word)
  }

  /// The place after up to so many words.
  func skippingWords(from place: Int, atMost count: Int) -> Int {
    var place = place
    for _ in 0..<count {
      guard case .word = self[place] else { break }
      place += 1
    }
    return place
  }
}
