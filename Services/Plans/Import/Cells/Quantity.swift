package import Tables

/// A figure as written in a target or reading, with the numbers in it.
///
/// Percentages count in points: "80%" is 80. What can't be read as one figure keeps `value` empty
/// and says why in `unavailable`; nothing is guessed.
package struct Quantity: Hashable, Sendable {
  package var value: Double?
  /// The other end of a range, in the order written: 10 in "12/10%".
  package var rangeEnd: Double?
  package var numerator: Double?
  package var denominator: Double?
  package var unit = ImportedMeasure.Unit.unknown
  /// "at least", "at most", "above", "below" when the text says so.
  package var comparison = ""
  /// Why there is no value: "tbc", "N/A" or what could not be read.
  package var unavailable: String?
  /// Whether the words say that a figure is missing, and not that they are unreadable.
  package var isKnownMissing = false

  package init() {}

  /// Reads a cell's text; a number behind the text helps where the text alone is short of it.
  ///
  /// A pair with one percent sign ("12/10%") is a range in a target; in a reading it is a count
  /// beside its percentage ("65 / 75%").
  package init(_ text: String, value cell: CellValue = .text, asTarget: Bool) {
    let plain = text.trimmed
    if case .number(let number, let isPercent) = cell {
      value = Self.rounded(isPercent ? number * 100 : number)
      unit = isPercent ? .percent : .count
      return
    }
    if case .date = cell {
      unavailable = plain
      return
    }
    if Self.saysMissing(plain) {
      unavailable = plain
      isKnownMissing = true
      return
    }
    read(plain, asTarget: asTarget)
  }

  /// Binary noise of a stored fraction times a hundred (7.000000000000001) is taken off.
  private static func rounded(_ number: Double) -> Double {
    let scaled = (number * 1e9).rounded() / 1e9
    return abs(scaled - number) < 1e-9 ? scaled : number
  }

  private static let missingWords: Set<String> = [
    "tbc", "tba", "tbd", "na", "nil return", "not available", "not applicable", "suspended",
    "audits suspended", "not collected", "to be confirmed", "to be agreed", "not reported",
    "no data", "awaiting data", "awaited", "data awaited", "pending", "not yet available",
    "in development", "n a", "none", "not recorded", "not due", "no audits", "no return",
    "to be set", "baseline to be set", "not measured", "paused", "unavailable", "x",
  ]

  private static func saysMissing(_ text: String) -> Bool {
    let key = text.lowercasedWords.joined(separator: " ")
    if key.isEmpty { return text.allSatisfy { "-–—?.*/ ".contains($0) } }
    if missingWords.contains(key) || key == "n a" { return true }
    // Figures beside such a word may still be figures; without any digit it is a reason.
    return !text.contains(where: \.isNumber)
      && missingWords.contains { key.hasPrefix($0 + " ") && $0.count > 2 }
  }

  private mutating func read(_ text: String, asTarget: Bool) {
    var rest = text
    let lower = text.lowercased()
    let openings: [(String, String)] = [
      ("at least", "at least"), ("minimum of", "at least"), ("minimum", "at least"),
      (">=", "at least"),
      ("≥", "at least"), ("more than", "above"), ("above", "above"), ("over", "above"),
      (">", "above"),
      ("no more than", "at most"), ("at most", "at most"), ("maximum of", "at most"),
      ("maximum", "at most"), ("up to", "at most"), ("<=", "at most"), ("≤", "at most"),
      ("less than", "below"), ("below", "below"), ("under", "below"), ("<", "below"),
    ]
    if let opening = openings.first(where: { lower.hasPrefix($0.0) }) {
      comparison = opening.1
      rest = String(rest.dropFirst(opening.0.count)).trimmed
    }
    if rest.hasSuffix("+") || rest.lowercased().hasSuffix("or more") {
      comparison = "at least"
      rest =
        rest.hasSuffix("+") ? String(rest.dropLast()).trimmed : String(rest.dropLast(7)).trimmed
    } else if rest.lowercased().hasSuffix("or less") {
      comparison = "at most"
      rest = String(rest.dropLast(7)).trimmed
    }
    let pieces = Self.pieces(rest)
    let numbers = pieces.compactMap { if case .number(let n, let p) = $0 { (n, p) } else { nil } }
    let words = pieces.compactMap { if case .word(let word) = $0 { word } else { nil } }
    let signs = pieces.compactMap { if case .sign(let sign) = $0 { sign } else { nil } }
    switch numbers.count {
    case 1:
      guard Set(words).isSubset(of: Self.unitWords.keys) else { break }
      value = numbers[0].0
      unit = numbers[0].1 ? .percent : words.compactMap { Self.unitWords[$0] }.first ?? .count
      return
    case 2:
      pair(numbers, words: words, signs: signs, asTarget: asTarget)
      if value != nil { return }
    case 3:
      tripled(numbers, words: words)
      if value != nil { return }
    default: break
    }
    unavailable = text
  }

  private static let unitWords: [String: ImportedMeasure.Unit] = [
    "days": .days, "day": .days, "working": .days, "weeks": .unknown, "hours": .unknown,
    "fte": .fte,
    "children": .count, "cases": .count, "per": .ratePer10000, "cent": .percent,
    "percent": .percent,
    "average": .count, "approx": .unknown, "approximately": .unknown, "c": .unknown,
    "ytd": .unknown,
    "cumulative": .unknown, "total": .unknown, "p": .unknown, "provisional": .unknown,
    "in": .unknown, "by": .unknown, "a": .unknown, "homes": .count, "people": .count,
    "staff": .count,
  ]

  private mutating func pair(
    _ numbers: [(Double, Bool)],
    words: [String],
    signs: [Character],
    asTarget: Bool
  ) {
    let (first, second) = (numbers[0], numbers[1])
    let separator = signs.first { $0 == "/" || $0 == "(" || $0 == "-" }
    if first.1 != second.1, separator == "(" {
      // "23 (45%)" and "45% (23)": a count beside its percentage.
      let percent = first.1 ? first : second
      let count = first.1 ? second : first
      value = percent.0
      numerator = count.0
      unit = .percent
      return
    }
    if words == ["of"] || words == ["out", "of"] {
      fraction(first.0, second.0)
      return
    }
    if words == ["to"] || separator == "-" {
      guard words.isEmpty || words == ["to"] else { return }
      value = first.0
      rangeEnd = second.0
      unit = first.1 || second.1 ? .percent : .count
      if !asTarget { value = nil }
      return
    }
    guard words.isEmpty, separator == "/" else { return }
    if first.1 || second.1 {
      guard asTarget else {
        // "65 / 75%" in a reading is a count beside its percentage; what two percentages are there
        // can't be told.
        guard !first.1, second.1 else { return }
        value = second.0
        numerator = first.0
        unit = .percent
        return
      }
      value = first.0
      rangeEnd = second.0
      unit = .percent
    } else {
      fraction(first.0, second.0)
    }
  }

  /// "12 of 15 (80%)" and "12/15 80%".
  private mutating func tripled(_ numbers: [(Double, Bool)], words: [String]) {
    guard words.isEmpty || words == ["of"] || words == ["out", "of"],
      numbers.count(where: \.1) == 1
    else { return }
    let plain = numbers.filter { !$0.1 }.map(\.0)
    guard plain.count == 2, let percent = numbers.first(where: \.1)?.0 else { return }
    numerator = plain[0]
    denominator = plain[1]
    value = percent
    unit = .percent
  }

  private mutating func fraction(_ part: Double, _ whole: Double) {
    guard whole > 0 else { return }
    numerator = part
    denominator = whole
    value = part
    unit = .nOfM
  }

  private enum Piece {
    case number(Double, Bool)
    case word(String)
    case sign(Character)
  }

  private static func pieces(_ text: String) -> [Piece] {
    var pieces: [Piece] = []
    var rest = Substring(text)
    while let next = rest.first {
      let previousIsNumber = if case .number = pieces.last { true } else { false }
      let startsNegative =
        next == "-" && !previousIsNumber && (rest.dropFirst().first?.isNumber ?? false)
      if next.isASCII && next.isNumber || startsNegative {
        if startsNegative { rest.removeFirst() }
        var digits = rest.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") }
        while let last = digits.last, last == "." || last == "," { digits.removeLast() }
        rest = rest.dropFirst(digits.count)
        let number = Double(digits.filter { $0 != "," }) ?? .nan
        let after = rest.drop { $0 == " " }
        let isPercent = after.first == "%"
        if isPercent { rest = after.dropFirst() }
        guard number.isFinite else { return [] }
        pieces.append(.number(startsNegative ? -number : number, isPercent))
      } else if next.isLetter {
        let word = rest.prefix { $0.isLetter }
        pieces.append(.word(word.lowercased()))
        rest = rest.dropFirst(word.count)
      } else {
        if next == "–" || next == "—" {
          pieces.append(.sign("-"))
        } else if !next.isWhitespace, next != ")", next != "£", next != "," {
          pieces.append(.sign(next))
        }
        rest.removeFirst()
      }
    }
    return pieces
  }
}
