import OfficeFixtures
import Testing

@testable import Tables

@Suite("Page headers and footers")
struct MarginTests {
  private static let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  private func word(header: String, footer: String) throws -> TableDocument {
    var word = WordFixture()
    word.paragraph("Our plan")
    var zip = word.archive()
    zip.add(
      "word/_rels/document.xml.rels",
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + "<Relationship Id=\"h\" Type=\"\(Self.office)/header\" Target=\"header1.xml\"/>"
        + "<Relationship Id=\"f\" Type=\"\(Self.office)/footer\" Target=\"footer1.xml\"/>"
        + "<Relationship Id=\"g\" Type=\"\(Self.office)/footer\" Target=\"gone.xml\"/>"
        + "</Relationships>"
    )
    zip.add("word/header1.xml", "<w:hdr xmlns:w=\"\(Self.namespace)\">\(header)</w:hdr>")
    zip.add("word/footer1.xml", "<w:ftr xmlns:w=\"\(Self.namespace)\">\(footer)</w:ftr>")
    return try TableDocument.read(zip.bytes(), named: "plan.docx")
  }

  @Test("A Word document's header and footer are lines beside its body")
  func lines() throws {
    let document = try word(
      header: "<w:p><w:r><w:t>Version 1.2 </w:t></w:r><w:r><w:t>4 May 2020</w:t></w:r></w:p>",
      footer:
        "<w:p/><w:tbl><w:tr><w:tc><w:p><w:r><w:t>Draft</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
    )
    #expect(document.margins == ["Version 1.2 4 May 2020", "Draft"])
    #expect(document.paragraphs.map(\.text) == ["Our plan"])
  }

  @Test("What Word fills in by itself is left out: today's date, page numbers, deleted text")
  func automatic() throws {
    let field =
      "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> DATE \\@ \"d MMM\" "
      + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
      + "<w:r><w:t>9 June 2021</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
    let document = try word(
      header: "<w:p><w:r><w:t>Printed </w:t></w:r>\(field)</w:p>",
      footer: "<w:p><w:r><w:t>Page </w:t></w:r><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>7</w:t>"
        + "</w:r></w:fldSimple><w:del><w:r><w:t>old</w:t></w:r></w:del></w:p>"
    )
    #expect(document.margins == ["Printed", "Page"])
  }

  @Test(
    "A sheet's header and footer lose their layout codes",
    arguments: [
      ("&CFinal v1.0 17 May 2017", ["Final v1.0 17 May 2017"]),
      ("&L&\"Arial,Bold\"&12Plan&C&KFF0000V2&RPage &P of &N", ["Plan", "V2", "Page  of"]),
      ("R&&D plan", ["R&D plan"]), ("&D", []), ("", []),
    ]
  )
  func sheet(text: String, lines: [String]) {
    #expect(SheetMargin.lines(text) == lines)
  }
}
