internal import Tables

/// One row of a table, or one paragraph, as the recogniser walks over them.
struct SourceLine {
  struct Cell {
    var column: Int
    var span: Int
    /// What the cell shows, also where it is covered by one above.
    var text: String
    var value: CellValue
    /// Covered by a cell that starts in a row above: the text is that cell's.
    var isCovered: Bool
    var rowSpan: Int
  }

  var place: String
  var row: Int
  /// Number of the table in the file, `nil` for a paragraph.
  var table: Int?
  var isSheet = false
  /// Columns of the table.
  var width = 1
  /// Cells that show something, in column order.
  var cells: [Cell] = []
  var headingLevel: Int?
  /// Whether blank rows lie between this row and the one before it in the sheet.
  var followsGap = false

  init(place: String, row: Int, table: Int? = nil) {
    self.place = place
    self.row = row
    self.table = table
  }

  /// Cells that start in this row.
  var own: [Cell] { cells.filter { !$0.isCovered } }

  /// The only cell of its own, when the line has just one.
  var sole: Cell? {
    let own = own
    return own.count == 1 ? own[0] : nil
  }

  func cell(_ column: Int) -> Cell? {
    cells.last { $0.column <= column && column < $0.column + $0.span }
  }

  /// Column as the user sees it: the letter in a sheet and the heading.
  func columnName(_ column: Int, heading: String = "") -> String {
    let letter = isSheet ? CellPosition.letters(column) : ""
    if letter.isEmpty { return heading.isEmpty ? "column \(column + 1)" : heading }
    return heading.isEmpty ? letter : "\(letter), \(heading)"
  }

  /// All rows and paragraphs of a document that hold anything, in order.
  static func lines(of document: TableDocument) -> [SourceLine] {
    var lines: [SourceLine] = []
    var tableNumber = 0
    for block in document.blocks {
      switch block {
      case .paragraph(let paragraph):
        // A list's number belongs to the words where it numbers them.
        let label = paragraph.label
        let text = label.isEmpty || label == "•" ? paragraph.text : paragraph.shown
        var line = SourceLine(place: "text", row: paragraph.number)
        line.headingLevel = paragraph.headingLevel
        line.cells = [
          Cell(column: 0, span: 1, text: text, value: .text, isCovered: false, rowSpan: 1)
        ]
        lines.append(line)
      case .table(let table):
        tableNumber += 1
        lines += Self.lines(of: table, number: tableNumber)
      }
    }
    return lines
  }

  private static func lines(of table: Table, number: Int) -> [SourceLine] {
    var lines: [SourceLine] = []
    var previous = 0
    var shown: [CellPosition: String] = [:]
    for row in table.rows {
      var line = SourceLine(place: table.name, row: row.number, table: number)
      line.isSheet = table.isSheet
      line.width = table.columnCount
      line.followsGap = table.isSheet && row.number > previous + 1
      previous = row.number
      for cell in row.cells {
        if let origin = cell.origin {
          guard let text = shown[origin], !text.isEmpty else { continue }
          line.cells.append(
            Cell(
              column: cell.column,
              span: cell.columnSpan,
              text: text,
              value: .text,
              isCovered: true,
              rowSpan: 1
            )
          )
        } else {
          if cell.rowSpan > 1 {
            shown[CellPosition(row: row.number, column: cell.column)] = cell.text
          }
          guard !cell.text.isEmpty else { continue }
          line.cells.append(
            Cell(
              column: cell.column,
              span: cell.columnSpan,
              text: cell.text,
              value: cell.value,
              isCovered: false,
              rowSpan: cell.rowSpan
            )
          )
        }
      }
      // A row whose cells are all covered or empty holds nothing of its own.
      if line.cells.contains(where: { !$0.isCovered }) { lines.append(line) }
    }
    return lines
  }
}
