internal import Figures
internal import Tables

/// Walks over the lines of a document once, keeping what heading, table and label it is under.
struct PlanRecogniser {
  /// A heading whose meaning is not plain from its words; settled when a table comes under it.
  struct PendingHeading {
    var text: String
    /// Word's level; `nil` for a row of a sheet or a paragraph without a heading style.
    var level: Int?
    var line: Int
    var isSettled = false
    var isSection = false
  }

  enum Mode: Equatable {
    case none
    /// Lines that follow belong to the label that was read last.
    case label(ImportField)
  }

  let synonyms: SynonymTable
  let headingRows: HeadingRows
  let lines: [SourceLine]
  let sheetCount: Int

  var plan = ImportedPlan()
  var rows: [ImportedRow] = []
  var layout: TableLayout?
  /// The layout of the table before, for one that goes on without repeating its heading.
  var carried: TableLayout?
  var mode = Mode.none
  var pending: [PendingHeading] = []
  var section: Int?
  var objective: Int?
  var hasAction = false
  /// The section that the measures being read are under, when a row says so.
  var measureSection: (ref: String, title: String)?
  var measure: Int?
  /// Measures of the table being read that a row called “Total” would add up.
  var addends: [Int] = []
  var addendTable: Int?
  var skipped: Set<Int> = []
  /// "2020-21" or "2020" when a heading says so, for months without a year.
  var yearHint = ""
  var titleLine: Int?
  /// Lines about which the file itself was remarked on, before their meaning was known.
  private var flagged: Set<Int> = []
  /// A reporting period that stands above the objectives that it is about.
  var reportingPeriod = ""

  private init(_ document: TableDocument, synonyms: SynonymTable) {
    self.synonyms = synonyms
    headingRows = HeadingRows(synonyms: synonyms)
    lines = SourceLine.lines(of: document)
    sheetCount = document.format == .workbook ? document.tables.count { !$0.rows.isEmpty } : 0
    rows = lines.map {
      ImportedRow(place: $0.place, row: $0.row, outcome: .rejected, role: .unknown)
    }
    for warning in document.warnings {
      plan.findings.warnings.append(
        ImportFinding(
          place: warning.place,
          row: warning.row ?? 0,
          column: warning.column,
          found: warning.found,
          message: warning.message
        )
      )
      guard let row = warning.row,
        let index = lines.firstIndex(where: { $0.row == row && $0.place == warning.place })
      else { continue }
      flagged.insert(index)
    }
  }

  /// Everything that can be recognised in a document, with what became of each row.
  static func plan(from document: TableDocument, synonyms: SynonymTable) -> ImportedPlan {
    var recogniser = PlanRecogniser(document, synonyms: synonyms)
    recogniser.findTitle()
    recogniser.walk()
    recogniser.findVersion(in: document.margins)
    return recogniser.finished()
  }

  private mutating func walk() {
    var table: Int?
    for index in lines.indices where !skipped.contains(index) {
      let line = lines[index]
      if let number = line.table, number != table {
        if line.isSheet, table != nil || !pending.isEmpty { leaveSheet() }
        table = number
        if line.isSheet, let year = Self.year(in: [line.place]) { yearHint = year }
        carried = layout ?? carried
        layout = nil
      }
      if line.followsGap { mode = .none }
      if index == titleLine {
        mark(index, .title)
      } else if line.table == nil {
        paragraph(index)
      } else if line.own.count > 1 {
        row(index)
      } else {
        soleCell(index)
      }
    }
  }

  // MARK: Rows with several cells

  private mutating func row(_ index: Int) {
    let line = lines[index]
    if formRow(index) { return }
    let following = lines[(index + 1)..<min(index + 45, lines.count)]
    if let found = headingRows.layout(line, following: following) {
      // A key without a heading may begin only where no other table goes on.
      let goesOn = layout.map { $0.table == line.table } ?? false
      if found.rowCount > 0 {
        begin(found, at: index)
        return
      }
      if !goesOn || line.followsGap {
        begin(found, at: index)
        data(index, found)
        return
      }
    }
    if isBanner(index) {
      mark(index, .banner)
      if let year = Self.year(in: line.own.map(\.text)) { yearHint = year }
      return
    }
    if layout == nil, let before = carried, before.width == line.width, line.table != nil,
      !line.isSheet
    {
      // Word splits a long table at a page without repeating the heading.
      layout = before
      layout?.table = line.table
    }
    guard let layout else {
      reject(
        index,
        column: "",
        found: preview(line),
        message:
          "no heading row above it is one that we know; known are \(TableLayout.lookedFor.joined(separator: "; "))"
      )
      return
    }
    data(index, layout)
  }

  private mutating func data(_ index: Int, _ layout: TableLayout) {
    mode = .none
    switch layout.kind {
    case .actions: actionRow(index, layout)
    case .criteria: criterionRow(index, layout)
    case .measures, .readings: measureRow(index, layout)
    case .voices: voiceRow(index, layout)
    case .ratingKey: ratingKeyRow(index, layout)
    case .form: formDataRow(index, layout)
    }
  }

  private mutating func begin(_ found: TableLayout, at index: Int) {
    mark(index, .heading)
    if found.rowCount == 2, index + 1 < lines.count {
      mark(index + 1, .heading)
      skipped.insert(index + 1)
    }
    mode = .none
    let isRepeat = layout?.kind == found.kind || (layout == nil && carried?.kind == found.kind)
    settlePending(for: found, isSheet: lines[index].isSheet)
    layout = found
    carried = nil
    if !isRepeat || found.kind != .actions { hasAction = isRepeat && hasAction }
    if found.kind == .ratingKey {
      var scheme = ImportedRatingScheme()
      scheme.name = found.columns.first?.heading ?? ""
      plan.schemes.append(scheme)
    }
    for column in found.columns
    where column.field == nil && column.periodAsWritten.isEmpty && found.kind != .ratingKey {
      warn(
        index,
        column: lines[index].columnName(column.column, heading: column.heading),
        found: column.heading,
        message: "this heading is not known; its cells are kept with each row under it",
        isUnreadHeading: true
      )
    }
  }

  /// "Plan" over some columns and "Reporting progress" over others, above the heading row itself.
  private func isBanner(_ index: Int) -> Bool {
    let line = lines[index]
    guard nextHeading(index) != nil,
      line.own.allSatisfy({
        $0.text.count <= 60 && !CellShape.isReference($0.text) && !CellShape.isRating($0.text)
      })
    else { return false }
    guard let layout, layout.table == line.table else { return true }
    // Under a heading that still holds, a short row may be data above a repeated heading: only one
    // that stretches over columns, or says nothing of what its table is about, is a banner.
    let covered = line.own.reduce(0) { $0 + $1.span }
    let isWide = line.own.contains { $0.span > 1 } && covered * 10 >= line.width * 6
    let main = layout.column(.action) ?? layout.column(.measure) ?? layout.column(.criterion)
    let hasMain = main.map { main in line.own.contains { $0.column == main.column } } ?? false
    return isWide || (!hasMain && line.own.count * 2 < layout.columns.count)
  }

  /// The layout that the next row of the same table begins, when no blank row lies between.
  func nextHeading(_ index: Int) -> TableLayout? {
    guard index + 1 < lines.count, lines[index + 1].table == lines[index].table,
      !lines[index + 1].followsGap
    else { return nil }
    let following = lines[(index + 2)..<max(index + 2, min(index + 45, lines.count))]
    return headingRows.layout(lines[index + 1], following: following)
  }

  // MARK: What became of a line

  mutating func mark(_ index: Int, _ role: ImportedRow.Role) {
    rows[index].role = role
    if rows[index].outcome == .rejected {
      rows[index].outcome = flagged.contains(index) ? .warned : .imported
    }
  }

  mutating func warn(
    _ index: Int,
    column: String = "",
    found: String = "",
    message: String,
    isUnreadHeading: Bool = false
  ) {
    rows[index].outcome = .warned
    plan.findings.warnings.append(
      ImportFinding(
        place: lines[index].place,
        row: lines[index].row,
        column: column,
        found: String(found.prefix(120)),
        message: message,
        isUnreadHeading: isUnreadHeading
      )
    )
  }

  mutating func reject(_ index: Int, column: String, found: String, message: String) {
    rows[index].outcome = .rejected
    plan.findings.rejects.append(
      ImportFinding(
        place: lines[index].place,
        row: lines[index].row,
        column: column,
        found: String(found.prefix(120)),
        message: message
      )
    )
  }

  func preview(_ line: SourceLine) -> String {
    line.own.map { String($0.text.prefix(40)) }.joined(separator: " · ")
  }

  func origin(_ index: Int) -> ImportOrigin {
    ImportOrigin(place: lines[index].place, row: lines[index].row)
  }

  /// A year or split year in one of the texts: "2020-21", "2020/21", "2020".
  static func year(in texts: [String]) -> String? {
    for text in texts {
      for word in text.split(whereSeparator: { $0.isWhitespace || $0 == "(" || $0 == ")" }) {
        let digits = word.prefix { $0.isNumber }
        guard digits.count == 4, let year = Int(digits), (1990...2100).contains(year) else {
          continue
        }
        let rest = word.dropFirst(4)
        if rest.isEmpty || (rest.first == "-" || rest.first == "/") { return String(word) }
      }
    }
    return nil
  }

  private mutating func finished() -> ImportedPlan {
    leaveSheet()
    for section in plan.sections where section.objectives.isEmpty && section.outcome.isEmpty {
      plan.narrative.append(section.title)
    }
    plan.sections.removeAll { $0.objectives.isEmpty && $0.outcome.isEmpty }
    plan.findings.rows = rows
    return plan
  }
}
