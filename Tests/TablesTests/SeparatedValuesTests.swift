import Testing

@testable import Tables

@Suite("Separated text")
struct SeparatedValuesTests {
  private func rows(_ text: String, named: String = "a.csv") throws -> [[String]] {
    let document = try TableDocument.read(Array(text.utf8), named: named)
    return document.tables[0].rows.map { row in
      (0..<document.tables[0].columnCount).map { column in
        row.cells.first { $0.column == column }?.text ?? ""
      }
    }
  }

  @Test("Quoted fields hold separators, line breaks and quotes")
  func quotes() throws {
    #expect(
      try rows("Ref,Action\r\n1.1,\"Say \"\"yes\"\", then\r\ngo\"\r\n1.2,plain\r\n")
        == [["Ref", "Action"], ["1.1", "Say \"yes\", then\ngo"], ["1.2", "plain"]]
    )
  }

  @Test(
    "The separator is found by how evenly it splits",
    arguments: ["Ref;Action, or not\n1;a, b, c\n2;d\n", "Ref\tAction, or not\n1\ta, b, c\n2\td\n"]
  )
  func delimiters(text: String) throws {
    #expect(try rows(text) == [["Ref", "Action, or not"], ["1", "a, b, c"], ["2", "d"]])
  }

  @Test("Windows-1252 is recognised and the reader is told")
  func windows1252() throws {
    let bytes: [UInt8] =
      Array("Lead,Note\nA,caf".utf8) + [0xE9, 0x20, 0x96, 0x20, 0x93, 0x94, 0x0A]
    let document = try TableDocument.read(bytes, named: "a.csv")
    #expect(document.tables[0].text(1, 1) == "café – “”")
    #expect(document.warnings.first?.found == "Windows-1252")
  }

  @Test("Byte order marks decide", arguments: [true, false])
  func utf16(bigEndian: Bool) throws {
    var bytes: [UInt8] = bigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]
    for unit in "a,é\n1,2\n".utf16 {
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      bytes += bigEndian ? pair : pair.reversed()
    }
    let document = try TableDocument.read(bytes, named: "a.csv")
    #expect(document.tables[0].text(0, 1) == "é")
    let bom = try TableDocument.read([0xEF, 0xBB, 0xBF] + Array("Ref,x\n".utf8), named: "a.csv")
    #expect(bom.tables[0].text(0, 0) == "Ref")
    #expect(bom.warnings.isEmpty)
  }

  @Test("Blank records keep the numbers of those after them")
  func numbers() throws {
    let document = try TableDocument.read(Array("a\n\n,,\nb\n".utf8), named: "a.csv")
    #expect(document.tables[0].rows.map(\.number) == [1, 4])
  }

  @Test("Bytes that are no text are refused")
  func binary() {
    #expect(throws: TableError.notText) {
      try TableDocument.read(
        [0x7F, 0x45, 0x4C, 0x46, 0, 0, 1, 2, 3, 0, 0, 0, 9, 8],
        named: "a.csv"
      )
    }
  }
}
