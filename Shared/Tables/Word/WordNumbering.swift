/// A document's automatic lists: what number or bullet stands in front of each paragraph.
final class WordNumbering: XMLPartReader {
  private struct Level {
    var start = 1
    var format = "decimal"
    var text = ""
  }

  private var abstract: [String: [Int: Level]] = [:]
  private var lists: [String: String] = [:]
  private var starts: [String: [Int: Int]] = [:]
  private var counters: [String: [Int: Int]] = [:]
  private var usedStarts: Set<String> = []

  private var currentAbstract: String?
  private var currentList: String?
  private var currentLevel = 0

  func start(
    _ name: String,
    _ space: XMLSpace,
    _ attributes: [XMLAttribute]
  ) throws(TableError) {
    guard space == .word else { return }
    let value = attributes["val"]
    switch name {
    case "abstractNum":
      currentAbstract = attributes["abstractNumId"]
      if let currentAbstract { abstract[currentAbstract] = [:] }
    case "num":
      currentList = attributes["numId"]
    case "abstractNumId":
      if let currentList, let value { lists[currentList] = value }
    case "lvl", "lvlOverride":
      currentLevel = attributes["ilvl"].flatMap { Int($0) } ?? 0
      if name == "lvl", let currentAbstract { abstract[currentAbstract]?[currentLevel] = Level() }
    case "start":
      if let currentAbstract, let value {
        abstract[currentAbstract]?[currentLevel]?.start = Int(value) ?? 1
      }
    case "startOverride":
      if let currentList, let value {
        starts[currentList, default: [:]][currentLevel] = Int(value) ?? 1
      }
    case "numFmt":
      if let currentAbstract, let value {
        abstract[currentAbstract]?[currentLevel]?.format = value
      }
    case "lvlText":
      if let currentAbstract, let value { abstract[currentAbstract]?[currentLevel]?.text = value }
    default: break
    }
  }

  func end(_ name: String, _ space: XMLSpace) throws(TableError) {
    guard space == .word else { return }
    if name == "abstractNum" { currentAbstract = nil }
    if name == "num" { currentList = nil }
  }

  func text(_ text: UnsafeRawBufferPointer) throws(TableError) {}

  /// Counts a paragraph of a list and gives what stands in front of it; "" when nothing does.
  func label(list: String, level: Int) -> String {
    guard list != "0", let id = lists[list], let levels = abstract[id], let own = levels[level]
    else { return "" }
    if own.format == "bullet" { return "•" }
    guard own.format != "none" else { return "" }
    var counts = counters[id] ?? [:]
    if let restart = starts[list]?[level], usedStarts.insert("\(list)/\(level)").inserted {
      counts[level] = restart
    } else {
      counts[level] = counts[level].map { $0 + 1 } ?? own.start
    }
    for deeper in counts.keys where deeper > level { counts[deeper] = nil }
    counters[id] = counts
    var shown = ""
    var isPlaceholder = false
    for character in own.text {
      if isPlaceholder, let digit = character.wholeNumberValue {
        let part = levels[digit - 1] ?? own
        shown += Self.number(counts[digit - 1] ?? part.start, format: part.format)
        isPlaceholder = false
      } else if character == "%" {
        isPlaceholder = true
      } else {
        shown.append(character)
      }
    }
    return shown.trimmingSpaces
  }

  private static func number(_ number: Int, format: String) -> String {
    switch format {
    case "lowerLetter", "upperLetter":
      guard number > 0 else { return "" }
      let letter = CellPosition.letters((number - 1) % 26)
      let repeated = String(repeating: letter, count: min((number - 1) / 26 + 1, 8))
      return format == "lowerLetter" ? repeated.lowercased() : repeated
    case "lowerRoman": return roman(number).lowercased()
    case "upperRoman": return roman(number)
    case "decimalZero": return number < 10 ? "0\(number)" : "\(number)"
    default: return "\(number)"
    }
  }

  private static func roman(_ number: Int) -> String {
    guard (1...3999).contains(number) else { return "\(number)" }
    var rest = number
    var text = ""
    let signs = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
      (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    for (value, sign) in signs {
      while rest >= value {
        text += sign
        rest -= value
      }
    }
    return text
  }
}

extension String {
  /// Without spaces and tabs at both ends.
  var trimmingSpaces: String {
    var view = self[...]
    while let first = view.first, first == " " || first == "\t" { view.removeFirst() }
    while let last = view.last, last == " " || last == "\t" { view.removeLast() }
    return String(view)
  }
}
