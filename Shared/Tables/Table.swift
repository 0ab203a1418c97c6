/// One table of a document, one sheet of a workbook, or the rows of a text file.
package struct Table: Hashable, Sendable {
  /// "table 3" in a Word document, the sheet's name in a workbook, "rows" in a text file.
  package var name: String
  /// Whether columns have letters that the user sees (sheets) or not (Word tables).
  package var isSheet: Bool
  /// A sheet that its author has hidden.
  package var isHidden: Bool
  /// Rows that hold anything, in order; blank rows of a sheet are left out.
  package var rows: [TableRow]
  /// Columns in use: one more than the last column with content.
  package var columnCount: Int

  package init(
    name: String,
    isSheet: Bool,
    isHidden: Bool = false,
    rows: [TableRow] = [],
    columnCount: Int = 0
  ) {
    self.name = name
    self.isSheet = isSheet
    self.isHidden = isHidden
    self.rows = rows
    self.columnCount = columnCount
  }

  /// What a cell shows, looking through merges: a merged cell shows its origin's text everywhere.
  package func text(_ rowIndex: Int, _ column: Int) -> String {
    guard rows.indices.contains(rowIndex), let cell = rows[rowIndex].cell(at: column) else {
      return ""
    }
    guard let origin = cell.origin else { return cell.text }
    guard let row = rows[..<rowIndex].last(where: { $0.number == origin.row }) else { return "" }
    return row.cells.first { $0.column == origin.column }?.text ?? ""
  }
}

/// A row with its cells from left to right.
///
/// Columns without content may be missing.
package struct TableRow: Hashable, Sendable {
  /// The number that a user sees: the sheet's row number, or the position in a Word table, from 1.
  package var number: Int
  package var isHidden: Bool
  /// Word's "repeat as header row at the top of each page".
  package var isHeader: Bool
  /// Cells in column order.
  package var cells: [TableCell]

  package init(
    number: Int,
    isHidden: Bool = false,
    isHeader: Bool = false,
    cells: [TableCell] = []
  ) {
    self.number = number
    self.isHidden = isHidden
    self.isHeader = isHeader
    self.cells = cells
  }

  /// The cell that covers a column, also when it starts further left.
  package func cell(at column: Int) -> TableCell? {
    cells.last { $0.column <= column && column < $0.column + $0.columnSpan }
  }

  /// Whether every cell is empty.
  package var isBlank: Bool { cells.allSatisfy { $0.text.isEmpty } }
}

/// A cell: what it shows, where it is and how far it stretches.
package struct TableCell: Hashable, Sendable {
  /// Column from 0.
  package var column: Int
  /// Columns that it covers, at least 1.
  package var columnSpan: Int
  /// Rows that it covers, at least 1; only known where the cell starts.
  package var rowSpan: Int
  /// What the user sees, lines separated by "\n"; "" in a covered cell.
  package var text: String
  /// The value behind the text.
  package var value: CellValue
  /// Where the merged cell that covers this one starts, when it starts in a row above.
  package var origin: CellPosition?

  package init(
    column: Int,
    columnSpan: Int = 1,
    rowSpan: Int = 1,
    text: String,
    value: CellValue = .text,
    origin: CellPosition? = nil
  ) {
    self.column = column
    self.columnSpan = columnSpan
    self.rowSpan = rowSpan
    self.text = text
    self.value = value
    self.origin = origin
  }

  /// Whether the text would be taken for a formula by a spreadsheet: `=HYPERLINK(…)`, `+A1`, `@SUM(…)`.
  package var looksLikeFormula: Bool {
    guard value == .text || value == .formulaText, let first = text.utf8.first else {
      return false
    }
    let rest = text.dropFirst().drop { $0 == " " || $0 == "=" || $0 == "+" || $0 == "-" }
    switch first {
    case UInt8(ascii: "="): return true
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"):
      let name = rest.prefix { $0.isLetter || $0.isNumber || $0 == "." || $0 == "$" }
      guard !name.isEmpty, name.contains(where: \.isLetter) else { return false }
      return rest.dropFirst(name.count).first == "("
        || (name.allSatisfy { $0.isUppercase || $0.isNumber } && name.contains(where: \.isNumber))
    default: return false
    }
  }
}

/// The value behind what a cell shows.
package enum CellValue: Hashable, Sendable {
  case text
  /// The number itself: 0.8 for a cell that shows "80%".
  case number(Double, isPercent: Bool)
  /// A real date, not text that reads like one.
  case date(year: Int, month: Int, day: Int)
  case boolean(Bool)
  /// `#REF!`, `#N/A` and their kin.
  case error
  /// A formula that reaches outside the workbook; what it last showed is kept as text.
  case formulaText
}

/// A place in a table: the row as the user sees it and the column from 0.
package struct CellPosition: Hashable, Sendable {
  package var row: Int
  package var column: Int

  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// The name in a sheet: `A1`, `AB12`.
  package var name: String { "\(Self.letters(column))\(row)" }

  /// The column's letters: 0 is A, 26 is AA.
  package static func letters(_ column: Int) -> String {
    var letters: [UInt8] = []
    var rest = max(column, 0) + 1
    while rest > 0 {
      letters.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }

  /// Reads `B12` or `$B$12`; `nil` when it is no such name or beyond what a sheet can hold.
  package init?(_ name: some StringProtocol) {
    var column = 0
    var row = 0
    for byte in name.utf8 where byte != UInt8(ascii: "$") {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0:
        column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
      case UInt8(ascii: "0")...UInt8(ascii: "9") where column > 0:
        row = row * 10 + Int(byte - UInt8(ascii: "0"))
      default: return nil
      }
      guard column <= 16_384, row <= 1_048_576 else { return nil }
    }
    guard column > 0, row > 0 else { return nil }
    self.init(row: row, column: column - 1)
  }
}
