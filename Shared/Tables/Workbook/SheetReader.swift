/// Reads one sheet: rows with content, cells as their author sees them, merged ranges.
///
/// What the sheet says about its own size is not believed; only rows that hold something count.
final class SheetReader: XMLPartReader {
  private let strings: [String]
  private let styles: WorkbookStyles
  private let is1904: Bool
  private var budget: TableBudget

  private(set) var rows: [TableRow] = []
  private(set) var hiddenRows = 0
  private(set) var formulaWarnings: [CellPosition] = []
  private(set) var formulas = 0
  private var merges: [(from: CellPosition, to: CellPosition)] = []

  private var rowNumber = 0
  private var row = TableRow(number: 0)
  private var column = 0
  private var type = ""
  private var style = 0
  private var buffer: [UInt8] = []
  private var formula: [UInt8] = []
  private var hasFormula = false
  private var isInside = Inside.nothing
  private var phonetic = 0

  private enum Inside { case nothing, value, formula, margin }

  /// Lines of the page header and footer.
  private(set) var margins: [String] = []

  init(strings: [String], styles: WorkbookStyles, is1904: Bool, budget: TableBudget) {
    self.strings = strings
    self.styles = styles
    self.is1904 = is1904
    self.budget = budget
  }

  /// What is left of the limits for the next sheet.
  var remainingBudget: TableBudget { budget }

  func start(
    _ name: String,
    _ space: XMLSpace,
    _ attributes: [XMLAttribute]
  ) throws(TableError) {
    switch name {
    case "row":
      rowNumber = attributes["r"].flatMap { Int($0) } ?? rowNumber + 1
      row = TableRow(number: rowNumber, isHidden: attributes.isOn("hidden"))
      column = -1
    case "c":
      if let position = attributes["r"].flatMap({ CellPosition($0) }) {
        column = position.column
      } else {
        column += 1
      }
      type = attributes["t"] ?? "n"
      style = attributes["s"].flatMap { Int($0) } ?? 0
      buffer.removeAll(keepingCapacity: true)
      formula.removeAll(keepingCapacity: true)
      hasFormula = false
    case "v": isInside = .value
    case "t": isInside = phonetic == 0 ? .value : .nothing
    case "rPh": phonetic += 1
    case "oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter":
      isInside = .margin
      buffer.removeAll(keepingCapacity: true)
    case "f":
      isInside = .formula
      hasFormula = true
    case "mergeCell":
      guard merges.count < budget.limits.merges else {
        throw .tooMany(
          what: "merged ranges",
          found: merges.count + 1,
          limit: budget.limits.merges
        )
      }
      let ends = (attributes["ref"] ?? "").split(separator: ":").compactMap { CellPosition($0) }
      if ends.count == 2, ends[0].row <= ends[1].row, ends[0].column <= ends[1].column {
        merges.append((ends[0], ends[1]))
      }
    default: break
    }
  }

  func end(_ name: String, _ space: XMLSpace) throws(TableError) {
    switch name {
    case "v", "t", "f": isInside = .nothing
    case "oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter":
      isInside = .nothing
      margins += SheetMargin.lines(String(decoding: buffer, as: UTF8.self))
      buffer.removeAll(keepingCapacity: true)
    case "rPh": phonetic = max(0, phonetic - 1)
    case "c": try finishCell()
    case "row":
      guard !row.cells.isEmpty else { return }
      try budget.row()
      row.cells.sort { $0.column < $1.column }
      if row.isHidden { hiddenRows += 1 }
      rows.append(row)
    default: break
    }
  }

  func text(_ text: UnsafeRawBufferPointer) throws(TableError) {
    switch isInside {
    case .nothing: return
    case .value, .margin:
      unsafe buffer.append(contentsOf: text)
      try budget.text(text.count, inCell: buffer.count)
    case .formula:
      unsafe formula.append(contentsOf: text.prefix(max(0, 256 - formula.count)))
    }
  }

  private func finishCell() throws(TableError) {
    guard !buffer.isEmpty else { return }
    let raw = String(decoding: buffer, as: UTF8.self)
    var cell = TableCell(column: column, text: "")
    switch type {
    case "s":
      guard let index = Int(raw.trimmingSpaces), strings.indices.contains(index) else {
        throw .malformedXML(part: "sheet", line: rowNumber, reason: "no shared text \(raw)")
      }
      cell.text = strings[index]
      try budget.text(cell.text.utf8.count, inCell: cell.text.utf8.count)
    case "inlineStr", "str": cell.text = CodedCharacters.decoded(raw).tidied
    case "b":
      cell.value = .boolean(raw == "1" || raw == "true")
      cell.text = raw == "1" || raw == "true" ? "TRUE" : "FALSE"
    case "e":
      cell.value = .error
      cell.text = raw
    case "d":
      cell.text = raw.tidied
      let parts = raw.prefix(10).split(separator: "-").compactMap { Int($0) }
      if parts.count == 3 { cell.value = .date(year: parts[0], month: parts[1], day: parts[2]) }
    default:
      let format = styles.format(ofStyle: style)
      if let number = Double(raw.trimmingSpaces), number.isFinite {
        cell.text = format.text(number, is1904: is1904)
        cell.value = .number(number, isPercent: format.isPercent)
        if format.isDate, let date = SerialDate(number, is1904: is1904) {
          cell.value = .date(year: date.year, month: date.month, day: date.day)
        }
      } else {
        cell.text = raw.tidied
      }
    }
    if hasFormula {
      formulas += 1
      let text = String(decoding: formula, as: UTF8.self).uppercased()
      if ["HYPERLINK(", "WEBSERVICE(", "[", "DDE", "|"].contains(where: { text.contains($0) }) {
        if formulaWarnings.count < 1000 {
          formulaWarnings.append(CellPosition(row: rowNumber, column: column))
        }
        if cell.value == .text { cell.value = .formulaText }
      }
    }
    guard !cell.text.isEmpty else { return }
    try budget.cell(column: column)
    row.cells.append(cell)
  }

  /// The rows with merged ranges laid over them: where a cell starts it has its span, and where a
  /// range continues in rows below, those rows have a covered cell that names the start.
  func mergedRows() -> (rows: [TableRow], columnCount: Int) {
    var rows = self.rows.sorted { $0.number < $1.number }
    let used = rows.flatMap(\.cells).map { $0.column + 1 }.max() ?? 0
    var index: [Int: Int] = [:]
    for (position, row) in rows.enumerated() { index[row.number] = position }
    for merge in merges where merge.from.column < used {
      let last = min(merge.to.column, used - 1)
      let span = last - merge.from.column + 1
      guard let start = index[merge.from.row],
        let cell = rows[start].cells.firstIndex(where: { $0.column == merge.from.column })
      else { continue }
      rows[start].cells[cell].columnSpan = span
      rows[start].cells[cell].rowSpan = merge.to.row - merge.from.row + 1
      rows[start].cells.removeAll { $0.column > merge.from.column && $0.column <= last }
      var next = start + 1
      while next < rows.count, rows[next].number <= merge.to.row {
        rows[next].cells.removeAll { $0.column >= merge.from.column && $0.column <= last }
        rows[next].cells.append(
          TableCell(
            column: merge.from.column,
            columnSpan: span,
            text: "",
            origin: merge.from
          )
        )
        rows[next].cells.sort { $0.column < $1.column }
        next += 1
      }
    }
    return (rows, used)
  }
}
