/// Writes a small Excel workbook for tests.
package struct WorkbookFixture: Sendable {
  /// What a cell holds.
  ///
  /// Dates are serial numbers with a format code.
  package enum Cell: Sendable, ExpressibleByStringLiteral {
    case text(String)
    case number(Double, format: String = "General")
    case boolean(Bool)
    case formula(String, shows: String)
    case empty

    package init(stringLiteral value: String) {
      self = value.isEmpty ? .empty : .text(value)
    }
  }

  package struct Sheet: Sendable {
    package var name: String
    package var rows: [Int: [Cell]] = [:]
    package var merges: [String] = []
    package var isHidden = false
    package var hiddenRows: Set<Int> = []
    package var dimension = ""

    package init(_ name: String) { self.name = name }

    /// Adds a row under the last one.
    package mutating func row(_ cells: [Cell]) {
      rows[(rows.keys.max() ?? 0) + 1] = cells
    }

    /// Leaves a row empty.
    package mutating func blank() { row([]) }

    /// Adds a row with one text that is merged over the columns from A.
    package mutating func merged(_ text: String, columns: Int) {
      row([.text(text)])
      let number = rows.keys.max() ?? 1
      merges.append("A\(number):\(Self.letter(columns - 1))\(number)")
    }

    package static func letter(_ column: Int) -> String {
      let last = String(UnicodeScalar(UInt8(65 + column % 26)))
      return column < 26 ? last : letter(column / 26 - 1) + last
    }
  }

  package var sheets: [Sheet] = []
  /// Texts go to the shared table instead of standing in the cells.
  package var usesSharedStrings = false

  package init(_ sheets: [Sheet] = []) { self.sheets = sheets }

  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  package func archive() -> ZipFixture {
    var formats: [String] = ["General"]
    var strings: [String] = []
    var parts: [(String, String)] = []
    for (index, sheet) in sheets.enumerated() {
      var rows = ""
      for number in sheet.rows.keys.sorted() {
        rows += "<row r=\"\(number)\"\(sheet.hiddenRows.contains(number) ? " hidden=\"1\"" : "")>"
        for (column, cell) in (sheet.rows[number] ?? []).enumerated() {
          rows += xml(cell, "\(Sheet.letter(column))\(number)", &formats, &strings)
        }
        rows += "</row>"
      }
      let merges =
        sheet.merges.isEmpty
        ? ""
        : "<mergeCells>"
          + sheet.merges.map { "<mergeCell ref=\"\($0)\"/>" }.joined() + "</mergeCells>"
      let dimension = sheet.dimension.isEmpty ? "" : "<dimension ref=\"\(sheet.dimension)\"/>"
      parts.append(
        (
          "xl/worksheets/sheet\(index + 1).xml",
          "<worksheet xmlns=\"\(Self.main)\">\(dimension)<sheetData>\(rows)</sheetData>\(merges)</worksheet>"
        )
      )
    }
    var zip = ZipFixture()
    zip.add(
      "_rels/.rels",
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" Type=\"\(Self.office)/officeDocument\" Target=\"/xl/workbook.xml\"/></Relationships>"
    )
    let list = sheets.enumerated().map { index, sheet in
      "<sheet name=\"\(escaped(sheet.name))\" sheetId=\"\(index + 1)\"\(sheet.isHidden ? " state=\"hidden\"" : "") r:id=\"rId\(index + 1)\"/>"
    }.joined()
    zip.add(
      "xl/workbook.xml",
      "<workbook xmlns=\"\(Self.main)\" xmlns:r=\"\(Self.office)\"><sheets>\(list)</sheets></workbook>"
    )
    var relationships = sheets.indices.map {
      "<Relationship Id=\"rId\($0 + 1)\" Type=\"\(Self.office)/worksheet\" Target=\"worksheets/sheet\($0 + 1).xml\"/>"
    }.joined()
    relationships +=
      "<Relationship Id=\"s1\" Type=\"\(Self.office)/styles\" Target=\"styles.xml\"/>"
    relationships +=
      "<Relationship Id=\"s2\" Type=\"\(Self.office)/sharedStrings\" Target=\"sharedStrings.xml\"/>"
    zip.add(
      "xl/_rels/workbook.xml.rels",
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\(relationships)</Relationships>"
    )
    let codes = formats.enumerated().map {
      "<numFmt numFmtId=\"\(200 + $0)\" formatCode=\"\(escaped($1))\"/>"
    }.joined()
    let styles = formats.indices.map { "<xf numFmtId=\"\(200 + $0)\"/>" }.joined()
    zip.add(
      "xl/styles.xml",
      "<styleSheet xmlns=\"\(Self.main)\"><numFmts>\(codes)</numFmts><cellXfs>\(styles)</cellXfs></styleSheet>"
    )
    zip.add(
      "xl/sharedStrings.xml",
      "<sst xmlns=\"\(Self.main)\">"
        + strings.map { "<si><t>\(escaped($0))</t></si>" }.joined() + "</sst>"
    )
    for part in parts { zip.add(part.0, part.1) }
    return zip
  }

  private func xml(
    _ cell: Cell,
    _ name: String,
    _ formats: inout [String],
    _ strings: inout [String]
  ) -> String {
    switch cell {
    case .empty: return ""
    case .text(let text):
      guard usesSharedStrings else {
        return "<c r=\"\(name)\" t=\"inlineStr\"><is><t>\(escaped(text))</t></is></c>"
      }
      strings.append(text)
      return "<c r=\"\(name)\" t=\"s\"><v>\(strings.count - 1)</v></c>"
    case .number(let number, let format):
      let style = formats.firstIndex(of: format) ?? formats.count
      if style == formats.count { formats.append(format) }
      return "<c r=\"\(name)\" s=\"\(style)\"><v>\(number)</v></c>"
    case .boolean(let flag): return "<c r=\"\(name)\" t=\"b\"><v>\(flag ? 1 : 0)</v></c>"
    case .formula(let formula, let shows):
      return
        "<c r=\"\(name)\" t=\"str\"><f>\(escaped(formula))</f><v>\(escaped(shows))</v></c>"
    }
  }

  package func bytes() -> [UInt8] { archive().bytes() }
}
