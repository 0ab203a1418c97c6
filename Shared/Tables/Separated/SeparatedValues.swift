/// Reads comma, semicolon or tab separated text after RFC 4180: quoted fields may hold separators,
/// line breaks and doubled quotes.
enum SeparatedValues {
  static func read(
    _ bytes: [UInt8],
    named name: String,
    limits: TableLimits
  ) throws(TableError) -> TableDocument {
    let decoded = try DecodedText(bytes)
    let text = Array(decoded.text.utf8)
    let delimiter = delimiter(of: text, named: name)
    var document = TableDocument(format: .separatedValues)
    if decoded.encoding != .utf8 {
      document.warnings.append(
        TableWarning(
          found: decoded.encoding.rawValue,
          message:
            "the file is not UTF-8; it was read as \(decoded.encoding.rawValue), so check that accents, dashes and quotation marks came out right"
        )
      )
    }
    var parser = SeparatedParser(text: text, delimiter: delimiter, budget: TableBudget(limits))
    let rows = try parser.rows()
    if parser.isUnclosed {
      document.warnings.append(
        TableWarning(
          place: "rows",
          row: rows.last?.number,
          message: "a quotation mark is never closed; the rest of the file was read as one cell"
        )
      )
    }
    let columns = rows.flatMap(\.cells).map { $0.column + 1 }.max() ?? 0
    document.blocks = [
      .table(Table(name: "rows", isSheet: true, rows: rows, columnCount: columns))
    ]
    return document
  }

  /// The separator that splits the first records most evenly; a name ending in .tsv decides a draw.
  private static func delimiter(of text: [UInt8], named name: String) -> UInt8 {
    let tab = UInt8(ascii: "\t")
    let candidates: [UInt8] = [UInt8(ascii: ","), tab, UInt8(ascii: ";"), UInt8(ascii: "|")]
    var best = name.lowercased().hasSuffix(".tsv") ? tab : UInt8(ascii: ",")
    var bestScore = 0
    for candidate in candidates {
      var counts: [Int] = []
      var count = 0
      var quoted = false
      for byte in text.prefix(64 << 10) {
        if byte == UInt8(ascii: "\"") { quoted.toggle() }
        guard !quoted else { continue }
        if byte == candidate { count += 1 }
        if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
          counts.append(count)
          count = 0
          if counts.count == 50 { break }
        }
      }
      counts.append(count)
      let used = counts.filter { $0 > 0 }
      guard let most = mostFrequent(used) else { continue }
      // Rows that agree on the same number of separators count far more than commas in sentences.
      let score = used.count { $0 == most } * 100 + most + (candidate == best ? 1 : 0)
      if score > bestScore {
        bestScore = score
        best = candidate
      }
    }
    return best
  }

  private static func mostFrequent(_ counts: [Int]) -> Int? {
    var tally: [Int: Int] = [:]
    for count in counts { tally[count, default: 0] += 1 }
    return tally.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
  }
}

/// The state of reading separated text: one pass over the bytes.
struct SeparatedParser {
  private let text: [UInt8]
  private let delimiter: UInt8
  private var budget: TableBudget
  private(set) var isUnclosed = false

  init(text: [UInt8], delimiter: UInt8, budget: TableBudget) {
    self.text = text
    self.delimiter = delimiter
    self.budget = budget
  }

  /// All records that hold anything; a record's number counts blank ones too, as a spreadsheet shows.
  mutating func rows() throws(TableError) -> [TableRow] {
    var rows: [TableRow] = []
    var row = TableRow(number: 1)
    var field: [UInt8] = []
    var column = 0
    var index = 0
    var isQuoted = false
    var wasQuoted = false
    let quote = UInt8(ascii: "\"")
    while index < text.count {
      let byte = text[index]
      index += 1
      if isQuoted {
        if byte == quote {
          if index < text.count, text[index] == quote {
            field.append(quote)
            index += 1
          } else {
            isQuoted = false
          }
        } else {
          field.append(byte)
          if field.count > budget.limits.cellBytes {
            try budget.text(0, inCell: field.count)
          }
        }
        continue
      }
      switch byte {
      case quote where field.isEmpty && !wasQuoted:
        isQuoted = true
        wasQuoted = true
      case delimiter:
        try finish(&field, &row, column)
        column += 1
        wasQuoted = false
      case UInt8(ascii: "\r"), UInt8(ascii: "\n"):
        if byte == UInt8(ascii: "\r"), index < text.count, text[index] == UInt8(ascii: "\n") {
          index += 1
        }
        try finish(&field, &row, column)
        if !row.cells.isEmpty {
          try budget.row()
          rows.append(row)
        }
        row = TableRow(number: row.number + 1)
        column = 0
        wasQuoted = false
      default: field.append(byte)
      }
    }
    isUnclosed = isQuoted
    try finish(&field, &row, column)
    if !row.cells.isEmpty {
      try budget.row()
      rows.append(row)
    }
    return rows
  }

  /// Without the apostrophe that files put before a text so that no spreadsheet takes it for a
  /// formula: `'=1+1` is the text `=1+1`.
  private static func plain(_ text: String) -> String {
    guard text.first == "'", text.drop(while: { $0 == "'" }).beginsLikeFormula else { return text }
    return String(text.dropFirst())
  }

  private mutating func finish(
    _ field: inout [UInt8],
    _ row: inout TableRow,
    _ column: Int
  ) throws(TableError) {
    guard !field.isEmpty else { return }
    let text = Self.plain(String(decoding: field, as: UTF8.self).tidied)
    try budget.text(field.count, inCell: field.count)
    field.removeAll(keepingCapacity: true)
    guard !text.isEmpty else { return }
    try budget.cell(column: column)
    row.cells.append(TableCell(column: column, text: text))
  }
}
