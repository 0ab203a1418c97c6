/// References to measures in a cell: "6a,b" is 6a and 6b, "17a, b, c" three, "All" itself.
package enum MeasureReferences {
  /// The references that a cell names; none where it reads like a sentence.
  package static func read(_ text: String) -> [String] { looksLike(text) ? list(text) : [] }

  static func list(_ text: String) -> [String] {
    var list: [String] = []
    var stem = ""
    let tokens =
      text.split { $0 == "," || $0 == ";" || $0 == "&" || $0.isNewline || $0.isWhitespace }
      .map(String.init)
    for token in tokens where token.lowercased() != "and" {
      let isLetterAlone = token.count == 1 && token.first?.isLetter == true
      if isLetterAlone, !stem.isEmpty {
        list.append(stem + token)
        continue
      }
      if let range = range(token), !range.isEmpty {
        list += range
        stem = ""
        continue
      }
      list.append(token)
      // "6a" leaves 6 for a letter that follows; "M6a" leaves M6.
      let hasNumber = token.contains(where: \.isNumber)
      let end = token.last.map { $0.isLetter } ?? false
      stem = hasNumber ? (end ? String(token.dropLast()) : token) : ""
    }
    var seen: Set<String> = []
    return list.filter { seen.insert($0.lowercased()).inserted }
  }

  private static func range(_ token: String) -> [String]? {
    let ends = token.split { $0 == "-" || $0 == "–" }
    guard ends.count == 2, let first = Int(ends[0]), let last = Int(ends[1]), first < last,
      last - first <= 30
    else { return nil }
    return (first...last).map(String.init)
  }

  /// Whether a text reads like references to measures and not like a sentence.
  static func looksLike(_ text: String) -> Bool {
    let tokens = text.split { $0 == "," || $0 == ";" || $0.isWhitespace || $0 == "&" }
    return !tokens.isEmpty
      && tokens.allSatisfy { token in
        token.count <= 8
          && (token.contains(where: \.isNumber) || token.count == 1
            || ["all", "and", "none", "kpi", "tbc"].contains(token.lowercased()))
      }
  }
}
