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
  private var exact: [String: ImportField] = [:]

  package init(_ headings: [ImportField: [String]], own: [String: ImportField] = [:]) {
    self.headings = headings
    self.own = own
    prepare()
  }

  /// A table with a council's own headings added: heading to field, as the council saved them.
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
    phrases.sort {
      ($0.words.count, $0.words.joined(separator: " "), $0.field.rawValue)
        > ($1.words.count, $1.words.joined(separator: " "), $1.field.rawValue)
    }
  }

  /// The field that a heading means, and whether the heading is exactly a known one.
  ///
  /// A heading that is not known word for word takes the field of the longest known phrase in it,
  /// as long as it is short enough to be a heading at all.
  package func match(_ heading: String) -> (field: ImportField, isExact: Bool)? {
    let key = Self.normalised(heading)
    guard !key.isEmpty, key.utf8.count <= 90 else { return nil }
    if let field = exact[key] { return (field, true) }
    let words = key.split(separator: " ")
    guard words.count <= 12 else { return nil }
    for phrase in phrases where phrase.words.count < words.count {
      // One-word synonyms are too common in sentences: they count only in short headings.
      guard phrase.words.count > 1 || words.count <= 4 else { continue }
      for start in 0...(words.count - phrase.words.count)
      where words[start..<(start + phrase.words.count)].elementsEqual(phrase.words) {
        return (phrase.field, false)
      }
    }
    return nil
  }

  /// The field of a label that is known word for word.
  package func exactMatch(_ heading: String) -> ImportField? {
    let key = Self.normalised(heading)
    return key.utf8.count <= 90 ? exact[key] : nil
  }

  /// Lower case, "&" as "and", everything but letters, digits and "%" as spaces, brackets dropped.
  static func normalised(_ heading: String) -> String {
    var text = ""
    var depth = 0
    var gap = false
    for scalar in heading.unicodeScalars {
      if scalar == "(" || scalar == "[" {
        depth += 1
        gap = true
        continue
      }
      if scalar == ")" || scalar == "]" {
        depth = max(0, depth - 1)
        continue
      }
      guard depth == 0 else { continue }
      if scalar == "&" {
        if !text.isEmpty { text.append(" ") }
        text += "and"
        gap = true
      } else if scalar == "'" || scalar == "’" {
        continue
      } else if scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "%" {
        if gap, !text.isEmpty { text.append(" ") }
        gap = false
        text += scalar.isASCII
          ? String(scalar).lowercased() : scalar.properties.lowercaseMapping
      } else {
        gap = true
      }
    }
    if text.isEmpty, depth == 0, heading.contains("(") {
      // A heading that is all in brackets still says something.
      return normalised(heading.filter { $0 != "(" && $0 != ")" })
    }
    return text
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
