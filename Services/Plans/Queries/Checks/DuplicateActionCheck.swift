import Messages

/// `duplicate_action`: the same action in two places, by at least nine tenths of its words.
enum DuplicateActionCheck {
  /// Two actions of this share of common words are the same.
  static let threshold = 0.9
  /// Shorter texts (“Monthly audits”) are alike by chance.
  static let fewestWords = 5

  static func findings(in index: PlanIndex) -> [CheckFinding] {
    var numbers: [Substring: Int] = [:]
    let texts = index.actions.map { action -> [Int] in
      words(of: action.text).map { word in
        if let number = numbers[word] { return number }
        numbers[word] = numbers.count
        return numbers.count - 1
      }.sorted()
    }
    // Only texts of similar length can be alike, so each is compared with the next few by length.
    let byLength = texts.indices.filter { texts[$0].count >= fewestWords }
      .sorted { (texts[$0].count, $0) < (texts[$1].count, $1) }
    var pairs: [(Int, Int)] = []
    for (place, one) in byLength.enumerated() {
      let longest = Double(texts[one].count) * (2 - threshold) / threshold
      for other in byLength[(place + 1)...] {
        if Double(texts[other].count) > longest { break }
        if isAlike(texts[one], texts[other]) { pairs.append((min(one, other), max(one, other))) }
      }
    }
    return pairs.sorted { $0 < $1 }.map {
      finding(index.actions[$0.0], index.actions[$0.1], in: index)
    }
  }

  /// Twice the words in common, over the words of both.
  private static func isAlike(_ one: [Int], _ other: [Int]) -> Bool {
    var common = 0
    var left = 0
    var right = 0
    while left < one.count, right < other.count {
      if one[left] == other[right] {
        common += 1
        left += 1
        right += 1
      } else if one[left] < other[right] {
        left += 1
      } else {
        right += 1
      }
    }
    return Double(2 * common) >= threshold * Double(one.count + other.count)
  }

  /// Lower-case words without punctuation.
  private static func words(of text: String) -> [Substring] {
    text.lowercased().replacing("’", with: "").replacing("'", with: "")
      .split { !$0.isLetter && !$0.isNumber }
  }

  private static func finding(
    _ one: Action,
    _ other: Action,
    in index: PlanIndex
  ) -> CheckFinding {
    let leads = Set(one.leads) != Set(other.leads)
    let dates = one.due?.dueBy != other.due?.dueBy
    let tokens = (leads ? ["leads_differ"] : []) + (dates ? ["dates_differ"] : [])
    var differences: [String] = []
    if leads {
      differences.append(
        "the leads differ (\(Counted.list(one.leads)) / \(Counted.list(other.leads)))"
      )
    }
    if dates {
      differences.append("the dates differ (\(one.due?.text ?? "") / \(other.due?.text ?? ""))")
    }
    let tail = differences.isEmpty ? "" : ", but " + Counted.list(differences)
    return CheckFinding(
      "duplicate_action",
      tokens.isEmpty ? .note : .warning,
      [ObjectRef(.action, one.id), ObjectRef(.action, other.id)],
      found: tokens.isEmpty ? "same leads and dates" : tokens.joined(separator: " "),
      expected: "one action that answers both",
      message: "\(place(of: one, in: index)) and \(place(of: other, in: index)) "
        + "are the same action\(tail).",
      fix: "Keep one and let it answer both, or agree lead and date."
    )
  }

  /// The reference, with its objective where the reference alone doesn't say.
  private static func place(of action: Action, in index: PlanIndex) -> String {
    guard action.ref.isEmpty || action.ref.allSatisfy(\.isNumber),
      let objective = index.objective(action.objectiveID)
    else { return action.shortName }
    return "\(action.shortName) of \(objective.shortName)"
  }
}
