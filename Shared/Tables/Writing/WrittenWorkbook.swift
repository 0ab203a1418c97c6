/// A workbook to be written: its sheets in the order of their tabs.
package struct WrittenWorkbook: Hashable, Sendable {
  package var title: String
  package var sheets: [WrittenSheet]
  /// When it was made, in seconds since 1970; the same workbook made at the same moment has the same
  /// bytes.
  package var created: Int64

  package init(title: String, sheets: [WrittenSheet], created: Int64) {
    self.title = title
    self.sheets = sheets
    self.created = created
  }
}

/// A sheet to be written.
package struct WrittenSheet: Hashable, Sendable {
  /// As wanted; what Excel doesn't take is replaced, and a name that is taken gets a number.
  package var name: String
  /// Width of each column in characters; 0 hides a column, and those beyond the list have Excel's
  /// own width.
  package var widths: [Double]
  package var rows: [[WrittenCell]]
  /// Rows at the top that stay in sight and are repeated on every printed page.
  package var frozenRows: Int

  package init(
    name: String,
    widths: [Double] = [],
    rows: [[WrittenCell]] = [],
    frozenRows: Int = 0
  ) {
    self.name = name
    self.widths = widths
    self.rows = rows
    self.frozenRows = frozenRows
  }
}

/// A cell to be written.
package struct WrittenCell: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    case empty
    /// Always text to whoever opens the file, whatever it begins with.
    case text(String)
    /// A number with the format that shows it: `0.0%`.
    case number(Double, format: String)
  }

  /// What a cell looks like, by what it is.
  package enum Look: Hashable, Sendable {
    case plain, title, section, heading, label, note
    /// A rating, with the colour of its scheme by name; always beside the word.
    case rating(String)
  }

  package var content: Content
  package var look: Look
  /// Columns that it covers, at least 1: the cells after it in the row move right by as many.
  package var span: Int

  package init(_ content: Content, _ look: Look = .plain, span: Int = 1) {
    self.content = content
    self.look = look
    self.span = max(span, 1)
  }

  package static let empty = WrittenCell(.empty)

  /// A text; nothing for an empty one.
  package static func text(_ text: String, _ look: Look = .plain, span: Int = 1) -> WrittenCell {
    WrittenCell(text.isEmpty ? .empty : .text(text), look, span: span)
  }

  /// A number as people write it, without needless digits.
  package static func number(_ number: Double, _ look: Look = .plain) -> WrittenCell {
    guard number.isFinite else { return .empty }
    return WrittenCell(.number(number, format: "General"), look)
  }

  /// A share in percentage points, shown with its sign: 71.4 is 71.4%.
  package static func percent(_ points: Double, _ look: Look = .plain) -> WrittenCell {
    guard points.isFinite else { return .empty }
    let text = NumberFormat.general(points)
    let decimals = text.firstIndex(of: ".").map { text.distance(from: $0, to: text.endIndex) - 1 }
    let places = min(decimals ?? 0, 6)
    return WrittenCell(
      .number(
        points / 100,
        format: places == 0 ? "0%" : "0.\(String(repeating: "0", count: places))%"
      ),
      look
    )
  }

  /// A number that shows exactly a text that people wrote; `nil` where no plain format does.
  ///
  /// `number` is the value behind the text, in points for a percentage.
  package static func number(_ number: Double, showing text: String) -> WrittenCell? {
    guard number.isFinite, text.count <= 24, text.contains(where: \.isNumber) else { return nil }
    let isPercent = text.hasSuffix("%")
    let value = isPercent ? number / 100 : number
    let formats =
      isPercent
      ? ["0%", "0.0%", "0.00%", "0.000%"] : ["General", "0", "0.0", "0.00", "#,##0", "#,##0.00"]
    return formats.first { NumberFormat($0).text(value, is1904: false) == text }
      .map { WrittenCell(.number(value, format: $0)) }
  }

  /// What a reader of the file sees.
  package var shown: String {
    switch content {
    case .empty: ""
    case .text(let text): text
    case .number(let number, let format): NumberFormat(format).text(number, is1904: false)
    }
  }
}

extension StringProtocol {
  /// Whether a spreadsheet may take the text for a formula: it begins with = + - @ or with white
  /// space that some programs drop before such a sign.
  package var beginsLikeFormula: Bool {
    let first = drop { $0 == "\t" || $0 == "\r" || $0 == "\n" || $0 == " " }.utf8.first
    return first.map { [0x3D, 0x2B, 0x2D, 0x40].contains($0) } ?? false
  }
}
