import OfficeFixtures
import Testing

@testable import Tables

@Suite("Word documents")
struct WordDocumentTests {
  private func read(_ fixture: WordFixture) throws -> TableDocument {
    try TableDocument.read(fixture.bytes(), named: "plan.docx")
  }

  @Test("Paragraphs and tables come in the order of the page, with heading levels")
  func order() throws {
    var word = WordFixture()
    word.paragraph("Our plan", style: "Title")
    word.heading("First part", level: 2)
    word.table([["Ref", "Action"], ["1.1", "Do it\nWell"]])
    word.paragraph("After")
    let document = try read(word)
    #expect(document.format == .word)
    #expect(document.blocks.count == 4)
    #expect(document.paragraphs.map(\.headingLevel) == [0, 2, nil])
    let table = try #require(document.tables.first)
    #expect(table.name == "table 1")
    #expect(table.rows[0].isHeader)
    #expect(table.text(1, 1) == "Do it\nWell")
  }

  @Test("A cell merged down shows its text in every row it covers, and knows where it starts")
  func mergedDown() throws {
    var word = WordFixture()
    word.table([
      ["Recommendation", "Milestone"],
      [.init("Improve visits", merge: .start), "First"],
      [.continued, "Second"],
      ["Other", "Third"],
    ])
    let table = try #require(try read(word).tables.first)
    #expect((1...3).map { table.text($0, 0) } == ["Improve visits", "Improve visits", "Other"])
    #expect(table.rows[2].cells[0].origin == CellPosition(row: 2, column: 0))
    #expect(table.rows[1].cells[0].rowSpan == 2)
  }

  @Test("A cell that spans columns moves the next one to its own column")
  func spans() throws {
    var word = WordFixture()
    word.table([[.init("Plan", span: 2), "Progress"], ["a", "b", "c"]])
    let table = try #require(try read(word).tables.first)
    #expect(table.columnCount == 3)
    #expect(table.text(0, 1) == "Plan")
    #expect(table.text(0, 2) == "Progress")
  }

  @Test("A row that begins further right keeps its place in the grid")
  func gridBefore() throws {
    var word = WordFixture()
    word.raw(
      "<w:tbl><w:tr>\(WordFixture.cell("a"))\(WordFixture.cell("b"))</w:tr><w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>\(WordFixture.cell("under b"))</w:tr></w:tbl>"
    )
    #expect(try read(word).tables.first?.text(1, 1) == "under b")
  }

  @Test("Deleted words are left out, inserted ones kept, and a deleted row is said so")
  func trackedChanges() throws {
    var word = WordFixture()
    word.raw(
      "<w:p><w:r><w:t>By </w:t></w:r><w:del><w:r><w:delText>May</w:delText></w:r></w:del><w:ins><w:r><w:t>June</w:t></w:r></w:ins><w:moveFrom><w:r><w:t> gone</w:t></w:r></w:moveFrom></w:p>"
    )
    word.raw(
      "<w:tbl><w:tr>\(WordFixture.cell("kept"))</w:tr><w:tr><w:trPr><w:del/></w:trPr>\(WordFixture.cell("struck"))</w:tr></w:tbl>"
    )
    let document = try read(word)
    #expect(document.paragraphs.first?.text == "By June")
    #expect(document.tables.first?.rows.count == 1)
    #expect(document.warnings.count == 1)
  }

  @Test("A table in a cell becomes lines of that cell")
  func nestedTable() throws {
    var word = WordFixture()
    let inner = "<w:tbl><w:tr>\(WordFixture.cell("x"))\(WordFixture.cell("y"))</w:tr></w:tbl>"
    word.raw(
      "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>before</w:t></w:r></w:p>\(inner)<w:p/></w:tc>\(WordFixture.cell("next"))</w:tr></w:tbl>"
    )
    let document = try read(word)
    #expect(document.tables.count == 1)
    #expect(document.tables.first?.text(0, 0) == "before\nx\ty")
    #expect(document.tables.first?.text(0, 1) == "next")
  }

  @Test("Automatic numbers and bullets are part of what a cell shows")
  func numbering() throws {
    var word = WordFixture()
    func item(_ text: String, list: Int, level: Int = 0) -> String {
      "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr></w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p>"
    }
    word.raw(item("One", list: 1) + item("Part", list: 1, level: 1) + item("Two", list: 1))
    word.raw(
      "<w:tbl><w:tr><w:tc>\(item("", list: 1))</w:tc><w:tc>\(item("point", list: 2))</w:tc></w:tr></w:tbl>"
    )
    let document = try read(word)
    #expect(document.paragraphs.map(\.shown) == ["1. One", "1.a) Part", "2. Two"])
    #expect(document.tables.first?.text(0, 0) == "3.")
    #expect(document.tables.first?.text(0, 1) == "• point")
  }

  @Test("A text box is read once although the file holds it twice")
  func textBox() throws {
    var word = WordFixture()
    let box = "<w:txbxContent><w:p><w:r><w:t>Boxed</w:t></w:r></w:p></w:txbxContent>"
    word.raw(
      "<w:p><w:r><mc:AlternateContent><mc:Choice>\(box)</mc:Choice><mc:Fallback>\(box)</mc:Fallback></mc:AlternateContent><w:t>Around</w:t></w:r></w:p>"
    )
    #expect(try read(word).paragraphs.map(\.text) == ["Boxed", "Around"])
  }
}
