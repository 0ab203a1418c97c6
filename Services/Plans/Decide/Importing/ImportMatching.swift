import Figures

/// What is recorded and not yet matched with anything in the file; each is matched once.
struct Unmatched<Element> {
  private(set) var elements: [Element]

  init(_ elements: [Element]) { self.elements = elements }

  mutating func take(where isWanted: (Element) -> Bool) -> Element? {
    elements.firstIndex(where: isWanted).map { elements.remove(at: $0) }
  }

  /// Takes the element with the best score that is at least `lowest`.
  mutating func take(best score: (Element) -> Double, atLeast lowest: Double) -> Element? {
    let scores = elements.map(score)
    guard let best = scores.max(), best >= lowest, let index = scores.firstIndex(of: best) else {
      return nil
    }
    return elements.remove(at: index)
  }
}

/// How texts of a file and of the record are held to be the same.
enum ImportMatching {
  /// The letters and digits of a text in lower case; spacing, punctuation and case don't tell texts
  /// apart.
  static func key(_ text: String) -> String {
    String(
      text.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || isDigit($0) }
        .map(Character.init)
    )
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.numericType != nil
  }

  static func isSame(_ left: String, _ right: String) -> Bool { key(left) == key(right) }

  /// Whether two references are there and spell the same.
  static func isSameRef(_ left: String, _ right: String) -> Bool {
    Reference(left).isSame(as: Reference(right))
  }

  /// The share of words that two texts have in common, 0 to 1.
  static func likeness(_ left: String, _ right: String) -> Double {
    let one = words(left)
    let other = words(right)
    let all = one.union(other).count
    return all == 0 ? 0 : Double(one.intersection(other).count) / Double(all)
  }

  private static func words(_ text: String) -> Set<Substring> {
    Set(text.lowercased().split { !$0.isLetter && !$0.isNumber })
  }

  /// Above this likeness a text counts as another one reworded.
  static let reworded = 0.6
}

extension [String] {
  /// The list with what it doesn't have yet, each once.
  func joined(with more: [String]) -> [String] {
    more.reduce(into: self) { list, id in
      if !list.contains(id) { list.append(id) }
    }
  }
}
