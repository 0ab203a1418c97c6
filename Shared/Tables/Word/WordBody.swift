/// Reads `word/document.xml` into paragraphs and tables in order.
///
/// Tracked insertions are read and tracked deletions are not, so the result is what the page shows
/// with all changes accepted. A table inside a cell becomes lines of that cell.
final class WordBody: XMLPartReader {
  private struct Paragraph {
    var text: [UInt8] = []
    var style = ""
    var list: String?
    var level = 0
    var outline: Int?
  }

  private struct OpenCell {
    var column: Int
    var span = 1
    var continuesAbove = false
    var continuesLeft = false
    var lines: [String] = []
  }

  private struct OpenTable {
    var rows: [TableRow] = []
    var rowNumber = 0
    var cells: [OpenCell] = []
    var nextColumn = 0
    var isDeletedRow = false
    var isHeaderRow = false
  }

  private let styles: WordStyles
  private let numbering: WordNumbering
  private var budget: TableBudget
  private(set) var blocks: [TableDocument.Block] = []
  private(set) var skippedDeletions = 0

  private var paragraphs: [Paragraph] = []
  private var tables: [OpenTable] = []
  private var openCells: [OpenCell?] = []
  private var isText = false
  private var inParagraphProperties = 0
  private var inRowProperties = false
  private var skipDepth = 0
  private var paragraphCount = 0
  private var tableCount = 0

  init(styles: WordStyles, numbering: WordNumbering, limits: TableLimits) {
    self.styles = styles
    self.numbering = numbering
    self.budget = TableBudget(limits)
  }

  func start(
    _ name: String,
    _ space: XMLSpace,
    _ attributes: [XMLAttribute]
  ) throws(TableError) {
    if skipDepth > 0 {
      skipDepth += 1
      return
    }
    if space == .compatibility, name == "Fallback" {
      skipDepth = 1
      return
    }
    guard space == .word else { return }
    switch name {
    case "moveFrom", "pPrChange", "rPrChange", "tblPrChange", "trPrChange", "tcPrChange",
      "sectPrChange", "tblGridChange":
      skipDepth = 1
    case "del":
      if inRowProperties {
        if !tables.isEmpty { tables[tables.count - 1].isDeletedRow = true }
      } else if inParagraphProperties == 0 {
        skipDepth = 1
      }
    case "p": paragraphs.append(Paragraph())
    case "pPr", "sectPr": inParagraphProperties += 1
    case "t": isText = true
    case "tab" where inParagraphProperties == 0: try append([0x09])
    case "br":
      if attributes["type"] != "page" { try append([0x0A]) }
    case "cr": try append([0x0A])
    case "noBreakHyphen": try append([0x2D])
    case "pStyle": change { $0.style = attributes["val"] ?? "" }
    case "numId": change { $0.list = attributes["val"] }
    case "ilvl": change { $0.level = attributes["val"].flatMap { Int($0) } ?? 0 }
    case "outlineLvl": change { $0.outline = attributes["val"].flatMap { Int($0) } }
    default: try startTablePart(name, attributes)
    }
  }

  private func startTablePart(
    _ name: String,
    _ attributes: [XMLAttribute]
  ) throws(TableError) {
    if name == "tbl" {
      tables.append(OpenTable())
      openCells.append(nil)
      return
    }
    guard !tables.isEmpty else { return }
    let table = tables.count - 1
    switch name {
    case "tr":
      try budget.row()
      tables[table].rowNumber += 1
      tables[table].cells = []
      tables[table].nextColumn = 0
      tables[table].isDeletedRow = false
      tables[table].isHeaderRow = false
    case "trPr": inRowProperties = true
    case "gridBefore":
      tables[table].nextColumn += attributes["val"].flatMap { Int($0) }.map { max(0, $0) } ?? 0
    case "tblHeader":
      tables[table].isHeaderRow = attributes["val"] == nil || attributes.isOn("val")
    case "tc":
      try budget.cell(column: tables[table].nextColumn)
      openCells[table] = OpenCell(column: tables[table].nextColumn)
    case "gridSpan":
      openCells[table]?.span = attributes["val"].flatMap { Int($0) }.map { max(1, $0) } ?? 1
    case "vMerge":
      if attributes["val"] != "restart" { openCells[table]?.continuesAbove = true }
    case "hMerge":
      if attributes["val"] != "restart" { openCells[table]?.continuesLeft = true }
    default: break
    }
  }

  func end(_ name: String, _ space: XMLSpace) throws(TableError) {
    if skipDepth > 0 {
      skipDepth -= 1
      return
    }
    guard space == .word else { return }
    switch name {
    case "t": isText = false
    case "pPr", "sectPr": inParagraphProperties = max(0, inParagraphProperties - 1)
    case "trPr": inRowProperties = false
    case "p": try finishParagraph()
    case "tc": try finishCell()
    case "tr": finishRow()
    case "tbl": try finishTable()
    default: break
    }
  }

  func text(_ text: UnsafeRawBufferPointer) throws(TableError) {
    guard isText, skipDepth == 0 else { return }
    guard !paragraphs.isEmpty else { return }
    unsafe paragraphs[paragraphs.count - 1].text.append(contentsOf: text)
    try budget.text(text.count, inCell: paragraphs[paragraphs.count - 1].text.count)
  }

  private func append(_ bytes: [UInt8]) throws(TableError) {
    guard !paragraphs.isEmpty else { return }
    paragraphs[paragraphs.count - 1].text += bytes
    try budget.text(bytes.count, inCell: paragraphs[paragraphs.count - 1].text.count)
  }

  private func change(_ body: (inout Paragraph) -> Void) {
    guard inParagraphProperties > 0, !paragraphs.isEmpty else { return }
    body(&paragraphs[paragraphs.count - 1])
  }

  private func finishParagraph() throws(TableError) {
    guard let paragraph = paragraphs.popLast() else { return }
    let text = String(decoding: paragraph.text, as: UTF8.self).tidied
    let list = paragraph.list ?? styles.numbering(of: paragraph.style)
    // An empty paragraph of a list still takes a number: automatic numbers in otherwise empty cells.
    let label = list.map { numbering.label(list: $0, level: paragraph.level) } ?? ""
    if let last = openCells.indices.last, openCells[last] != nil {
      let line =
        label.isEmpty || (label == "•" && text.isEmpty)
        ? text : text.isEmpty ? label : "\(label) \(text)"
      openCells[last]?.lines.append(line)
      return
    }
    guard tables.isEmpty else { return }
    paragraphCount += 1
    guard !text.isEmpty else { return }
    let level = paragraph.outline.flatMap { $0 < 9 ? $0 + 1 : nil }
    blocks.append(
      .paragraph(
        DocumentParagraph(
          text: text,
          headingLevel: level ?? styles.headingLevel(of: paragraph.style),
          style: styles.name(of: paragraph.style),
          label: label,
          number: paragraphCount
        )
      )
    )
  }

  private func finishCell() throws(TableError) {
    guard let table = tables.indices.last, var cell = openCells[table] else { return }
    openCells[table] = nil
    let bytes = cell.lines.reduce(0) { $0 + $1.utf8.count }
    guard bytes <= budget.limits.cellBytes else {
      throw .tooMany(what: "letters in one cell", found: bytes, limit: budget.limits.cellBytes)
    }
    guard cell.column + cell.span <= budget.limits.columns else {
      throw .tooMany(
        what: "columns",
        found: cell.column + cell.span,
        limit: budget.limits.columns
      )
    }
    tables[table].nextColumn = cell.column + cell.span
    if cell.continuesLeft, let last = tables[table].cells.indices.last {
      tables[table].cells[last].span += cell.span
      return
    }
    cell.lines = [cell.lines.joined(separator: "\n").tidied]
    tables[table].cells.append(cell)
  }

  private func finishRow() {
    guard let table = tables.indices.last else { return }
    guard !tables[table].isDeletedRow else {
      skippedDeletions += 1
      tables[table].rowNumber -= 1
      return
    }
    let number = tables[table].rowNumber
    var row = TableRow(number: number, isHeader: tables[table].isHeaderRow)
    for open in tables[table].cells {
      var cell = TableCell(
        column: open.column,
        columnSpan: open.span,
        text: open.lines.first ?? ""
      )
      if open.continuesAbove {
        let above = tables[table].rows.last?.cells.first { $0.column == open.column }
        if let above {
          let start = above.origin ?? CellPosition(row: number - 1, column: above.column)
          // A continued cell may hold text of its own in files written by hand: keep both.
          cell.origin = start
          extend(table, start, text: cell.text)
          cell.text = ""
        }
      }
      row.cells.append(cell)
    }
    tables[table].rows.append(row)
  }

  private func extend(_ table: Int, _ start: CellPosition, text: String) {
    guard let row = tables[table].rows.lastIndex(where: { $0.number == start.row }),
      let cell = tables[table].rows[row].cells.firstIndex(where: { $0.column == start.column })
    else { return }
    tables[table].rows[row].cells[cell].rowSpan += 1
    if !text.isEmpty {
      let before = tables[table].rows[row].cells[cell].text
      tables[table].rows[row].cells[cell].text = before.isEmpty ? text : "\(before)\n\(text)"
    }
  }

  private func finishTable() throws(TableError) {
    guard let table = tables.popLast() else { return }
    openCells.removeLast()
    if let outer = openCells.indices.last, openCells[outer] != nil {
      for row in table.rows {
        let line = row.cells.map(\.text).filter { !$0.isEmpty }.joined(separator: "\t")
        openCells[outer]?.lines.append(line)
      }
      return
    }
    guard tables.isEmpty else { return }
    tableCount += 1
    let columns = table.rows.flatMap(\.cells).map { $0.column + $0.columnSpan }.max() ?? 0
    blocks.append(
      .table(
        Table(
          name: "table \(tableCount)",
          isSheet: false,
          rows: table.rows,
          columnCount: columns
        )
      )
    )
  }
}
