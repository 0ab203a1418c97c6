/// The table of texts that a workbook's cells point into.
final class SharedStrings: XMLPartReader {
  private(set) var texts: [String] = []
  private var budget: TableBudget
  private var current: [UInt8] = []
  private var isText = false
  private var phonetic = 0

  init(limits: TableLimits) {
    budget = TableBudget(limits)
  }

  func start(
    _ name: String,
    _ space: XMLSpace,
    _ attributes: [XMLAttribute]
  ) throws(TableError) {
    switch name {
    case "si":
      current = []
      try budget.cell(column: 0)
    case "t": isText = phonetic == 0
    case "rPh": phonetic += 1  // reading aids of East Asian texts, not part of the words
    default: break
    }
  }

  func end(_ name: String, _ space: XMLSpace) throws(TableError) {
    switch name {
    case "si":
      texts.append(CodedCharacters.decoded(String(decoding: current, as: UTF8.self)).tidied)
    case "t": isText = false
    case "rPh": phonetic = max(0, phonetic - 1)
    default: break
    }
  }

  func text(_ text: UnsafeRawBufferPointer) throws(TableError) {
    guard isText else { return }
    unsafe current.append(contentsOf: text)
    try budget.text(text.count, inCell: current.count)
  }
}
