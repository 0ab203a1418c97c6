/// A file as we read it: its paragraphs and tables in the order in which they stand.
package struct TableDocument: Hashable, Sendable {
  /// What the file is by its content, whatever its name says.
  package enum Format: String, Hashable, Sendable {
    case word = "DOCX"
    case workbook = "XLSX"
    case separatedValues = "CSV"
  }

  package enum Block: Hashable, Sendable {
    case paragraph(DocumentParagraph)
    case table(Table)
  }

  package var format: Format
  package var blocks: [Block]
  /// What a person should know about the reading: a guessed encoding, a hidden sheet.
  package var warnings: [TableWarning]
  /// Lines of the page headers and footers, each once; what is filled in on printing is left out.
  package var margins: [String] = []

  package init(format: Format, blocks: [Block] = [], warnings: [TableWarning] = []) {
    self.format = format
    self.blocks = blocks
    self.warnings = warnings
  }

  /// All tables in order.
  ///
  /// A workbook has one for each sheet.
  package var tables: [Table] {
    blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
  }

  /// Adds lines of a page header or footer that are not known yet.
  mutating func add(margins lines: [String]) {
    for line in lines where !margins.contains(line) && margins.count < 100 { margins.append(line) }
  }

  /// All paragraphs outside tables, in order.
  package var paragraphs: [DocumentParagraph] {
    blocks.compactMap { if case .paragraph(let paragraph) = $0 { paragraph } else { nil } }
  }
}

/// A paragraph outside any table.
package struct DocumentParagraph: Hashable, Sendable {
  /// The words, without a list's automatic number; "\n" for a line break, "\t" for a tab.
  package var text: String
  /// 1 for `Heading 1`, 0 for `Title`, `nil` for body text.
  package var headingLevel: Int?
  /// The style's name as Word shows it.
  package var style: String
  /// The automatic number or bullet in front ("2.", "a)", "•"), or "".
  package var label: String
  /// Position among the paragraphs of the document, from 1.
  package var number: Int

  package init(
    text: String,
    headingLevel: Int? = nil,
    style: String = "",
    label: String = "",
    number: Int
  ) {
    self.text = text
    self.headingLevel = headingLevel
    self.style = style
    self.label = label
    self.number = number
  }

  /// The words with the automatic number in front, as a reader sees them.
  package var shown: String { label.isEmpty ? text : "\(label) \(text)" }
}

/// Something worth telling about one place of the file.
package struct TableWarning: Hashable, Sendable {
  /// The table's name, or "" for the whole file.
  package var place: String
  /// Row as the user sees it, if it is about one.
  package var row: Int?
  /// Column letter, if it is about one.
  package var column: String
  /// What was found there.
  package var found: String
  /// What it means, in a sentence.
  package var message: String

  package init(
    place: String = "",
    row: Int? = nil,
    column: String = "",
    found: String = "",
    message: String
  ) {
    self.place = place
    self.row = row
    self.column = column
    self.found = found
    self.message = message
  }
}
