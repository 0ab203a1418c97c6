/// The smallest parts of a written date: words, numbers and marks.
enum DateToken: Hashable {
  /// Letters, in lower case.
  case word(String)
  /// ASCII digits and how many there were (`05` is 5 of 2).
  case number(Int, digitCount: Int)
  /// A single mark, dashes of every length being `-`.
  case mark(Character)
  /// The end of a line or paragraph of a cell.
  case lineBreak
}

extension DateToken {
  /// Splits a text; spaces and apostrophes vanish, `May17` becomes a word and a number.
  static func tokens(of text: String) -> [DateToken] {
    var tokens: [DateToken] = []
    var rest = text[...]
    while let next = rest.first {
      if next.isNewline {
        tokens.append(.lineBreak)
        rest.removeFirst()
      } else if next.isASCII, next.isNumber {
        let run = rest.prefix { $0.isASCII && $0.isNumber }
        // Longer runs of digits are no part of any date; -1 matches none.
        tokens.append(.number(digits(run) ?? -1, digitCount: run.count))
        rest = rest.dropFirst(run.count)
      } else if next.isLetter {
        let run = rest.prefix { $0.isLetter }
        tokens.append(.word(run.lowercased()))
        rest = rest.dropFirst(run.count)
      } else {
        rest.removeFirst()
        switch next {
        case _ where next.isWhitespace, "'", "’", "‘", "`", "\u{200B}", "\u{FEFF}": break
        case "‐", "‑", "‒", "–", "—", "−": tokens.append(.mark("-"))
        default: tokens.append(.mark(next))
        }
      }
    }
    return tokens
  }
}
