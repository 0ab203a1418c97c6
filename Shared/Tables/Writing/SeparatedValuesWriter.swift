/// Rows as comma-separated text after RFC 4180, in UTF-8 with the mark that Excel looks for.
///
/// A text that a spreadsheet may take for a formula gets an apostrophe in front; reading the file
/// takes it off again. Numbers are written as they are.
package enum SeparatedValuesWriter {
  package static func bytes(_ rows: [[WrittenCell]]) -> [UInt8] {
    var text = "\u{FEFF}"
    for row in rows {
      var isFirst = true
      for cell in row {
        if !isFirst { text += "," }
        isFirst = false
        text += field(cell)
        for _ in 1..<cell.span { text += "," }
      }
      text += "\r\n"
    }
    return Array(text.utf8)
  }

  private static func field(_ cell: WrittenCell) -> String {
    var text = cell.shown
    if case .text(let own) = cell.content, own.drop(while: { $0 == "'" }).beginsLikeFormula {
      text = "'" + text
    }
    let needsQuotes =
      text.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
      || text.first?.isWhitespace == true || text.last?.isWhitespace == true
    return needsQuotes ? "\"\(text.replacing("\"", with: "\"\""))\"" : text
  }
}
