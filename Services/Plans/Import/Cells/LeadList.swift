extension ImportedLeads {
  /// Reads a cell that names who leads.
  ///
  /// Lines and semicolons separate for certain. "and", "&", "/" and commas separate only where
  /// every part is a whole role by itself: "Head of Safeguarding and Area Services" is one role,
  /// "Head of service and principal social worker" are two.
  package init(_ text: String) {
    asWritten = text
    for piece in text.split(whereSeparator: { $0 == ";" || $0.isNewline }) {
      for role in Self.parts(String(piece).withoutBullet) {
        var name = role
        let lower = name.lowercased()
        for mark in ["(accountable)", "(lead)", "(accountable lead)"] where lower.hasSuffix(mark) {
          name = String(name.dropLast(mark.count)).trimmed
          if accountable.isEmpty { accountable = name }
        }
        while let last = name.last, ",.;/&".contains(last) {
          name.removeLast()
          name = name.trimmed
        }
        guard !name.isEmpty, !roles.contains(name) else { continue }
        roles.append(name)
      }
    }
  }

  private static let separators = [" and ", " & ", " / ", ", ", "/"]

  private static func parts(_ text: String) -> [String] {
    guard !text.isEmpty else { return [] }
    for separator in separators where text.lowercased().contains(separator) {
      let pieces = split(text, at: separator)
      // "Team leader, workforce development team" is a role and where it is.
      let placesGroup =
        separator == ", "
        && pieces.dropFirst().contains { piece in
          groupNouns.contains(piece.lowercased().split(separator: " ").last.map(String.init) ?? "")
        }
      if pieces.count > 1, !placesGroup, pieces.allSatisfy(isWholeRole) {
        return pieces.flatMap(parts)
      }
    }
    return [text]
  }

  private static func split(_ text: String, at separator: String) -> [String] {
    var pieces: [String] = []
    var current = ""
    var rest = Substring(text)
    while !rest.isEmpty {
      if rest.prefix(separator.count).lowercased() == separator {
        pieces.append(current.trimmed)
        current = ""
        rest = rest.dropFirst(separator.count)
      } else {
        current.append(rest.removeFirst())
      }
    }
    pieces.append(current.trimmed)
    return pieces.filter { !$0.isEmpty }
  }

  /// Nouns with which the name of a role or group ends.
  private static let roleNouns: Set<String> = [
    "manager", "managers", "officer", "officers", "worker", "workers", "lead", "leads", "leader",
    "leaders", "director", "directors", "coordinator", "coordinators", "analyst", "analysts",
    "adviser", "advisers", "advisor", "advisors", "chair", "chairs", "board", "group", "team",
    "teams",
    "head", "heads", "partner", "partners", "commissioner", "commissioners", "practitioner",
    "practitioners", "champion", "champions", "nurse", "doctor", "headteacher", "supervisor",
    "supervisors", "dcs", "lado", "iro", "iros", "psw", "ceo", "executive", "member", "committee",
    "panel", "police", "clerk", "solicitor", "ad", "hos", "am", "tm", "sm", "agm",
    "auditor", "auditors", "superintendent", "inspector", "trainer", "consultant", "consultants",
    "secretary", "sub-group", "subgroup", "council", "ccg", "icb", "lscb", "hr", "sgscb",
  ]

  private static let groupNouns: Set<String> = [
    "team", "teams", "board", "group", "service", "services", "panel", "committee", "council",
    "partnership", "police", "sub-group", "subgroup",
  ]

  static func isWholeRole(_ text: String) -> Bool {
    let words = text.lowercased().split { $0.isWhitespace || $0 == "(" || $0 == ")" || $0 == "," }
    guard let first = words.first, let last = words.last else { return false }
    if words.count >= 3, words.dropFirst().first == "of",
      ["head", "director", "heads", "directors", "chair"].contains(String(first))
    {
      return true
    }
    if words.count >= 4, first == "assistant" || first == "deputy" || first == "interim",
      words.contains("of")
    {
      return true
    }
    return roleNouns.contains(String(last))
  }
}
