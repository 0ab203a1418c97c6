internal import CivilDates

/// Writes a workbook as Excel and LibreOffice read it (ECMA-376, transitional).
///
/// Texts stay texts: none is ever stored as a formula, and those that begin like one are also marked
/// so that they stay texts when somebody edits the cell.
package enum WorkbookWriter {
  /// - Throws: ``WorkbookWritingError`` when memory is short.
  package static func bytes(
    of workbook: WrittenWorkbook
  ) throws(WorkbookWritingError) -> [UInt8] {
    var styles = WorkbookStyleSheet()
    let names = sheetNames(workbook.sheets.map(\.name))
    let sheets = workbook.sheets.map { sheetXML($0, &styles) }
    var parts: [(name: String, content: [UInt8])] = [
      ("[Content_Types].xml", Array(contentTypes(sheets.count).utf8)),
      ("_rels/.rels", Array(rootRelationships.utf8)),
      ("docProps/core.xml", Array(properties(workbook).utf8)),
      ("xl/workbook.xml", Array(workbookXML(workbook, names).utf8)),
      ("xl/_rels/workbook.xml.rels", Array(relationships(sheets.count).utf8)),
      ("xl/styles.xml", Array(styles.xml.utf8)),
    ]
    for (index, sheet) in sheets.enumerated() {
      parts.append(("xl/worksheets/sheet\(index + 1).xml", Array(sheet.utf8)))
    }
    return try ZipWriter.archive(parts, modified: workbook.created)
  }

  // MARK: Sheets

  private static func sheetXML(
    _ sheet: WrittenSheet,
    _ styles: inout WorkbookStyleSheet
  ) -> String {
    var xml =
      head + "<worksheet xmlns=\"\(spreadsheet)\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>"
    xml += "<sheetViews><sheetView workbookViewId=\"0\" showGridLines=\"0\">"
    if sheet.frozenRows > 0 {
      xml +=
        "<pane ySplit=\"\(sheet.frozenRows)\" topLeftCell=\"A\(sheet.frozenRows + 1)\" activePane=\"bottomLeft\" state=\"frozen\"/>"
    }
    xml += "</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/>"
    if !sheet.widths.isEmpty {
      xml += "<cols>"
      for (index, width) in sheet.widths.enumerated() {
        let hidden = width == 0 ? " hidden=\"1\"" : ""
        xml +=
          "<col min=\"\(index + 1)\" max=\"\(index + 1)\" width=\"\(width == 0 ? 9 : width)\" customWidth=\"1\"\(hidden)/>"
      }
      xml += "</cols>"
    }
    xml += "<sheetData>"
    var merges: [String] = []
    for (index, row) in sheet.rows.enumerated() where !row.isEmpty {
      xml += "<row r=\"\(index + 1)\">"
      var column = 0
      for cell in row {
        xml += cellXML(cell, CellPosition(row: index + 1, column: column), &styles)
        if cell.span > 1 {
          let last = CellPosition(row: index + 1, column: column + cell.span - 1)
          merges.append("\(CellPosition(row: index + 1, column: column).name):\(last.name)")
        }
        column += cell.span
      }
      xml += "</row>"
    }
    xml += "</sheetData>"
    if !merges.isEmpty {
      xml += "<mergeCells count=\"\(merges.count)\">"
      for merge in merges { xml += "<mergeCell ref=\"\(merge)\"/>" }
      xml += "</mergeCells>"
    }
    xml +=
      "<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.5\" header=\"0.3\" footer=\"0.3\"/>"
    xml +=
      "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/>"
    return xml + "</worksheet>"
  }

  private static func cellXML(
    _ cell: WrittenCell,
    _ position: CellPosition,
    _ styles: inout WorkbookStyleSheet
  ) -> String {
    let style = styles.index(of: cell)
    switch cell.content {
    case .empty:
      return style == 0 ? "" : "<c r=\"\(position.name)\" s=\"\(style)\"/>"
    case .number(let number, _):
      guard number.isFinite else { return "" }
      return "<c r=\"\(position.name)\" s=\"\(style)\"><v>\(number)</v></c>"
    case .text(let text):
      // Texts stand in their cells: a table of shared ones would save little and hide what is where.
      return
        "<c r=\"\(position.name)\" s=\"\(style)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">\(escaped(text))</t></is></c>"
    }
  }

  // MARK: Parts around the sheets

  private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let packages = "http://schemas.openxmlformats.org/package/2006"

  private static func contentTypes(_ sheets: Int) -> String {
    let base = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    var xml = head + "<Types xmlns=\"\(packages)/content-types\">"
    xml +=
      "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    xml += "<Override PartName=\"/xl/workbook.xml\" ContentType=\"\(base).sheet.main+xml\"/>"
    xml += "<Override PartName=\"/xl/styles.xml\" ContentType=\"\(base).styles+xml\"/>"
    xml +=
      "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
    for index in 1...max(sheets, 1) where index <= sheets {
      xml +=
        "<Override PartName=\"/xl/worksheets/sheet\(index).xml\" ContentType=\"\(base).worksheet+xml\"/>"
    }
    return xml + "</Types>"
  }

  private static var rootRelationships: String {
    head + "<Relationships xmlns=\"\(packages)/relationships\">"
      + "<Relationship Id=\"rId1\" Type=\"\(office)/officeDocument\" Target=\"xl/workbook.xml\"/>"
      + "<Relationship Id=\"rId2\" Type=\"\(packages)/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>"
      + "</Relationships>"
  }

  private static func relationships(_ sheets: Int) -> String {
    var xml = head + "<Relationships xmlns=\"\(packages)/relationships\">"
    for index in 1...max(sheets, 1) where index <= sheets {
      xml +=
        "<Relationship Id=\"rId\(index)\" Type=\"\(office)/worksheet\" Target=\"worksheets/sheet\(index).xml\"/>"
    }
    xml +=
      "<Relationship Id=\"rId\(sheets + 1)\" Type=\"\(office)/styles\" Target=\"styles.xml\"/>"
    return xml + "</Relationships>"
  }

  private static func workbookXML(_ workbook: WrittenWorkbook, _ names: [String]) -> String {
    var xml = head + "<workbook xmlns=\"\(spreadsheet)\" xmlns:r=\"\(office)\"><sheets>"
    for (index, name) in names.enumerated() {
      xml += "<sheet name=\"\(escaped(name))\" sheetId=\"\(index + 1)\" r:id=\"rId\(index + 1)\"/>"
    }
    xml += "</sheets>"
    let repeated = workbook.sheets.enumerated().filter { $0.element.frozenRows > 0 }
    if !repeated.isEmpty {
      xml += "<definedNames>"
      for (index, sheet) in repeated {
        let name = names[index].replacing("'", with: "''")
        xml +=
          "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"\(index)\">'\(escaped(name))'!$1:$\(sheet.frozenRows)</definedName>"
      }
      xml += "</definedNames>"
    }
    return xml + "</workbook>"
  }

  private static func properties(_ workbook: WrittenWorkbook) -> String {
    let day = moment(workbook.created)
    return head
      + "<cp:coreProperties xmlns:cp=\"\(packages)/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
      + "<dc:title>\(escaped(workbook.title))</dc:title><dc:creator>Golden Thread</dc:creator>"
      + "<dcterms:created xsi:type=\"dcterms:W3CDTF\">\(day)</dcterms:created></cp:coreProperties>"
  }

  /// `2026-05-01T09:30:00Z`.
  private static func moment(_ seconds: Int64) -> String {
    let bounded = min(max(seconds, 0), 253_402_300_799)
    let (days, rest) = Int(bounded).quotientAndRemainder(dividingBy: 86_400)
    let date = CivilDate(daysSince1970: days)
    func padded(_ number: Int, _ width: Int = 2) -> String {
      let text = "\(number)"
      return String(repeating: "0", count: max(width - text.count, 0)) + text
    }
    return "\(padded(date.year, 4))-\(padded(date.month))-\(padded(date.day))T"
      + "\(padded(rest / 3600)):\(padded(rest / 60 % 60)):\(padded(rest % 60))Z"
  }

  // MARK: Names and texts

  /// Names that Excel takes: at most 31 characters, none of `[]:*?/\`, each once.
  static func sheetNames(_ wanted: [String]) -> [String] {
    var taken: Set<String> = []
    return wanted.map { name in
      var base = String(name.map { "[]:*?/\\\n\t".contains($0) ? " " : $0 })
        .trimmingSpaces
      while base.first == "'" { base.removeFirst() }
      while base.last == "'" { base.removeLast() }
      if base.isEmpty || base.lowercased() == "history" { base = "Sheet" }
      var candidate = String(prefix(base, 31)).trimmingSpaces
      var number = 2
      while taken.contains(candidate.lowercased()) {
        let mark = " (\(number))"
        candidate = String(prefix(base, 31 - mark.utf16.count)).trimmingSpaces + mark
        number += 1
      }
      taken.insert(candidate.lowercased())
      return candidate
    }
  }

  /// As many whole characters as fit into a number of UTF-16 units, by which Excel counts.
  private static func prefix(_ text: String, _ units: Int) -> Substring {
    var count = 0
    return text.prefix { character in
      count += character.utf16.count
      return count <= units
    }
  }

  /// The text as it stands in XML: without what XML can't hold, cut where Excel would refuse the
  /// file, and with what Excel would take for a coded character (`_x000D_`) coded itself.
  static func escaped(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count + 16)
    let coded = text.contains("_x") ? CodedCharacters.escaped(text) : text
    for scalar in coded.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\t", "\n": result.unicodeScalars.append(scalar)
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": break
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
