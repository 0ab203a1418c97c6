import Messages
import PlanImport
import Tables

/// Prints rows of a sheet, each with the mark that says what it is.
struct SheetPrinter {
  private var sheet: WrittenSheet
  /// Columns that people see; the mark stands in the one after them.
  private let width: Int

  init(_ name: String, widths: [Double], layout: PlanLayout, marking kind: String) {
    width = widths.count
    sheet = WrittenSheet(name: name, widths: widths + [0])
    self.layout = layout
    self.kind = kind
  }

  private let layout: PlanLayout
  private let kind: String

  /// Adds a row of cells; its mark stands after the last column, whatever cells there are.
  ///
  /// The first row of a sheet says what the sheet is.
  mutating func row(_ mark: RowMark, _ cells: [WrittenCell]) {
    var cells = cells
    let used = cells.reduce(0) { $0 + $1.span }
    if used < width { cells += Array(repeating: WrittenCell.empty, count: width - used) }
    cells.append(.text(mark.text, .note))
    sheet.rows.append(cells)
  }

  /// The first row: what the sheet is about, in words, and for reading it back.
  mutating func begin(_ text: String) {
    row(
      RowMark(
        .export,
        ["layout": layout.inWords.replacing(" ", with: "_"), "sheet": kind, "v": "1"]
      ),
      [.text(text, .title, span: width)]
    )
  }

  /// A row across the sheet.
  mutating func wide(_ mark: RowMark, _ text: String, _ look: WrittenCell.Look) {
    row(mark, [.text(text, look, span: width)])
  }

  mutating func gap() { sheet.rows.append([]) }

  mutating func freeze() { sheet.frozenRows = sheet.rows.count }

  var printed: WrittenSheet { sheet }
}

extension ExportedPlan {
  /// A rating's word on its colour; an empty cell for none.
  func cell(_ rating: Rating?) -> WrittenCell {
    guard let rating else { return .empty }
    return .text(rating.word, .rating(rating.colour))
  }

  /// The rows with which a plan's first sheet begins: title, version and the document's own words.
  func head(_ printer: inout SheetPrinter) {
    printer.begin(council.isEmpty ? "Improvement plan" : "Improvement plan of \(council)")
    printer.wide(RowMark(.title), plan.title, .section)
    if !version.isEmpty { printer.wide(RowMark(.version), version, .note) }
    for text in plan.narrative { printer.wide(RowMark(.narrative), text, .plain) }
  }

  /// The words about the version; those of the plan's date where the document has none that say it.
  private var version: String {
    let written = plan.versionAsWritten
    var imported = ImportedPlan()
    imported.version = written
    guard let dated = plan.dated, imported.dated.map({ CalendarDate($0) }) != dated else {
      return written
    }
    return "Dated \(dated.inWords)"
  }

  /// A section's heading and what it is to achieve.
  func heading(
    _ part: SectionPart,
    word: String,
    _ printer: inout SheetPrinter,
    outcomeLabel: Bool = false
  ) {
    let section = part.section
    let prefix = section.ref.isEmpty ? "" : "\(word) \(section.ref): "
    let mark = RowMark(
      .section,
      ["n": "\(part.number)", "ref": section.ref, "prefix": prefix]
    )
    printer.wide(mark, prefix + section.title, .section)
    guard !section.outcomeStatement.isEmpty else { return }
    if outcomeLabel { printer.wide(RowMark(.note), "Outcome statement:", .label) }
    printer.wide(RowMark(.outcome), section.outcomeStatement, .plain)
  }

  /// The mark of an objective and what stands in front of its title.
  func opening(_ part: ObjectivePart) -> (values: [String: String], prefix: String) {
    let objective = part.objective
    let ref = objective.ref
    let prefix: String =
      if ref.isEmpty {
        ""
      } else {
        switch objective.kind {
        case .recommendation: "Recommendation \(ref). "
        case .safeguardingBoard: "\(ref): "
        case .group: "\(ref) "
        default: "Priority \(ref): "
        }
      }
    var values = [
      "n": "\(part.number)", "ref": ref, "prefix": prefix,
      "kind": objective.kind.inWords.replacing(" ", with: "_"),
    ]
    values["section"] = number(ofSection: objective.sectionID).map { "\($0)" }
    values["parent"] = number(ofObjective: objective.parentID).map { "\($0)" }
    return (values, prefix)
  }

  /// An objective's heading across the sheet.
  func heading(_ part: ObjectivePart, _ printer: inout SheetPrinter) {
    let (values, prefix) = opening(part)
    printer.wide(RowMark(.objective, values), prefix + part.objective.title, .heading)
  }

  /// What an objective says beside its tables, a line for each; those that `always` names also where
  /// nothing is said.
  func facts(
    _ part: ObjectivePart,
    _ printer: inout SheetPrinter,
    span: Int,
    always: Set<ImportField> = []
  ) {
    for (label, field) in ExportHeadings.facts {
      let (text, values, look) = fact(field, part)
      guard !text.isEmpty || always.contains(field) else { continue }
      var mark = RowMark(.fact, values)
      mark.values["field"] = field.rawValue
      printer.row(mark, [.text(label, .label), .text(text, look, span: span)])
    }
  }

  private func fact(
    _ field: ImportField,
    _ part: ObjectivePart
  ) -> (String, [String: String], WrittenCell.Look) {
    let objective = part.objective
    let update = part.update ?? PeriodUpdate()
    switch field {
    case .owner:
      let leads = WrittenLeads(objective.ownerRoles, asWritten: objective.ownerAsWritten)
      return (leads.text, leads.values, .plain)
    case .rationale: return (objective.rationale, [:], .plain)
    case .period: return (update.period?.label ?? "", [:], .plain)
    case .actionsStatus, .impactStatus:
      let rating = rating(of: objective.id, field == .actionsStatus ? .progress : .impact)
      return (rating?.word ?? "", [:], rating.map { .rating($0.colour) } ?? .plain)
    case .progressThisPeriod: return (update.progress, [:], .plain)
    case .actionsNextPeriod: return (update.next, [:], .plain)
    case .statusComment: return (update.comment, [:], .plain)
    case .deliveryStatus: return (update.deliveryStatus, [:], .plain)
    case .barriers: return (update.barriers, [:], .plain)
    default: return ("", [:], .plain)
    }
  }
}

/// Roles as a cell has them: in the council's own words while these name the same roles.
struct WrittenLeads {
  let text: String
  /// What the words alone don't tell.
  let values: [String: String]

  init(_ roles: [String], accountable: String = "", asWritten: String) {
    let own = ImportedLeads(asWritten)
    func isSame(_ leads: ImportedLeads) -> Bool {
      leads.listed == roles && leads.accountable == accountable
    }
    if !asWritten.isEmpty, isSame(own) {
      (text, values) = (asWritten, [:])
      return
    }
    let written = roles.map { $0 == accountable ? "\($0) (accountable)" : $0 }
      .joined(separator: "; ")
    text = written
    if isSame(ImportedLeads(written)) || roles.isEmpty {
      values = [:]
    } else {
      values = ["leads": roles.marked, "shown": written, "accountable": accountable]
    }
  }
}
