/// Writes a small Word document for tests.
package struct WordFixture: Sendable {
  /// A cell of a table: its text, how far it stretches, and whether it is part of a merge downwards.
  package struct Cell: Sendable, ExpressibleByStringLiteral {
    package var text: String
    package var span = 1
    package var merge: Merge = .none

    package enum Merge: Sendable { case none, start, continued }

    package init(_ text: String, span: Int = 1, merge: Merge = .none) {
      self.text = text
      self.span = span
      self.merge = merge
    }

    package init(stringLiteral value: String) { self.init(value) }

    /// A cell that the one above covers.
    package static let continued = Cell("", merge: .continued)
  }

  package var body = ""

  package init() {}

  package mutating func paragraph(_ text: String, style: String = "") {
    let properties = style.isEmpty ? "" : "<w:pPr><w:pStyle w:val=\"\(style)\"/></w:pPr>"
    body += "<w:p>\(properties)\(Self.runs(text))</w:p>"
  }

  package mutating func heading(_ text: String, level: Int = 1) {
    paragraph(text, style: "Heading\(level)")
  }

  package mutating func table(_ rows: [[Cell]], headerRows: Int = 1) {
    body += "<w:tbl>"
    for (index, row) in rows.enumerated() {
      body += "<w:tr>"
      if index < headerRows { body += "<w:trPr><w:tblHeader/></w:trPr>" }
      for cell in row { body += Self.cell(cell) }
      body += "</w:tr>"
    }
    body += "</w:tbl>"
  }

  /// XML as it is, for what the rest of this type has no word for.
  package mutating func raw(_ xml: String) { body += xml }

  package static func cell(_ cell: Cell) -> String {
    var properties = ""
    if cell.span > 1 { properties += "<w:gridSpan w:val=\"\(cell.span)\"/>" }
    switch cell.merge {
    case .none: break
    case .start: properties += "<w:vMerge w:val=\"restart\"/>"
    case .continued: properties += "<w:vMerge/>"
    }
    let paragraphs = cell.text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { "<w:p>\(runs(String($0)))</w:p>" }.joined()
    return "<w:tc><w:tcPr>\(properties)</w:tcPr>\(paragraphs)</w:tc>"
  }

  private static func runs(_ text: String) -> String {
    guard !text.isEmpty else { return "" }
    return "<w:r><w:t xml:space=\"preserve\">\(escaped(text))</w:t></w:r>"
  }

  static let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

  package var documentXML: String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"\(Self.namespace)\" "
      + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>\(body)</w:body></w:document>"
  }

  private static let styles =
    "<w:styles xmlns:w=\"\(namespace)\">"
    + (1...4).map {
      "<w:style w:styleId=\"Heading\($0)\"><w:name w:val=\"heading \($0)\"/></w:style>"
    }.joined() + "<w:style w:styleId=\"Title\"><w:name w:val=\"Title\"/></w:style></w:styles>"

  /// A list with decimal numbers as number 1 and one with bullets as number 2.
  private static let numbering =
    "<w:numbering xmlns:w=\"\(namespace)\">"
    + "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
    + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"%1.%2)\"/></w:lvl></w:abstractNum>"
    + "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"x\"/></w:lvl></w:abstractNum>"
    + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>"

  /// The document's parts in an archive that can still be changed.
  package func archive() -> ZipFixture {
    var zip = ZipFixture()
    zip.add(
      "_rels/.rels",
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"
    )
    zip.add("word/styles.xml", Self.styles)
    zip.add("word/numbering.xml", Self.numbering)
    zip.add("word/document.xml", documentXML)
    return zip
  }

  package func bytes() -> [UInt8] { archive().bytes() }
}
