import Testing

@testable import Tables

/// Workbooks and text files that we write, read back with our own reader and looked at in the raw.
@Suite("Tables written out")
struct WritingTests {
  private func written(_ rows: [[WrittenCell]]) throws -> Table {
    let bytes = try WorkbookWriter.bytes(
      of: WrittenWorkbook(
        title: "T",
        sheets: [WrittenSheet(name: "S", rows: rows)],
        created: 1_777_600_000
      )
    )
    return try #require(try TableDocument.read(bytes, named: "t.xlsx").tables.first)
  }

  private static let texts = [
    "=1+1", "+A1", "-", "@SUM(A1)", "  plain", "two\nlines", "a & b <c> \"d\"", "_x0041_ stays",
    "_x005F_ too", "’ – é 👩‍👧", "'", "'=x", "TRUE", "1", "0.5", "2020-05-01",
  ]

  @Test("A text comes back as it was, whatever it begins with", arguments: texts)
  func text(_ text: String) throws {
    let table = try written([[.text(text)]])
    let cell = try #require(table.rows.first?.cells.first)
    #expect(cell.text == text.tidied)
    #expect(cell.value == .text)
  }

  @Test("No text is stored as a formula, and one like a formula stays text when it is edited")
  func formulas() throws {
    let bytes = try WorkbookWriter.bytes(
      of: WrittenWorkbook(
        title: "T",
        sheets: [WrittenSheet(name: "S", rows: [[.text("=cmd|' /C calc'!A0"), .text("fine")]])],
        created: 0
      )
    )
    let archive = try ZipArchive(bytes, limits: .standard)
    func part(_ name: String) throws -> String {
      var content: [UInt8] = []
      unsafe try archive.read(try #require(archive.entries[name])) { piece in
        unsafe content.append(contentsOf: piece)
      }
      return String(decoding: content, as: UTF8.self)
    }
    let sheet = try part("xl/worksheets/sheet1.xml")
    #expect(!sheet.contains("<f>"))
    #expect(sheet.contains("<c r=\"A1\" s=\"1\" t=\"inlineStr\">"))
    #expect(sheet.contains("<c r=\"B1\" s=\"0\" t=\"inlineStr\">"))
    #expect(try part("xl/styles.xml").components(of: "quotePrefix=\"1\"") == 1)
  }

  @Test("Numbers keep value and format")
  func numbers() throws {
    let table = try written([[.number(21.5), .percent(71.4), .percent(80), .number(-3)]])
    let cells = try #require(table.rows.first?.cells)
    #expect(cells.map(\.text) == ["21.5", "71.4%", "80%", "-3"])
    #expect(
      cells[1].value == .number(0.7140000000000001, isPercent: true)
        || cells[1].value == .number(0.714, isPercent: true)
    )
  }

  @Test(
    "A number shows the very text that people wrote, or there is none",
    arguments: [
      (80.45, "80%", true), (80.0, "80.0%", true), (1234.0, "1,234", true), (21.5, "21.5", true),
      (5.0, "5.00", true), (75.0, "65 / 75%", false), (80.0, "about 80%", false),
    ]
  )
  func showing(number: Double, text: String, isShown: Bool) throws {
    let cell = WrittenCell.number(number, showing: text)
    #expect((cell != nil) == isShown)
    guard let cell else { return }
    #expect(cell.shown == text)
    let read = try #require(try written([[cell]]).rows.first?.cells.first)
    #expect(read.text == text)
  }

  @Test("A cell over several columns moves those after it")
  func spans() throws {
    let table = try written([[.text("a", span: 3), .text("b")], [.text("c")]])
    let cells = try #require(table.rows.first?.cells)
    #expect(cells.map(\.column) == [0, 3])
    #expect(cells.first?.columnSpan == 3)
  }

  @Test("Sheets get names that Excel takes, each once")
  func names() {
    let long = String(repeating: "Children who need help ", count: 3)
    let names = WorkbookWriter.sheetNames(["a/b:c", long, long, "", "history", "A b c"])
    #expect(names[0] == "a b c")
    #expect(names.allSatisfy { (1...31).contains($0.utf16.count) })
    #expect(Set(names.map { $0.lowercased() }).count == names.count)
    #expect(names[2].hasSuffix("(2)"))
  }

  @Test("The same workbook made at the same moment has the same bytes")
  func reproducible() throws {
    let book = WrittenWorkbook(
      title: "T",
      sheets: [WrittenSheet(name: "S", rows: [[.text("x"), .number(1)]], frozenRows: 1)],
      created: 1_777_600_000
    )
    #expect(try WorkbookWriter.bytes(of: book) == WorkbookWriter.bytes(of: book))
  }

  @Test("Separated text holds quotes, line breaks and commas, and no formulas")
  func separated() throws {
    let bytes = SeparatedValuesWriter.bytes([
      [.text("a,b"), .text("say \"x\""), .text("two\nlines")],
      [.text("=1+1"), .text("-5"), .number(-5)], [.text("\t@SUM(A1)"), .empty, .text("end")],
    ])
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(
      text
        == "\u{FEFF}\"a,b\",\"say \"\"x\"\"\",\"two\nlines\"\r\n'=1+1,'-5,-5\r\n'\t@SUM(A1),,end\r\n"
    )
  }

  @Test("Reading takes the apostrophe off again", arguments: texts)
  func separatedAgain(_ text: String) throws {
    let bytes = SeparatedValuesWriter.bytes([[.text(text), .text("next")]])
    let table = try #require(try TableDocument.read(bytes, named: "t.csv").tables.first)
    let first = table.rows.first?.cells.first { $0.column == 0 }?.text
    #expect(first == text.tidied)
  }
}

extension String {
  fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
