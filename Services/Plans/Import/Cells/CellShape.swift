internal import Figures

/// What a cell's text looks like, whatever column it stands in.
///
/// Used to tell that a row's cells have slipped, and which of two meanings a heading has.
enum CellShape {
  /// "2.1", "9A.7", "LMG 1", "CLA&P 5", "R12", "1.1.1": short, with a number, no sentence.
  static func isReference(_ text: String) -> Bool {
    guard (1...14).contains(text.count), text.contains(where: \.isNumber) else { return false }
    guard !text.contains("%"), !text.contains("/"), !text.contains("\n") else { return false }
    let words = text.split { $0.isWhitespace }
    guard words.count <= 3 else { return false }
    let letters = text.filter(\.isLetter)
    guard letters.count <= 8 else { return false }
    if case .unparsed = WrittenDate(text).meaning {} else if letters.count >= 3 { return false }
    // Lower-case words make a sentence; a lower-case letter after a number does not.
    return !words.contains { word in
      word.filter(\.isLowercase).count > 3 && !word.contains(where: \.isNumber)
    }
  }

  /// Whether a text says when.
  static func isDate(_ text: String) -> Bool {
    guard text.count <= 200 else { return false }
    switch WrittenDate(text).meaning {
    case .unparsed, .none: break
    case .eventBound: return text.count <= 60 && mentionsTime(text)
    default: return true
    }
    return text.count <= 120 && mentionsTime(text)
  }

  /// Months, years and words of time.
  private static func mentionsTime(_ text: String) -> Bool {
    let words = text.lowercasedWords
    return words.contains { word in
      timeWords.contains(word) || (text.count <= 25 && word.hasPrefix("complete"))
        || MonthName.number(word) != nil && word.count >= 3
        || (word.count == 4 && (word.hasPrefix("20") || word.hasPrefix("19"))
          && word.allSatisfy(\.isNumber))
    }
      || text.split(whereSeparator: \.isWhitespace).contains { piece in
        let parts = piece.split { $0 == "/" || $0 == "-" || $0 == "." }
        return parts.count == 3 && parts.allSatisfy { $0.allSatisfy(\.isNumber) }
      }
  }

  private static let timeWords: Set<String> = [
    "monthly", "quarterly", "weekly", "annually", "annual", "yearly", "ongoing", "immediate",
    "immediately", "termly", "daily", "tbc", "spring", "summer", "autumn",
    "winter", "continuous", "rolling", "fortnightly",
  ]

  private static let ratingWords: Set<String> = [
    "red", "amber", "green", "blue", "yellow", "grey", "gray", "purple", "white", "black", "r", "a",
    "g",
    "b", "y", "rag", "brag", "complete", "completed", "closed", "done", "overdue", "delayed",
    "compromised", "started", "superseded",
  ]

  private static let ratingPhrases: Set<String> = [
    "on target", "on track", "off track", "at risk", "not started", "in progress", "not due",
    "not yet started", "not yet due", "on schedule", "behind schedule", "partially complete",
    "partially met", "fully met", "not met", "not on track", "some slippage", "amber green",
    "amber red",
    "not applicable", "on hold", "ongoing", "achieved", "not achieved", "partially achieved", "n a",
    "tbc",
    "embedded", "delivered", "missed", "slipped", "under way", "underway", "paused", "off target",
  ]

  /// Whether a text is a status or colour, perhaps with a word or two around it.
  static func isRating(_ text: String) -> Bool {
    let words = text.lowercasedWords
    guard !words.isEmpty, words.count <= 5, text.count <= 40 else { return false }
    if words.count <= 3, words.contains(where: { ratingWords.contains($0) && $0.count > 1 }) {
      return true
    }
    if words.count == 1, ratingWords.contains(words[0]) { return true }
    let key = words.joined(separator: " ")
    return ratingPhrases.contains(key)
      || ratingPhrases.contains { phrase in
        phrase.count > 5 && words.count <= phrase.split(separator: " ").count + 2
          && (key.hasPrefix(phrase + " ") || key.hasSuffix(" " + phrase))
      }
  }

  /// Whether a text is nothing but one of the colours or statuses that a key explains.
  static func isKeyWord(_ text: String) -> Bool {
    let words = text.lowercasedWords
    return words.count <= 3 && isRating(text)
  }

  static func isPriorityLevel(_ text: String) -> Bool {
    ["high", "medium", "low", "h", "m", "l", "urgent", "very high", "critical", "1", "2", "3"]
      .contains(text.lowercasedWords.joined(separator: " "))
  }

  static func isTargetOrActual(_ text: String) -> Bool {
    GridRole(heading: text) != nil
  }
}

/// What a column, or row, of a grid of months holds.
enum GridRole: Hashable {
  case target, actual, numerator, denominator, status

  init?(heading: String) {
    switch SynonymTable.normalised(heading) {
    case "target", "targets", "plan", "trajectory", "t", "target %", "expected": self = .target
    case "actual", "actuals", "performance", "result", "outturn", "a", "actual %", "achieved",
      "value", "reading":
      self = .actual
    case "numerator", "num", "count", "number", "n", "no": self = .numerator
    case "denominator", "out of", "total", "cohort", "d": self = .denominator
    case "rag", "status", "rating", "brag", "rag status": self = .status
    default: return nil
    }
  }
}
