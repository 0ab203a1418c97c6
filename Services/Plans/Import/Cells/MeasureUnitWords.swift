extension ImportedMeasure.Unit {
  /// What a column called “Unit” says; `nil` for words that name no unit that we know.
  init?(words: String) {
    let text = words.lowercased()
    let parts = Set(text.split { !$0.isLetter }.map(String.init))
    if text.contains("10,000") || text.contains("10000") || text.contains("10k") {
      self = .ratePer10000
    } else if text.contains("%") || !parts.isDisjoint(with: ["percent", "percentage"])
      || parts.isSuperset(of: ["per", "cent"])
    {
      self = .percent
    } else if !parts.isDisjoint(with: ["fte", "ftes", "wte"]) {
      self = .fte
    } else if !parts.isDisjoint(with: ["day", "days"]) {
      self = .days
    } else if !parts.isDisjoint(with: ["score", "points", "average"]) {
      self = .score
    } else if !parts.isDisjoint(with: ["number", "no", "count", "children", "cases", "people"])
      || text == "#"
    {
      self = .count
    } else {
      return nil
    }
  }
}
