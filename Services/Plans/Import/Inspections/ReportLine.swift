internal import Tables

/// One line of a report's text, with what marks it carries.
struct ReportLine {
  enum Mark: Hashable {
    /// A heading of a level, from "#" or a style.
    case heading(Int)
    /// A numbered statement.
    case number(Int)
    case bullet
    case footnote
    /// A page number or another mark of the page.
    case page
    case plain
  }

  var number: Int
  var mark: Mark
  /// The words without the marks.
  var text: String
  /// The line as written, with its tabs.
  var raw: String
  /// Whether blank lines stand before it.
  var followsBlank: Bool

  /// The lines of a text that hold anything.
  static func lines(of text: String) -> [ReportLine] {
    var lines: [ReportLine] = []
    var number = 0
    var blank = true
    for piece in text.split(
      omittingEmptySubsequences: false,
      whereSeparator: { $0.isNewline || $0 == "\u{0C}" }
    ) {
      number += 1
      let raw = String(piece)
      guard raw.contains(where: { !$0.isWhitespace }) else {
        blank = true
        continue
      }
      lines.append(ReportLine(raw, number: number, followsBlank: blank))
      blank = false
    }
    return lines
  }

  private init(_ raw: String, number: Int, followsBlank: Bool) {
    self.number = number
    self.raw = raw
    self.followsBlank = followsBlank
    var rest = Substring(raw.trimmed)
    if rest.hasPrefix("<sup>") || rest.hasPrefix("<span") {
      mark = .footnote
      text = Self.plain(String(rest))
      return
    }
    let hashes = rest.prefix { $0 == "#" }.count
    if hashes > 0, hashes <= 6, rest.dropFirst(hashes).first == " " {
      mark = .heading(hashes)
      text = Self.plain(String(rest.dropFirst(hashes)))
      return
    }
    var isBullet = false
    if let first = rest.first, "-*•■▪●◼".contains(first),
      rest.dropFirst().first == " " || "•■▪●◼".contains(first)
    {
      rest = rest.dropFirst().drop { $0 == " " || $0 == "\t" }
      isBullet = true
    }
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    if (1...3).contains(digits.count), let value = Int(digits), value > 0 {
      let after = rest.dropFirst(digits.count)
      if after.allSatisfy({ $0.isWhitespace }) {
        mark = .page
        text = String(digits)
        return
      }
      if let sign = after.first, ".)".contains(sign) || sign == "\t",
        after.dropFirst().first?.isWhitespace ?? false || sign == "\t"
      {
        mark = .number(value)
        text = Self.plain(String(after.dropFirst()))
        return
      }
    }
    mark = isBullet ? .bullet : .plain
    text = Self.plain(String(rest))
    let lower = text.lowercased()
    if !isBullet, lower.hasPrefix("page "), lower.count < 20, lower.contains(where: \.isNumber) {
      mark = .page
    }
  }

  /// Words without Markdown's and LaTeX's marks.
  static func plain(_ text: String) -> String {
    var result = ""
    var rest = Substring(text)
    while let next = rest.first {
      if next == "<", let close = rest.firstIndex(of: ">"),
        rest.distance(from: rest.startIndex, to: close) < 40
      {
        let tag = rest[rest.startIndex...close]
        rest = rest[rest.index(after: close)...]
        // The number of a footnote is no part of the words.
        if tag == "<sup>", let end = rest.firstRange(of: "</sup>") {
          rest = rest[end.upperBound...]
        }
        continue
      }
      if next == "$" {
        rest.removeFirst()
        continue
      }
      if next == "\\" {
        rest.removeFirst()
        rest = rest.drop { $0.isLetter }
        continue
      }
      if next == "{" || next == "}" {
        rest.removeFirst()
        continue
      }
      if next == "^" {
        rest.removeFirst()
        rest = rest.drop { $0.isNumber }
        continue
      }
      if next == "*", rest.dropFirst().first == "*" {
        rest = rest.dropFirst(2)
        continue
      }
      result.append(next)
      rest.removeFirst()
    }
    return result.tidiedLine
  }
}

extension String {
  /// One line with single spaces.
  fileprivate var tidiedLine: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
