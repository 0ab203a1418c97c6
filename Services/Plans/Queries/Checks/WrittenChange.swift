/// A change written with where it begins and ends: `an increase of 10% from 65% to 75%`.
struct WrittenChange: Equatable {
  let by: Double
  let from: Double
  let to: Double
  let isPercent: Bool

  /// Neither in points nor as a share of where it began does the change come to what is written.
  var isContradicted: Bool {
    let points = abs(to - from)
    if abs(points - by) < 0.51 { return false }
    guard isPercent, from != 0 else { return true }
    return abs(points / abs(from) * 100 - by) >= 1
  }

  private static let opening: Set<String> = ["by", "of"]

  /// Every change in a text that names its size, its beginning and its end next to each other.
  static func all(in text: String) -> [WrittenChange] {
    guard mayNameBeginning(text) else { return [] }
    let figures = WrittenFigures(text)
    return figures.tokens.indices.compactMap { change(at: $0, in: figures) }
  }

  /// Whether `from` stands in it, in any case: few texts have it, and cutting one up is costly.
  private static func mayNameBeginning(_ text: String) -> Bool {
    let from = Array("from".utf8)
    var matched = 0
    for octet in text.utf8 {
      let letter = octet | 0x20
      matched = letter == from[matched] ? matched + 1 : letter == from[0] ? 1 : 0
      if matched == from.count { return true }
    }
    return false
  }

  private static func change(at place: Int, in figures: WrittenFigures) -> WrittenChange? {
    guard figures.isWord(place, ["from"]),
      case .number(let from, _, let isFrom) = figures[place + 1],
      figures.isWord(place + 2, ["to"]), case .number(let to, _, let isTo) = figures[place + 3],
      !isYear(from, isFrom), !isYear(to, isTo)
    else { return nil }
    // “by 10% from 65% to 75%”, also “by 10 percentage points from …”.
    var before = place - 1
    while figures.isWord(before, ["percentage", "points", "point", "per", "cent", "pp"]) {
      before -= 1
    }
    guard case .number(let by, _, let isBy) = figures[before],
      figures.isWord(before - 1, opening), isFrom == isTo || isTo
    else { return nil }
    return WrittenChange(by: by, from: from, to: to, isPercent: isBy || before != place - 1)
  }

  private static func isYear(_ value: Double, _ isPercent: Bool) -> Bool {
    !isPercent && (1900...2100).contains(value)
  }
}
