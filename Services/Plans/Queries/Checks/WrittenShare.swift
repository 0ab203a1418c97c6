import Figures

/// A percentage written beside the parts that it is made of: `71% (15 of 21)`, `15/21 = 71%`.
struct WrittenShare: Equatable {
  let percent: Double
  let decimals: Int
  let part: Double
  let whole: Double

  /// What the parts make, in percent.
  var computed: Double { part / whole * 100 }

  /// Rounded either way to the decimals that were written, it would not be what was written.
  var isContradicted: Bool {
    var unit = 1.0
    for _ in 0..<decimals { unit /= 10 }
    return abs(computed - percent) >= unit + 1e-9
  }

  /// `71%` as it should read.
  var computedWords: String { Rounding.text(computed, decimals: decimals) + "%" }
  var percentWords: String { Rounding.text(percent, decimals: decimals) + "%" }
  var partsWords: String { "\(Rounding.short(part, upTo: 2)) of \(Rounding.short(whole, upTo: 2))" }

  /// Words that make a percentage something else than the share of the parts beside it.
  private static let qualifiers: Set<String> = [
    "about", "around", "approximately", "approx", "nearly", "almost", "over", "under", "above",
    "below", "than", "least", "most", "target", "c", "circa", "from",
  ]
  private static let dateWords: Set<String> = [
    "by", "since", "until", "on", "in", "at", "from", "to", "during", "of",
  ]

  /// Every share in a text that stands right beside its parts.
  static func all(in text: String) -> [WrittenShare] {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return [] }
    let figures = WrittenFigures(text)
    return figures.tokens.indices.compactMap { share(at: $0, in: figures) }
  }

  /// The share whose parts begin at a place.
  private static func share(at place: Int, in figures: WrittenFigures) -> WrittenShare? {
    guard let part = figures.count(place), let end = endOfParts(at: place, in: figures),
      let whole = figures.count(end), whole > 0,
      let percent = after(end, in: figures) ?? before(place, end, in: figures)
    else { return nil }
    return WrittenShare(
      percent: percent.value,
      decimals: percent.decimals,
      part: part,
      whole: whole
    )
  }

  /// The place of the whole in `15 of 21`, `15 out of 21` and `15/21`.
  private static func endOfParts(at place: Int, in figures: WrittenFigures) -> Int? {
    if figures.isWord(place + 1, ["of"]) { return place + 2 }
    if figures.isWord(place + 1, ["out"]), figures.isWord(place + 2, ["of"]) { return place + 3 }
    // 9/17 after “by”, and 30/9/17, are dates.
    guard figures.isSign(place + 1, ["/"]), !figures.isSign(place - 1, ["/"]),
      !figures.isSign(place + 3, ["/"]), !figures.isWord(place - 1, dateWords)
    else { return nil }
    return place + 2
  }

  private static func after(
    _ end: Int,
    in figures: WrittenFigures
  ) -> (
    value: Double, decimals: Int
  )? {
    let bracket = figures.skippingWords(from: end + 1, atMost: 3)
    if figures.isSign(bracket, ["("]), let percent = figures.percent(bracket + 1),
      figures.isSign(bracket + 2, [")"])
    {
      return percent
    }
    guard figures.isSign(end + 1, [",", "=", "-", ":"]) || figures.isWord(end + 1, ["or"]),
      let percent = figures.percent(end + 2), isOver(end + 3, in: figures)
    else { return nil }
    return percent
  }

  private static func before(
    _ place: Int,
    _ end: Int,
    in figures: WrittenFigures
  ) -> (
    value: Double, decimals: Int
  )? {
    guard let percent = figures.percent(place - 2), !figures.isWord(place - 3, qualifiers),
      !figures.isSign(place - 3, ["<", ">", "≥", "≤", "~", "-", "/"])
    else { return nil }
    if figures.isSign(place - 1, ["("]) {
      let close = figures.skippingWords(from: end + 1, atMost: 3)
      return figures.isSign(close, [")"]) ? percent : nil
    }
    return figures.isSign(place - 1, ["=", ":"]) && isOver(end + 1, in: figures) ? percent : nil
  }

  /// Nothing follows that could make the figure one of something else.
  private static func isOver(_ place: Int, in figures: WrittenFigures) -> Bool {
    figures[place] == nil || figures.isSign(place, [".", ";", ",", ")", "\n"])
  }
}
