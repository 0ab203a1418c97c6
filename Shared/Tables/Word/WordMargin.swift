/// Reads a page header or footer of a Word document: its paragraphs as lines.
///
/// What Word fills in by itself (page numbers, today's date, the file's name) is left out: it is not
/// what the document says.
final class WordMargin: XMLPartReader {
  /// Lines with words, in order.
  private(set) var lines: [String] = []

  private var budget: TableBudget
  private var text: [UInt8] = []
  private var isText = false
  private var isInstruction = false
  private var skipDepth = 0
  /// Instructions of the fields that are open, the innermost last, and whether their result began.
  private var fields: [(instruction: [UInt8], hasResult: Bool)] = []

  private static let automatic: Set<String> = [
    "PAGE", "NUMPAGES", "SECTIONPAGES", "DATE", "TIME", "PRINTDATE", "SAVEDATE", "CREATEDATE",
    "FILENAME", "AUTHOR", "LASTSAVEDBY", "USERNAME",
  ]

  init(limits: TableLimits) { self.budget = TableBudget(limits) }

  func start(
    _ name: String,
    _ space: XMLSpace,
    _ attributes: [XMLAttribute]
  ) throws(TableError) {
    if skipDepth > 0 {
      skipDepth += 1
      return
    }
    if space == .compatibility, name == "Fallback" {
      skipDepth = 1
      return
    }
    guard space == .word else { return }
    switch name {
    case "del", "moveFrom": skipDepth = 1
    case "fldSimple":
      if Self.isAutomatic(attributes["instr"] ?? "") { skipDepth = 1 }
    case "fldChar":
      switch attributes["fldCharType"] {
      case "begin": fields.append(([], false))
      case "separate":
        if !fields.isEmpty { fields[fields.count - 1].hasResult = true }
      case "end": _ = fields.popLast()
      default: break
      }
    case "instrText": isInstruction = true
    case "t": isText = true
    case "tab", "br", "cr": append([0x20])
    default: break
    }
  }

  func end(_ name: String, _ space: XMLSpace) throws(TableError) {
    if skipDepth > 0 {
      skipDepth -= 1
      return
    }
    guard space == .word else { return }
    switch name {
    case "t": isText = false
    case "instrText": isInstruction = false
    case "p": finishLine()
    default: break
    }
  }

  func text(_ text: UnsafeRawBufferPointer) throws(TableError) {
    guard skipDepth == 0 else { return }
    if isInstruction, !fields.isEmpty {
      unsafe fields[fields.count - 1].instruction.append(contentsOf: text.prefix(256))
    } else if isText {
      unsafe append(Array(text))
      try budget.text(text.count, inCell: self.text.count)
    }
  }

  private func append(_ bytes: [UInt8]) {
    let isFilledIn = fields.contains {
      !$0.hasResult || Self.isAutomatic(String(decoding: $0.instruction, as: UTF8.self))
    }
    if !isFilledIn { text += bytes }
  }

  private func finishLine() {
    let line = String(decoding: text, as: UTF8.self).tidied
    text = []
    if !line.isEmpty { lines.append(line) }
  }

  private static func isAutomatic(_ instruction: String) -> Bool {
    let word = instruction.split(whereSeparator: { $0.isWhitespace || $0 == "\\" }).first ?? ""
    return automatic.contains(word.uppercased())
  }
}
