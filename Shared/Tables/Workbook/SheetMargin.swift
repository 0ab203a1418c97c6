/// The words of a sheet's page header or footer, without the codes that lay it out.
///
/// Source: ECMA-376 part 1, 18.3.1.46: `&L`, `&C` and `&R` begin the three parts, `&P`, `&N`, `&D`,
/// `&T`, `&F`, `&A`, `&Z` and `&G` are filled in when it is printed, the others are fonts.
enum SheetMargin {
  /// One line for each part and line break that has words.
  static func lines(_ text: String) -> [String] {
    var lines: [String] = []
    var line = ""
    var rest = text[...]
    func finish() {
      let tidy = line.tidied
      if !tidy.isEmpty { lines.append(tidy) }
      line = ""
    }
    while let next = rest.popFirst() {
      if next == "\n" || next == "\r" || next == "\r\n" {
        finish()
        continue
      }
      guard next == "&", let code = rest.popFirst() else {
        line.append(next)
        continue
      }
      switch code {
      case "L", "C", "R": finish()
      case "&": line.append("&")
      case "\"":
        while let letter = rest.popFirst(), letter != "\"" {}
      case "K": rest = rest.dropFirst(min(6, rest.count))
      case _ where code.isNumber:
        while rest.first?.isNumber == true { rest.removeFirst() }
      default: break
      }
    }
    finish()
    return lines
  }
}
