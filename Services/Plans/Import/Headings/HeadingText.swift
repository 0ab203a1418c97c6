/// What a heading in a plan announces, by its words: "Recommendation 9A: Ensure …", "Theme 2: …".
struct HeadingText: Hashable {
  enum Kind: Hashable {
    case section
    case recommendation
    case safeguardingBoard
    case otherPriority
    case priority
    case area
    /// A number and words: "1.1 Embed the framework". A section, an objective or a group, as its
    /// neighbours say.
    case numbered
  }

  var kind: Kind
  /// "9A", "LSCB1", "1.1", or "".
  var ref: String
  /// The words without kind and number; the whole heading where there are no others.
  var title: String

  private static let sectionWords: Set<String> = [
    "theme", "section", "part", "workstream", "strand", "pillar", "chapter", "domain", "stream",
    "programme",
  ]
  private static let priorityWords: Set<String> = [
    "priority", "objective", "aim", "goal", "outcome",
  ]
  private static let areaWords: Set<String> = ["area", "finding", "issue", "afi", "requirement"]

  /// `nil` when the text announces nothing by itself.
  init?(_ heading: String) {
    let text = heading.split(whereSeparator: \.isNewline).map(String.init).joined(separator: " ")
      .trimmed
    guard !text.isEmpty, text.count <= 1_200 else { return nil }
    let tokens = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let first = tokens.first else { return nil }
    let word = first.lowercased().filter(\.isLetter)

    if word == "other" || word == "additional", tokens.count <= 16 {
      let next = tokens.dropFirst().prefix(3).map { $0.lowercased().filter(\.isLetter) }
      if next.contains(where: { ["priority", "priorities"].contains($0) }) {
        self.init(kind: .otherPriority, ref: "", title: text)
        return
      }
    }
    if let found = Self.numberedKind(tokens, text: text) {
      self = found
      return
    }
    if let code = Self.code(tokens, text: text) {
      self = code
      return
    }
    if let (ref, rest) = Self.leadingNumber(text), !rest.isEmpty {
      self.init(kind: .numbered, ref: ref, title: rest)
      return
    }
    return nil
  }

  private init(kind: Kind, ref: String, title: String) {
    self.kind = kind
    self.ref = ref
    self.title = title
  }

  /// "Recommendation 2: Strengthen …", "Strategic priority 3 – …", "Area for improvement 4: …".
  private static func numberedKind(_ tokens: [String], text: String) -> HeadingText? {
    for index in 0..<min(4, tokens.count) {
      let word = tokens[index].lowercased().filter(\.isLetter)
      let kind: Kind
      if ["recommendation", "rec", "recommendations"].contains(word) {
        kind = .recommendation
      } else if sectionWords.contains(word) {
        kind = .section
      } else if priorityWords.contains(word) {
        kind = .priority
      } else if areaWords.contains(word)
        || (word == "action" && index == 3 && tokens[0].lowercased() == "area")
      {
        kind = .area
      } else {
        continue
      }
      // The number may stick to the word's end ("Rec1") or follow, perhaps after "No." or "for …".
      var next = index + 1
      if let digit = tokens[index].firstIndex(where: \.isNumber) {
        let ref = cleaned(String(tokens[index][digit...]))
        return HeadingText(kind: kind, ref: ref, title: rest(tokens, from: next, of: text))
      }
      if kind == .area, next + 1 < tokens.count,
        ["for", "of"].contains(tokens[next].lowercased())
      {
        next += 2
        if next < tokens.count, tokens[next].lowercased().hasPrefix("action") { next += 1 }
      }
      while next < tokens.count,
        ["no", "number", "#", "-", "–", ":"].contains(
          tokens[next].lowercased().filter { $0 != "." }
        )
      {
        next += 1
      }
      guard next < tokens.count else { return nil }
      let ref = cleaned(tokens[next])
      // "Section A – …" and "Section A: …", but not "Section a member".
      let isLetter =
        kind == .section && ref.count == 1 && ref.first?.isUppercase == true
        && (tokens[next].count > 1
          || next + 1 < tokens.count && ["-", "–", "—", ":"].contains(tokens[next + 1]))
      guard isNumber(ref) || isLetter else { continue }
      // "Section 11 audits are complete" is a sentence: a heading has a mark or a capital next.
      let hasMark = tokens[next].last.map { ".:)-–—,".contains($0) } ?? false
      let following = next + 1 < tokens.count ? tokens[next + 1] : ""
      guard hasMark || following.isEmpty || !(following.first?.isLowercase ?? false) else {
        return nil
      }
      let title = rest(tokens, from: next + 1, of: text)
      let isBoard = tokens[..<index].contains { $0.hasSuffix("SCB") || $0.hasSuffix("SCP") }
      return HeadingText(
        kind: isBoard && kind == .recommendation ? .safeguardingBoard : kind,
        ref: ref,
        title: title
      )
    }
    return nil
  }

  /// "LSCB1: Provide …", "SP 4: …": capitals, a number, then a mark.
  private static func code(_ tokens: [String], text: String) -> HeadingText? {
    var joined = tokens[0]
    var next = 1
    if joined.allSatisfy({ $0.isUppercase || $0 == "&" }), joined.count >= 2, tokens.count > 1,
      tokens[1].first?.isNumber ?? false
    {
      joined += tokens[1]
      next = 2
    }
    guard let last = joined.last,
      ".:)".contains(last) || (next < tokens.count && ["-", "–", ":"].contains(tokens[next]))
    else { return nil }
    let ref = cleaned(joined)
    let letters = ref.prefix { $0.isUppercase || $0 == "&" }
    let number = ref.dropFirst(letters.count)
    guard (1...8).contains(letters.count), !number.isEmpty, isNumber(String(number)),
      next < tokens.count
    else { return nil }
    let isBoard = ["SCB", "SCP", "CSP"].contains { letters.hasSuffix($0) }
    let isRecommendation = letters == "R" || letters == "REC"
    return HeadingText(
      kind: isBoard ? .safeguardingBoard : isRecommendation ? .recommendation : .priority,
      ref: isRecommendation ? String(number) : ref,
      title: rest(tokens, from: next, of: text)
    )
  }

  /// A number in front of words: "1.1 Embed", "3) Improve", "9A: Ensure".
  static func leadingNumber(_ text: String) -> (ref: String, rest: String)? {
    let trimmed = text.trimmed
    let token = trimmed.prefix { !$0.isWhitespace }
    let ref = cleaned(String(token))
    guard isNumber(ref), token.count <= 10 else { return nil }
    // "12 children …" is a sentence: a whole number needs a mark after it.
    let hasMark = token.last.map { ".):-–".contains($0) } ?? false
    var rest = trimmed.dropFirst(token.count).trimmed
    let hasLooseMark = rest.first.map { "-–:".contains($0) } ?? false
    if hasLooseMark { rest = rest.dropFirst().trimmed }
    guard hasMark || hasLooseMark || ref.contains(".") else { return nil }
    guard !ref.contains("%"),
      rest.first?.isLetter ?? rest.isEmpty || "‘'“\"(%".contains(rest.first ?? " ")
    else { return nil }
    return (ref, rest)
  }

  /// Digits with parts and letters: "2", "9A", "1.1.2", "2b".
  static func isNumber(_ ref: String) -> Bool {
    guard let first = ref.first, first.isASCII, first.isNumber, ref.count <= 9 else { return false }
    let parts = ref.split(separator: ".", omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
      let digits = part.prefix { $0.isASCII && $0.isNumber }
      let letters = part.dropFirst(digits.count)
      return !digits.isEmpty && digits.count <= 4 && letters.count <= 2
        && letters.allSatisfy { $0.isLetter && $0.isASCII }
    }
  }

  private static func cleaned(_ token: String) -> String {
    var view = Substring(token)
    while let last = view.last, ".:)-–—,;".contains(last) { view.removeLast() }
    while let first = view.first, "(#".contains(first) { view.removeFirst() }
    return String(view)
  }

  private static func rest(_ tokens: [String], from index: Int, of text: String) -> String {
    var words = tokens[min(index, tokens.count)...]
    while let first = words.first, ["-", "–", "—", ":", "."].contains(first) {
      words = words.dropFirst()
    }
    let title = words.joined(separator: " ")
    return title.isEmpty ? text : title
  }
}
