internal import Tables

/// Reads inspection reports and letters out of their text.
package struct InspectionReader: Sendable {
  package init() {}

  /// Reads a report from the bytes of a text file or a Word document.
  ///
  /// - Throws: ``PlanImportError`` when the file can't be read or is no report.
  package func inspection(
    file bytes: [UInt8],
    named name: String
  ) throws(PlanImportError) -> ImportedInspection {
    let content: (text: String, encoding: DecodedText.Encoding)
    do throws(TableError) {
      content = try Self.content(of: bytes, named: name)
    } catch {
      throw .unreadable(error)
    }
    var inspection = try read(content.text)
    if content.encoding != .utf8 {
      let name = content.encoding.rawValue
      inspection.findings.warnings.append(
        ImportFinding(
          found: name,
          message:
            "the file is not UTF-8; it was read as \(name), so check that dashes and quotation marks came out right"
        )
      )
    }
    return inspection
  }

  private static func content(
    of bytes: [UInt8],
    named name: String
  ) throws(TableError) -> (text: String, encoding: DecodedText.Encoding) {
    let binaries: [[UInt8]] = [[0x50, 0x4B], [0xD0, 0xCF], Array("%PDF".utf8)]
    if binaries.contains(where: { bytes.starts(with: $0) }) {
      return (text(of: try TableDocument.read(bytes, named: name)), .utf8)
    }
    let limit = TableLimits.standard.fileBytes
    guard !bytes.isEmpty else { throw .empty }
    guard bytes.count <= limit else { throw .tooLarge(byteCount: bytes.count, limit: limit) }
    let decoded = try DecodedText(bytes)
    return (decoded.text, decoded.encoding)
  }

  /// Reads a report's text.
  ///
  /// - Throws: ``PlanImportError/notAReport(lineCount:)`` when nothing in it is of a report.
  package func inspection(text: String) throws(PlanImportError) -> ImportedInspection {
    try read(text)
  }

  private func read(_ text: String) throws(PlanImportError) -> ImportedInspection {
    let lines = ReportLine.lines(of: text)
    let inspection = ReportRecogniser.inspection(from: lines)
    let isReport =
      inspection.paragraphs.contains { $0.number != nil } || !inspection.recommendations.isEmpty
      || !inspection.judgements.isEmpty
    guard isReport else { throw .notAReport(lineCount: lines.count) }
    return inspection
  }

  /// A Word document as text with the marks that a report's text has.
  private static func text(of document: TableDocument) -> String {
    var lines: [String] = []
    for block in document.blocks {
      switch block {
      case .paragraph(let paragraph):
        let level = paragraph.headingLevel.map {
          String(repeating: "#", count: max(1, min(6, $0))) + " "
        }
        let label =
          paragraph.label == "•" ? "- " : paragraph.label.isEmpty ? "" : paragraph.label + " "
        let text = paragraph.text.split(whereSeparator: \.isNewline).joined(separator: " ")
        lines.append((level ?? label) + text)
        lines.append("")
      case .table(let table):
        for row in table.rows {
          lines.append(
            row.cells.map { $0.text.split(whereSeparator: \.isNewline).joined(separator: " ") }
              .filter { !$0.isEmpty }.joined(separator: "\t")
          )
        }
        lines.append("")
      }
    }
    return lines.joined(separator: "\n")
  }
}
