import OfficeFixtures
import Testing

@testable import Tables

@Suite("Hostile and damaged files")
struct HostileFileTests {
  private func failure(_ bytes: [UInt8], named: String = "plan.docx") -> TableError? {
    do {
      _ = try TableDocument.read(bytes, named: named)
      return nil
    } catch {
      return error
    }
  }

  @Test("A document that unpacks to 40 MB of the same letter is refused early")
  func bomb() throws {
    var word = WordFixture()
    word.raw("<w:p><w:r><w:t>\(String(repeating: "A", count: 40 << 20))</w:t></w:r></w:p>")
    let bytes = word.bytes()
    #expect(bytes.count < 1 << 20)
    let clock = ContinuousClock()
    var error: TableError?
    let time = clock.measure { error = failure(bytes) }
    switch error {
    case .inflatesTooMuch, .tooMany: break
    default: Issue.record("got \(String(describing: error))")
    }
    // Far more than it takes, for a busy machine.
    #expect(time < .seconds(10))
  }

  @Test("A part that claims more than the limit is refused before unpacking")
  func claims() {
    var zip = WordFixture().archive()
    zip.add("word/styles.xml", [UInt8](repeating: 0x20, count: 65 << 20))
    guard case .inflatesTooMuch = failure(zip.bytes()) else {
      Issue.record("not refused")
      return
    }
  }

  @Test("A file over the size limit is refused unread")
  func size() {
    #expect(
      failure([UInt8](repeating: 0x41, count: (24 << 20) + 1))
        == .tooLarge(byteCount: (24 << 20) + 1, limit: 24 << 20)
    )
  }

  @Test("A truncated archive is named as damaged")
  func truncated() {
    var word = WordFixture()
    word.table([["Ref", "Action"]])
    let bytes = word.bytes()
    guard case .damagedArchive = failure(Array(bytes[..<(bytes.count / 2)])) else {
      Issue.record("not refused")
      return
    }
  }

  @Test("A document type declaration is refused, so no entity can expand")
  func doctype() {
    var zip = ZipFixture()
    zip.add(
      "word/document.xml",
      "<!DOCTYPE d [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><d>&b;</d>"
    )
    guard case .malformedXML(_, _, let reason) = failure(zip.bytes()) else {
      Issue.record("not refused")
      return
    }
    #expect(reason.contains("document type"))
  }

  @Test("Endless nesting stops at the depth limit")
  func depth() {
    var zip = ZipFixture()
    let deep = String(repeating: "<a>", count: 5000) + String(repeating: "</a>", count: 5000)
    zip.add("word/document.xml", deep)
    #expect(failure(zip.bytes()) == .tooMany(what: "nested elements", found: 201, limit: 200))
  }

  @Test("A password-protected archive says so")
  func encrypted() {
    var zip = WordFixture().archive()
    zip.claimsEncryption = true
    #expect(failure(zip.bytes()) == .encrypted)
    let container: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    let stream = "EncryptedPackage".utf8.flatMap { [$0, 0] as [UInt8] }
    #expect(failure(container + [0, 0] + stream) == .encrypted)
    #expect(failure(container) == .unsupportedFormat("an older Word or Excel file"))
  }

  @Test("Other formats are named")
  func others() {
    #expect(failure(Array("%PDF-1.7".utf8)) == .unsupportedFormat("a PDF"))
    #expect(failure([]) == .empty)
    var zip = ZipFixture()
    zip.add("readme.txt", "hello")
    #expect(failure(zip.bytes()) == .notADocument(parts: ["readme.txt"]))
  }

  @Test("A wrong ending is read for what it is, with a warning")
  func wrongEnding() throws {
    var word = WordFixture()
    word.paragraph("Hello")
    let document = try TableDocument.read(word.bytes(), named: "plan.xlsx")
    #expect(document.format == .word)
    #expect(document.warnings.count == 1)
  }

  @Test("One huge shared text, and one huge cell, stop at the limit")
  func hugeText() {
    var sheet = WorkbookFixture.Sheet("One")
    sheet.row([.text(String(repeating: "abcdefg ", count: 64 << 10))])
    var workbook = WorkbookFixture([sheet])
    for shared in [true, false] {
      workbook.usesSharedStrings = shared
      guard case .tooMany(let what, _, _) = failure(workbook.bytes(), named: "a.xlsx") else {
        Issue.record("not refused")
        continue
      }
      #expect(what == "letters in one cell")
    }
  }
}
