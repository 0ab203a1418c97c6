/// Finds graded judgements: rows of the table at the front, and headings that state a grade.
struct JudgementReader {
  private(set) var judgements: [ImportedJudgement] = []

  private static let grades: [(words: String, grade: ImportedJudgement.Grade)] = [
    ("requires improvement to be good", .requiresImprovement),
    ("requires improvement to", .requiresImprovement),
    ("requires improvement", .requiresImprovement),
    ("require improvement to be good", .requiresImprovement),
    ("require improvement", .requiresImprovement),
    ("inadequate", .inadequate), ("outstanding", .outstanding), ("adequate", .adequate),
    ("good", .good),
  ]

  /// Areas as the frameworks name them, for words that a PDF's text has damaged.
  private static let knownAreas = [
    "Children who need help and protection", "Children looked after and achieving permanence",
    "Adoption performance", "Experiences and progress of care leavers",
    "Leadership, management and governance", "Overall effectiveness",
    "The impact of leaders on social work practice with children and families",
    "The experiences and progress of children who need help and protection",
    "The experiences and progress of children in care",
    "The experiences and progress of care leavers",
    "The experiences and progress of children in care and care leavers",
  ]

  /// A grade at the end of a text, and the words in front of it.
  private static func ending(
    _ text: String
  ) -> (before: String, written: String, grade: ImportedJudgement.Grade)? {
    var view = Substring(text.trimmed)
    while let last = view.last, ".|*".contains(last) { view = Substring(view.dropLast().trimmed) }
    let lower = view.lowercased()
    for (words, grade) in grades where lower.hasSuffix(words) {
      let before = view.dropLast(words.count)
      guard before.isEmpty || !(before.last?.isLetter ?? false) else { continue }
      return (before.trimmed, String(view.suffix(words.count)), grade)
    }
    return nil
  }

  /// Reads a line as a row of the judgement table: an area and its grade apart from it.
  mutating func table(_ line: ReportLine, isInTable: Bool) -> Bool {
    let raw = line.raw
    guard raw.count <= 260 else { return false }
    let cells = raw.split { $0 == "\t" || $0 == "|" }.map { ReportLine.plain(String($0)) }
      .filter { !$0.isEmpty }
    if cells.count >= 2, let last = cells.last, let found = Self.ending(last), found.before.isEmpty
    {
      add(
        cells.dropLast().joined(separator: " "),
        found.written,
        found.grade,
        line.number,
        isRow: true
      )
      return true
    }
    // Columns parted by runs of spaces, or by one space where the table is known to go on.
    guard !raw.trimmed.hasSuffix("."), let found = Self.ending(line.text), !found.before.isEmpty,
      found.written.first?.isUppercase ?? false, found.before.count <= 110
    else { return false }
    let hasGap = raw.trimmed.contains("   ") || raw.contains("  \(found.written)")
    guard hasGap || isInTable || Self.isKnown(found.before) else { return false }
    var area = found.before
    while let last = area.last, ":–-".contains(last) { area = area.dropLast().trimmed }
    add(numbered(line, area), found.written, found.grade, line.number, isRow: true)
    return true
  }

  private func numbered(_ line: ReportLine, _ area: String) -> String {
    if case .number(let number) = line.mark { return "\(number). \(area)" }
    return area
  }

  /// Reads "Children's services in X are inadequate", "The graded judgement for adoption is that it
  /// is good".
  mutating func statement(_ text: String, line: Int) -> Bool {
    guard text.count <= 180, let found = Self.ending(text), !found.before.isEmpty else {
      return false
    }
    var words = found.before.split(separator: " ").map(String.init)
    let isVerb = found.grade == .requiresImprovement
    if let last = words.last?.lowercased(), ["is", "are"].contains(last) {
      words.removeLast()
    } else if !isVerb {
      return false
    }
    if words.suffix(3).map({ $0.lowercased() }) == ["is", "that", "it"] { words.removeLast(3) }
    var area = words.joined(separator: " ")
    for opening in [
      "The graded judgement for ", "The graded judgement about ", "The judgement for ",
      "The judgement about ",
    ] {
      if area.hasPrefix(opening) { area = String(area.dropFirst(opening.count)) }
    }
    guard area.split(separator: " ").count <= 14, !area.isEmpty else { return false }
    add(area, found.written, found.grade, line)
    return true
  }

  /// Whether a text is nothing but a grade.
  static func isGrade(_ text: String) -> Bool {
    ending(text)?.before.isEmpty ?? false
  }

  /// Reads a grade that stands on the line after its area.
  mutating func pair(area: String, grade: String, line: Int) -> Bool {
    guard let found = Self.ending(grade), found.before.isEmpty, area.count <= 120 else {
      return false
    }
    add(area, found.written, found.grade, line)
    return true
  }

  static func isKnown(_ area: String) -> Bool {
    let bare = HeadingText.leadingNumber(area)?.rest ?? area
    return knownAreas.contains { near($0, bare) || wordsOverlap($0, bare) >= 0.8 }
  }

  private mutating func add(
    _ area: String,
    _ written: String,
    _ grade: ImportedJudgement.Grade,
    _ line: Int,
    isRow: Bool = false
  ) {
    var number = ""
    var name = area.trimmed
    let token = name.prefix { !$0.isWhitespace }
    let bare = token.last == "." ? String(token.dropLast()) : String(token)
    if HeadingText.isNumber(bare), bare.count <= 4 {
      number = bare
      name = name.dropFirst(token.count).trimmed
    }
    if let known = Self.knownAreas.first(where: { Self.near($0, name) }) { name = known }
    guard !name.isEmpty, name.contains(where: \.isLetter) else { return }
    // The same area again, in a heading further on.
    if judgements.contains(where: {
      $0.area == name || (!isRow && Self.wordsOverlap($0.area, name) >= 0.8)
    }) {
      return
    }
    judgements.append(
      ImportedJudgement(
        number: number,
        area: name,
        grade: grade,
        gradeAsWritten: written,
        parent: nil,
        line: line
      )
    )
  }

  /// Parents: "2.1" under "2"; what has no number, or a whole one, under the overall judgement.
  mutating func linkTree() {
    let overall = judgements.firstIndex {
      let lower = $0.area.lowercased()
      return $0.number.isEmpty
        && (lower.hasPrefix("overall") || lower.contains("children's services")
          || lower.contains("children’s services"))
    }
    for index in judgements.indices {
      let number = judgements[index].number
      if let dot = number.lastIndex(of: ".") {
        judgements[index].parent = judgements.firstIndex { $0.number == number[..<dot] }
        if judgements[index].parent != nil { continue }
      }
      let lower = judgements[index].area.lowercased()
      let isBoard = lower.contains("board") || lower.contains("partnership")
      if let overall, overall != index, !isBoard { judgements[index].parent = overall }
    }
  }

  /// The share of words that the shorter of two names shares with the other.
  private static func wordsOverlap(_ one: String, _ other: String) -> Double {
    let small: Set<String> = ["the", "of", "and", "in", "for", "a", "s"]
    func words(_ text: String) -> Set<String> {
      Set(
        text.lowercasedWords.map { word in
          var word = word.filter { $0 != "'" && $0 != "’" }
          if word.count > 4, word.hasSuffix("s") { word.removeLast() }
          return word
        }
      ).subtracting(small)
    }
    let (left, right) = (words(one), words(other))
    let shorter = min(left.count, right.count)
    guard shorter > 0, max(left.count, right.count) <= shorter * 2 else { return 0 }
    // "Children in care" and "children who need help" share a word and nothing else.
    let shared = Double(left.intersection(right).count)
    return shared / Double(max(left.count, right.count)) * 0.5 + shared / Double(shorter) * 0.5
  }

  /// Whether two names differ by at most two letters, other letters than ASCII not counted.
  private static func near(_ one: String, _ other: String) -> Bool {
    let left = Array(one.lowercased().utf8.filter { (97...122).contains($0) })
    let right = Array(other.lowercased().utf8.filter { (97...122).contains($0) })
    guard abs(left.count - right.count) <= 2, !left.isEmpty else { return false }
    var previous = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        current.append(
          min(
            previous[column] + (letter == other ? 0 : 1),
            previous[column + 1] + 1,
            current[column] + 1
          )
        )
      }
      previous = current
    }
    return (previous.last ?? 3) <= 2
  }
}
