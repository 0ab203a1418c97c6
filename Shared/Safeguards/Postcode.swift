/// Full postcodes of the United Kingdom.
///
/// Source: Royal Mail, Programmers' guide to the Postcode Address File: areas in use, shapes of the
/// outward code, letters that the inward code never holds.
enum Postcode {
  private static let areas = Set(
    """
    AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC \
    EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS \
    LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP \
    SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE
    """.split(separator: " ").map(String.init)
  )

  /// Letters that never stand in the last two places.
  private static let neverInward = Set("CIKMOV".utf8)

  static func ranges(in text: ScannedText) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < text.count {
      guard text.capital(index) != 0, !isJoined(text, before: index), let end = end(text, at: index)
      else {
        index += 1
        continue
      }
      found.append(index..<end)
      index = end
    }
    return found
  }

  /// Whether it goes on from a word or a reference (`LMG-B1 2AB`).
  private static func isJoined(_ text: ScannedText, before index: Int) -> Bool {
    let before = text[index - 1]
    return text.isWord(index - 1) || before == UInt8(ascii: "&") || before == UInt8(ascii: "@")
      || (before == UInt8(ascii: "-") && text.isWord(index - 2))
  }

  private static func end(_ text: ScannedText, at start: Int) -> Int? {
    var index = start
    while text.capital(index) != 0, index - start < 3 { index += 1 }
    let area = text.text(start..<index).uppercased()
    guard areas.contains(area), text.isDigit(index) else { return nil }
    index += 1
    // One more digit, or the letter of an inner London district (EC1A, W1T).
    for length in [1, 0] {
      var inward = index
      if length == 1 {
        guard text.isWord(inward), text[inward] != UInt8(ascii: "?") else { continue }
        inward += 1
      }
      let outwardEnd = inward
      while text[inward] == 32, inward - outwardEnd < 2 { inward += 1 }
      guard text.isDigit(inward), isInwardLetter(text, inward + 1),
        isInwardLetter(text, inward + 2), !text.isWord(inward + 3)
      else { continue }
      // "in S2 1st quarter": an ordinal, unless it is written in capitals.
      let tail = text.text(inward + 1..<inward + 3)
      if ["st", "nd", "rd", "th"].contains(tail) { return nil }
      return inward + 3
    }
    return nil
  }

  private static func isInwardLetter(_ text: ScannedText, _ index: Int) -> Bool {
    let capital = text.capital(index)
    return capital != 0 && !neverInward.contains(capital)
  }
}
