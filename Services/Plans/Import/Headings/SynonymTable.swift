/// Which headings mean which field: the words that councils use, as data.
///
/// A council's own headings come first and can take a heading away from the field that it has in
/// the standard table.
package struct SynonymTable: Codable, Hashable, Sendable {
  /// Headings for each field, in ordinary spelling.
  package private(set) var headings: [ImportField: [String]]
  /// The council's own headings, which win over all others.
  package private(set) var own: [String: ImportField] = [:]

  private var phrases: [(words: [Substring], field: ImportField)] = []
  /// The same by their first word, longest first.
  private var byFirstWord: [Substring: [(words: [Substring], field: ImportField)]] = [:]
  private var exact: [String: ImportField] = [:]

  package init(_ headings: [ImportField: [String]], own: [String: ImportField] = [:]) {
    self.headings = headings
    self.own = own
    prepare()
  }

  /// A table with a council's own headings added: heading to field, as the council saved them.
  ///
  /// Names of fields that we don't know are left out.
  package func extended(with saved: [String: String]) -> SynonymTable {
    var merged = own
    for (heading, name) in saved {
      guard let field = ImportField(rawValue: name) else { continue }
      merged[heading] = field
    }
    return SynonymTable(headings, own: merged)
  }

  private mutating func prepare() {
    exact = [:]
    phrases = []
    for (field, list) in headings {
      for heading in list {
        let key = Self.normalised(heading)
        exact[key] = field
        phrases.append((key.split(separator: " "), field))
      }
    }
    for (heading, field) in own {
      let key = Self.normalised(heading)
      exact[key] = field
      phrases.removeAll { $0.words.joined(separator: " ") == key }
      phrases.append((key.split(separator: " "), field))
    }
    byFirstWord = Dictionary(grouping: phrases) { $0.words.first ?? "" }
      .mapValues { list in
        list.sorted {
          ($0.words.count, $0.words.joined(separator: " "), $0.field.rawValue)
            > ($1.words.count, $1.words.joined(separator: " "), $1.field.rawValue)
        }
      }
  }

  /// The field that a heading means, and whether the heading is exactly a known one.
  ///
  /// A heading that is not known word for word takes the field of the longest known phrase in it,
  /// as long as it is short enough to be a heading at all.
  package func match(_ heading: String) -> (field: ImportField, isExact: Bool)? {
    guard heading.utf8.count <= 200 else { return nil }
    let key = Self.normalised(heading)
    guard !key.isEmpty, key.utf8.count <= 90 else { return nil }
    if let field = exact[key] { return (field, true) }
    let words = key.split(separator: " ")
    guard words.count <= 12 else { return nil }
    var best: (count: Int, field: ImportField)?
    for start in words.indices {
      let known = byFirstWord[words[start]]?.first { phrase in
        // One-word synonyms are too common in sentences: they count only in short headings.
        phrase.words.count < words.count && start + phrase.words.count <= words.count
          && (phrase.words.count > 1 || words.count <= 4)
          && words[start..<(start + phrase.words.count)].elementsEqual(phrase.words)
      }
      if let known, known.words.count > best?.count ?? 0 {
        best = (known.words.count, known.field)
      }
    }
    if let question = Self.question(words) { return (question, false) }
    return best.map { ($0.field, false) }
  }

  /// Headings that are put as a question: "What do we need to do?", "How will we know it worked?".
  private static func question(_ words: [Substring]) -> ImportField? {
    guard words.count >= 3, let first = words.first else { return nil }
    let rest = Set(words.dropFirst())
    switch first {
    case "when": return .due
    case "who": return .lead
    case "why": return .rationale
    case "how":
      return rest.isDisjoint(with: ["know", "measure", "measured", "tell", "success", "evidence"])
        ? .action : .criterion
    case "what":
      if !rest.isDisjoint(with: ["difference", "impact"]) { return .outcome }
      if !rest.isDisjoint(with: ["success", "good", "look"]) { return .criterion }
      if !rest.isDisjoint(with: ["done", "achieved", "progress"]) { return .comments }
      return rest.isDisjoint(with: ["do", "doing", "change", "happen", "action", "actions"])
        ? nil : .action
    default: return nil
    }
  }

  /// The field of a label that is known word for word.
  package func exactMatch(_ heading: String) -> ImportField? {
    guard heading.utf8.count <= 200 else { return nil }
    let key = Self.normalised(heading)
    return key.utf8.count <= 90 ? exact[key] : nil
  }

  /// Lower case, "&" as "and", everything but letters, digits and "%" as spaces, brackets dropped.
  static func normalised(_ heading: String) -> String {
    var key = Key()
    for byte in heading.utf8 {
      guard byte < 0x80 else { return normalisedScalars(heading) }
      key.add(byte)
    }
    return key.finished(heading)
  }

  private static func normalisedScalars(_ heading: String) -> String {
    var key = Key()
    for scalar in heading.unicodeScalars {
      if scalar.isASCII {
        key.add(UInt8(scalar.value))
      } else if scalar != "’", scalar.properties.isAlphabetic {
        key.add(word: Array(scalar.properties.lowercaseMapping.utf8))
      } else if scalar != "’" {
        key.gap = true
      }
    }
    return key.finished(heading)
  }

  /// A heading's key while it is being spelt.
  private struct Key {
    var bytes: [UInt8] = []
    var gap = false
    private var depth = 0

    mutating func add(_ byte: UInt8) {
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: "["):
        depth += 1
        gap = true
      case UInt8(ascii: ")"), UInt8(ascii: "]"): depth = max(0, depth - 1)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "%"):
        add(word: [byte])
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): add(word: [byte | 0x20])
      case UInt8(ascii: "&"):
        gap = true
        add(word: Array("and".utf8))
        gap = true
      case UInt8(ascii: "'"): break
      default: gap = true
      }
    }

    mutating func add(word: [UInt8]) {
      guard depth == 0 else { return }
      if gap, !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
      gap = false
      bytes += word
    }

    func finished(_ heading: String) -> String {
      if bytes.isEmpty, depth == 0, heading.contains("(") {
        // A heading that is all in brackets still says something.
        return normalised(heading.filter { $0 != "(" && $0 != ")" })
      }
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  package static func == (left: Self, right: Self) -> Bool {
    left.headings == right.headings && left.own == right.own
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(headings)
    hasher.combine(own)
  }

  private enum CodingKeys: String, CodingKey {
    case headings, own
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    headings = try container.decode([ImportField: [String]].self, forKey: .headings)
    own = try container.decodeIfPresent([String: ImportField].self, forKey: .own) ?? [:]
    prepare()
  }
}
