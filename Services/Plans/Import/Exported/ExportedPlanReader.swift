internal import Figures
internal import Tables

/// Reads a plan back from a workbook that we printed out, by the marks in its hidden columns.
struct ExportedPlanReader {
  var plan = ImportedPlan()
  /// Places of what was opened, by the numbers that the export gave them.
  var sections: [Int: Int] = [:]
  var objectives: [Int: (section: Int, objective: Int)] = [:]
  var actions: [Int: ActionPlace] = [:]
  var measures: [Int: Int] = [:]
  var section: Int?
  var objective: (section: Int, objective: Int)?
  var measure: Int?
  /// The measure and the place of the column of totals that is being read; `nil` once a figure of it
  /// could not be, for then it adds up nothing.
  var total: (measure: Int, place: Int)?
  /// The columns of the table that is being read: column, heading, field.
  var columns: [Column] = []
  /// What rows without a mark are: what those of the table above them are.
  var listed: RowMark?
  var place = ""

  struct ActionPlace {
    var section: Int
    var objective: Int
    var action: Int
    /// What earlier rows said of the action, by field.
    var said: [ImportField: String] = [:]
  }

  struct Column {
    var column: Int
    var heading: String
    var field: ImportField?
    var period: Period?
    var periodAsWritten = ""
    var isTarget = false
  }

  /// `nil` for a document that isn't an export of ours.
  static func plan(from document: TableDocument) -> ImportedPlan? {
    guard document.format == .workbook,
      document.tables.contains(where: { markColumn(of: $0) != nil })
    else { return nil }
    var reader = ExportedPlanReader()
    for table in document.tables {
      if let column = markColumn(of: table) {
        reader.read(table, marks: column)
      } else if !table.rows.isEmpty {
        reader.plan.findings.warnings.append(
          ImportFinding(
            place: table.name,
            message: "this sheet is not one of the export; it was left out"
          )
        )
      }
    }
    return reader.plan
  }

  /// The column of a table's marks: where its first row says that it is an export.
  private static func markColumn(of table: Table) -> Int? {
    guard let last = table.rows.first?.cells.last, RowMark(last.text)?.kind == .export else {
      return nil
    }
    return last.column
  }

  private mutating func read(_ table: Table, marks: Int) {
    place = table.name
    (section, objective, measure, listed, columns) = (nil, nil, nil, nil, [])
    for row in table.rows {
      let cells = row.cells.filter { $0.column < marks && !$0.text.isEmpty }
      let text = row.cells.first { $0.column == marks }?.text
      guard let mark = text.flatMap({ RowMark($0) }) ?? (cells.isEmpty ? nil : listed) else {
        unmarked(row, cells)
        continue
      }
      let isOwn = text != nil
      if isOwn, ![.action, .criterion, .voice, .measure, .note].contains(mark.kind) {
        listed = nil
      }
      read(mark, isOwn: isOwn, row, cells)
    }
  }

  private mutating func unmarked(_ row: TableRow, _ cells: [TableCell]) {
    guard !cells.isEmpty else { return }
    plan.findings.rejects.append(
      ImportFinding(
        place: place,
        row: row.number,
        found: String(cells.map(\.text).joined(separator: " · ").prefix(120)),
        message: "a row was added where the export has no table; allowed are rows within one"
      )
    )
    plan.findings.rows.append(
      ImportedRow(place: place, row: row.number, outcome: .rejected, role: .unknown)
    )
  }

  private mutating func read(
    _ mark: RowMark,
    isOwn: Bool,
    _ row: TableRow,
    _ cells: [TableCell]
  ) {
    let text = cells.first?.text ?? ""
    let origin = ImportOrigin(place: place, row: row.number)
    var role = ImportedRow.Role.heading
    switch mark.kind {
    case .export, .note, .of:
      if mark.kind == .of { objective = mark.number("objective").flatMap { objectives[$0] } }
      role = .narrative
    case .title:
      plan.title = text
      role = .title
    case .version:
      plan.version = text
      role = .title
    case .narrative:
      if !text.isEmpty { plan.narrative.append(text) }
      role = .narrative
    case .section:
      open(section: mark, text, origin)
      role = .section
    case .outcome:
      if let section { plan.sections[section].outcome = text }
      role = .label
    case .objective:
      open(objective: mark, text, origin)
      role = .objective
    case .fact:
      fact(mark, cells.count > 1 ? cells[1].text : "")
      role = .label
    case .heads:
      columns = heads(mark, cells)
      listed = listing(mark)
    case .periods: columns = periods(mark, cells)
    case .roles: roles(cells)
    case .action:
      action(mark, isOwn: isOwn, cells, origin)
      role = .action
    case .criterion:
      criterion(mark, cells, origin)
      role = .criterion
    case .voice:
      if !text.isEmpty { change { $0.voices.append(text) } }
      role = .voice
    case .measure:
      measureRow(mark, isOwn: isOwn, cells, origin)
      role = .measure
    case .target:
      measure = mark.number("measure").flatMap { measures[$0] }
      if let measure { target(mark, cells, of: measure) }
      role = .measure
    case .grid:
      measure = mark.number("measure").flatMap { measures[$0] }
      grid(cells, origin)
      role = .reading
    case .reading:
      measure = mark.number("measure").flatMap { measures[$0] }
      reading(mark, cells, origin)
      role = .reading
    case .total:
      total(mark, cells, origin)
      role = .reading
    case .part:
      part(mark, cells, origin)
      role = .reading
    case .benchmark:
      benchmark(mark, cells, origin)
      role = .measure
    case .word:
      word(mark, cells)
      role = .ratingKey
    }
    plan.findings.rows.append(
      ImportedRow(place: place, row: row.number, outcome: .imported, role: role)
    )
  }

  // MARK: Sections and objectives

  private mutating func open(section mark: RowMark, _ text: String, _ origin: ImportOrigin) {
    (objective, listed) = (nil, nil)
    guard let number = mark.number("n") else { return }
    if let known = sections[number] {
      section = known
      return
    }
    var item = ImportedSection()
    item.ref = mark["ref"]
    item.title = Self.without(mark["prefix"], text)
    item.origin = origin
    plan.sections.append(item)
    section = plan.sections.count - 1
    sections[number] = section
  }

  mutating func open(objective mark: RowMark, _ text: String, _ origin: ImportOrigin) {
    guard let number = mark.number("n") else { return }
    if let known = objectives[number] {
      objective = known
      return
    }
    if let number = mark.number("section"), let known = sections[number] { section = known }
    guard let section else { return }
    var item = ImportedObjective()
    item.ref = mark["ref"]
    item.title = Self.without(mark["prefix"], text)
    item.heading = text
    item.kind = ImportedObjective.Kind(exported: mark["kind"])
    if let parent = mark.number("parent"), let known = objectives[parent] {
      item.parentRef = plan.sections[known.section].objectives[known.objective].ref
    }
    item.origin = origin
    plan.sections[section].objectives.append(item)
    let place = (section, plan.sections[section].objectives.count - 1)
    objective = place
    objectives[number] = place
  }

  /// The words of a heading without what the export put in front; all of them once somebody has
  /// changed that.
  static func without(_ prefix: String, _ text: String) -> String {
    guard !prefix.isEmpty, text.hasPrefix(prefix) else { return text }
    return String(text.dropFirst(prefix.count))
  }

  mutating func change(_ body: (inout ImportedObjective) -> Void) {
    guard let objective else { return }
    body(&plan.sections[objective.section].objectives[objective.objective])
  }

  private mutating func fact(_ mark: RowMark, _ text: String) {
    guard let field = ImportField(rawValue: mark["field"]), !text.isEmpty else { return }
    change { item in
      switch field {
      case .owner: item.owner = Self.leads(text, mark)
      case .rationale: item.rationale = text
      case .period: item.period = text
      case .actionsStatus: item.actionsStatus = text
      case .impactStatus: item.impactStatus = text
      case .progressThisPeriod: item.progressThisPeriod = text
      case .actionsNextPeriod: item.actionsNextPeriod = text
      case .statusComment: item.statusComment = text
      case .deliveryStatus: item.deliveryStatus = text
      case .barriers: item.barriers = text
      default: break
      }
    }
  }

  /// Leads by their words, or as the export lists them where their words alone would be split
  /// otherwise and nobody has changed them since.
  static func leads(_ text: String, _ mark: RowMark) -> ImportedLeads {
    var leads = ImportedLeads(text)
    if !mark["leads"].isEmpty, mark["shown"] == text {
      leads.roles = [String](marked: mark["leads"])
      leads.accountable = mark["accountable"]
    }
    return leads
  }

  // MARK: Headings

  private func heads(_ mark: RowMark, _ cells: [TableCell]) -> [Column] {
    let known: [String: ImportField] =
      switch mark["of"] {
      case "action": ExportHeadings.action
      case "criterion": ExportHeadings.criterion
      case "measure": ExportHeadings.measure
      case "reading": ExportHeadings.reading
      case "totals": ExportHeadings.total
      case "benchmarks": ExportHeadings.benchmark
      default: [:]
      }
    return cells.map { cell in
      Column(column: cell.column, heading: cell.text, field: known[cell.text])
    }
  }

  private func listing(_ mark: RowMark) -> RowMark? {
    switch mark["of"] {
    case "action": RowMark(.action)
    case "criterion": RowMark(.criterion)
    case "voice": RowMark(.voice)
    case "measure": RowMark(.measure)
    default: nil
    }
  }

  /// What stands under each heading of a row, and what stands under headings of the council's own.
  func values(_ cells: [TableCell]) -> (fields: [ImportField: TableCell], other: [ImportedDetail]) {
    var fields: [ImportField: TableCell] = [:]
    var other: [ImportedDetail] = []
    for cell in cells {
      guard let column = columns.last(where: { $0.column <= cell.column }) else {
        other.append(ImportedDetail(heading: "", text: cell.text))
        continue
      }
      if let field = column.field, column.column == cell.column {
        fields[field] = cell
      } else {
        var heading = column.heading
        if heading.hasSuffix(ExportHeadings.ownMark) {
          heading = String(heading.dropLast(ExportHeadings.ownMark.count))
        }
        if heading == ExportHeadings.noHeading || column.column != cell.column { heading = "" }
        other.append(ImportedDetail(heading: heading, text: cell.text))
      }
    }
    return (fields, other)
  }

  private mutating func word(_ mark: RowMark, _ cells: [TableCell]) {
    guard cells.count > 0 else { return }
    let aspect = mark["aspect"]
    let found = plan.schemes.firstIndex { $0.aspect.rawValue == aspect }
    if found == nil {
      var scheme = ImportedRatingScheme()
      scheme.name = mark["scheme"]
      scheme.aspect = ImportedRatingScheme.Aspect(rawValue: aspect) ?? .progress
      plan.schemes.append(scheme)
    }
    func text(_ column: Int) -> String { cells.first { $0.column == column }?.text ?? "" }
    plan.schemes[found ?? plan.schemes.count - 1].words.append(
      ImportedRatingScheme.Word(
        word: text(0),
        descriptor: text(1),
        colour: text(2),
        meaning: text(3)
      )
    )
  }
}

extension ImportedObjective.Kind {
  init(exported name: String) {
    self =
      switch name {
      case "recommendation": .recommendation
      case "safeguarding_board": .safeguardingBoard
      case "other_priority": .otherPriority
      case "group": .group
      default: .priority
      }
  }
}
