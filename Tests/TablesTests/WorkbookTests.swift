import OfficeFixtures
import Testing

@testable import Tables

@Suite("Excel workbooks")
struct WorkbookTests {
  private func read(
    _ sheets: [WorkbookFixture.Sheet],
    shared: Bool = false
  ) throws
    -> TableDocument
  {
    var workbook = WorkbookFixture(sheets)
    workbook.usesSharedStrings = shared
    return try TableDocument.read(workbook.bytes(), named: "plan.xlsx")
  }

  @Test(
    "Numbers read as their author sees them",
    arguments: [
      (0.8, "0%", "80%"), (0.025, "0.0%", "2.5%"), (0.07000000000000001, "0%", "7%"),
      (0.07000000000000001, "General", "0.07"), (4, "General", "4"),
      (1234.5, "#,##0.00", "1,234.50"),
      (42979, "mmm-yy", "Sep-17"), (42979, "dd/mm/yyyy", "01/09/2017"),
      (42979, "[$-809]d mmmm yyyy;@", "1 September 2017"), (42979, "ddd d mmm", "Fri 1 Sep"),
      (42979.75, "dd/mm/yyyy hh:mm", "01/09/2017 18:00"), (-3, "0;(0)", "(3)"),
      (12, "0\" days\"", "12 days"), (1.005, "0.00", "1.01"), (0.285, "0%", "29%"),
      (1500, "0.0,\"k\"", "1.5k"), (7, "000", "007"), (2.5, "0.##", "2.5"), (2, "0.##", "2"),
      (1, "[$£-809]#,##0", "£1"),
    ]
  )
  func formats(number: Double, format: String, expected: String) {
    #expect(NumberFormat(format).text(number, is1904: false) == expected)
  }

  @Test(
    "Shared and inline texts, booleans and formulas' last values are read",
    arguments: [true, false]
  )
  func values(shared: Bool) throws {
    var sheet = WorkbookFixture.Sheet("One")
    sheet.row(["Text & more", .boolean(true), .formula("SUM(A1:A2)", shows: "3")])
    sheet.blank()
    sheet.row([.empty, .number(2.0)])
    let table = try #require(try read([sheet], shared: shared).tables.first)
    #expect(table.rows.map(\.number) == [1, 3])
    #expect((0...2).map { table.text(0, $0) } == ["Text & more", "TRUE", "3"])
    #expect(table.text(1, 1) == "2")
    #expect(table.isSheet)
  }

  @Test("A real date keeps its day beside the text")
  func dates() throws {
    var sheet = WorkbookFixture.Sheet("One")
    sheet.row([.number(42979, format: "mmm-yy")])
    let cell = try #require(try read([sheet]).tables.first?.rows.first?.cells.first)
    #expect(cell.text == "Sep-17")
    #expect(cell.value == .date(year: 2017, month: 9, day: 1))
  }

  @Test("Merged ranges stretch across and cover rows below")
  func merges() throws {
    var sheet = WorkbookFixture.Sheet("One")
    sheet.row(["Theme", "", "Note"])
    sheet.row(["", "b", "c"])
    sheet.merges = ["A1:A2", "C1:C2"]
    let table = try #require(try read([sheet]).tables.first)
    #expect(table.text(1, 0) == "Theme")
    #expect(table.text(1, 2) == "Note")
    #expect(table.text(1, 1) == "b")
  }

  @Test("Hidden sheets and rows are read and said so")
  func hidden() throws {
    var sheet = WorkbookFixture.Sheet("Old")
    sheet.row(["a"])
    sheet.hiddenRows = [1]
    sheet.isHidden = true
    let document = try read([sheet])
    #expect(document.tables.first?.isHidden == true)
    #expect(document.warnings.count == 2)
  }

  @Test("A sheet that claims a million rows is read for what it holds")
  func dimension() throws {
    var sheet = WorkbookFixture.Sheet("Big")
    sheet.row(["a"])
    sheet.rows[1_048_576] = ["last"]
    sheet.dimension = "A1:XFD1048576"
    sheet.merges = ["A1:XFD1048575"]
    let table = try #require(try read([sheet]).tables.first)
    #expect(table.rows.map(\.number) == [1, 1_048_576])
    #expect(table.columnCount == 1)
  }

  @Test("Formula texts are kept and flagged")
  func formulaText() throws {
    var sheet = WorkbookFixture.Sheet("One")
    sheet.row([
      "=HYPERLINK(\"http://x\",\"y\")", "- a bullet", "-5%", "+44", "@SUM(A1)",
      .formula("HYPERLINK(\"http://x\",\"Click\")", shows: "Click"),
    ])
    let document = try read([sheet])
    #expect(document.tables.first?.text(0, 5) == "Click")
    #expect(document.warnings.map(\.column).sorted() == ["A", "E", "F"])
  }

  @Test(
    "Cell names are read and written",
    arguments: [("A1", 1, 0), ("AB12", 12, 27), ("$C$3", 3, 2)]
  )
  func names(name: String, row: Int, column: Int) {
    #expect(CellPosition(name) == CellPosition(row: row, column: column))
    #expect(CellPosition(row: row, column: column).name == name.filter { $0 != "$" })
  }
}
