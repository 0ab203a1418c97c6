import Figures
import Messages
import PlanImport
import Tables

extension ExportedPlan {
  /// The sheets about measures: their definitions with targets, a grid of each sort of period,
  /// readings that say more than a grid can, columns of totals and what measures compare with.
  func measureSheets(_ layout: PlanLayout) -> [WrittenSheet] {
    guard !measures.isEmpty else { return [] }
    var sheets = [definitions(layout)]
    sheets += MetricsGrid.sheets(of: self, layout)
    if let full = MetricsGrid.readingsInFull(of: self, layout) { sheets.append(full) }
    if let totals = totals(layout) { sheets.append(totals) }
    if let benchmarks = benchmarks(layout) { sheets.append(benchmarks) }
    return sheets
  }

  private func definitions(_ layout: PlanLayout) -> WrittenSheet {
    let all = measures.map(\.measure)
    var columns: [(field: ImportField, heading: String, width: Double)] = [
      (.ref, "Ref", 10), (.measure, "Measure", 56), (.officer, "Responsible officer", 34),
      (.frequency, "Frequency", 14), (.target, "Target", 16), (.targetDate, "Target due", 16),
    ]
    if all.contains(where: { $0.unit != .unspecified }) { columns.append((.unit, "Unit", 14)) }
    if all.contains(where: { $0.polarity != .unspecified }) {
      columns.append((.polarity, "Good is", 16))
    }
    if all.contains(where: { !$0.baselineAsWritten.isEmpty || $0.baseline != nil }) {
      columns.append((.baseline, "Baseline", 16))
    }
    if objectives.contains(where: { !$0.objective.measureIDs.isEmpty }) {
      columns.append((.objective, "Objective", 22))
    }
    if all.contains(where: { !$0.definition.isEmpty }) {
      columns.append((.definition, "Definition", 50))
    }
    var printer = SheetPrinter(
      "KPIs",
      widths: columns.map(\.width),
      layout: layout,
      marking: "measures"
    )
    printer.begin("Measures")
    printer.row(
      RowMark(.heads, ["of": "measure"]),
      columns.map { .text($0.heading, .heading) }
    )
    printer.freeze()
    var section: String?
    for part in measures {
      if part.measure.sectionID != section {
        section = part.measure.sectionID
        let title = state.sections[part.measure.sectionID].map {
          $0.ref.isEmpty ? $0.title : "\($0.ref) \($0.title)"
        }
        if let title { printer.wide(RowMark(.note), title, .section) }
      }
      print(part, columns.map(\.field), &printer)
    }
    return printer.printed
  }

  private func print(
    _ part: MeasurePart,
    _ fields: [ImportField],
    _ printer: inout SheetPrinter
  ) {
    let measure = part.measure
    let targets = MetricsGrid.targetsInRows(of: measure)
    var mark = RowMark(.measure, values(of: measure, part.number))
    func cells(_ target: Target?, isFirst: Bool) -> [WrittenCell] {
      fields.map { field in
        switch field {
        case .target: return target.map { WrittenFigure(target: $0, of: measure).cell } ?? .empty
        case .targetDate: return .text(target?.dueText ?? "")
        default: return isFirst ? cell(field, of: measure, &mark) : .empty
        }
      }
    }
    let first = cells(targets.first, isFirst: true)
    mark.values.merge(targets.first.map { MetricsGrid.values(of: $0, measure) } ?? [:]) { $1 }
    printer.row(mark, first)
    for target in targets.dropFirst() {
      var mark = RowMark(.target, MetricsGrid.values(of: target, measure))
      mark.values["measure"] = "\(part.number)"
      printer.row(mark, cells(target, isFirst: false))
    }
  }

  private func cell(
    _ field: ImportField,
    of measure: Measure,
    _ mark: inout RowMark
  ) -> WrittenCell {
    switch field {
    case .ref: return .text(measure.ref)
    case .measure: return .text(measure.name)
    case .officer: return .text(measure.responsibleRole)
    case .definition: return .text(measure.definition)
    case .objective:
      return .text(
        objectives(with: measure).map {
          $0.objective.ref.isEmpty ? $0.objective.title : $0.objective.ref
        }.inWords
      )
    case .unit: return .text(measure.unit.exported)
    case .frequency:
      let own = measure.frequencyAsWritten
      if !own.isEmpty, Frequency(words: own) == measure.frequency { return .text(own) }
      return .text(measure.frequency.shown)
    case .polarity:
      let own = measure.polarityAsWritten
      if !own.isEmpty, MeasurePolarity(words: own) == measure.polarity { return .text(own) }
      return .text(measure.polarity.shown)
    case .baseline:
      let figure = WrittenFigure(
        measure.baselineAsWritten,
        measure.baseline,
        of: measure,
        isTarget: false
      )
      if !figure.isExact, let value = measure.baseline { mark.values["baseline"] = "\(value)" }
      return figure.cell
    default: return .empty
    }
  }

  /// The objectives that a measure is linked to.
  private func objectives(with measure: Measure) -> [ObjectivePart] {
    objectives.filter { $0.objective.measureIDs.contains(measure.id) }
  }

  /// What a measure is beyond the words of its row.
  private func values(of measure: Measure, _ number: Int) -> [String: String] {
    var values = ["n": "\(number)", "tolerance": "\(measure.amberTolerance)"]
    values["section"] = self.number(ofSection: measure.sectionID).map { "\($0)" }
    if measure.kind != .unspecified { values["kind"] = measure.kind.inWords }
    if measure.reportingYear != .unspecified { values["year"] = measure.reportingYear.inWords }
    if measure.decimals != 0 { values["decimals"] = "\(measure.decimals)" }
    values["from"] = measure.rangeLower.map { "\($0)" }
    values["to"] = measure.rangeUpper.map { "\($0)" }
    let own = objectives(with: measure)
    if !own.isEmpty { values["objectives"] = own.map { "\($0.number)" }.marked }
    let parts = measure.totalOfIDs.compactMap { self.number(ofMeasure: $0) }
    if !parts.isEmpty { values["total"] = parts.map { "\($0)" }.marked }
    return values
  }
}

extension Target {
  /// The date of a target as written, or in words.
  var dueText: String { byText.isEmpty ? by?.inWords ?? "" : byText }
}

extension MeasureUnit {
  /// How a column of units writes it.
  var exported: String {
    let unit: ImportedMeasure.Unit =
      switch self {
      case .percent: .percent
      case .count: .count
      case .ratePer10000: .ratePer10000
      case .fte: .fte
      case .days: .days
      case .nOfM: .nOfM
      case .score: .score
      case .unspecified, .unrecognized: .unknown
      }
    return ExportHeadings.units.first { $0.unit == unit }?.words ?? ""
  }
}

/// A figure as a cell has it: as its council wrote it, or as a number with its unit.
struct WrittenFigure {
  let cell: WrittenCell
  /// Whether reading the cell gives the figure back.
  let isExact: Bool
  let read: Quantity

  init(_ text: String, _ value: Double?, of measure: Measure, isTarget: Bool) {
    if let value, let number = WrittenCell.number(value, showing: text) {
      cell = number
    } else if text.isEmpty, let value {
      cell = measure.unit == .percent ? .percent(value) : .number(value)
    } else {
      cell = .text(text)
    }
    read = Quantity(cell.shown, value: cell.value, asTarget: isTarget)
    isExact = Self.isSame(read.recorded(in: measure.unit), value)
  }

  init(target: Target, of measure: Measure) {
    if target.text.isEmpty, let value = target.value, let end = target.rangeEnd {
      let sign = measure.unit == .percent ? "%" : ""
      self.init("\(number(value))/\(number(end))\(sign)", value, of: measure, isTarget: true)
    } else {
      self.init(target.text, target.value, of: measure, isTarget: true)
    }
  }

  static func isSame(_ one: Double?, _ other: Double?) -> Bool {
    guard let one, let other else { return one == nil && other == nil }
    return abs(one - other) <= 1e-9 * max(1, abs(one))
  }
}

extension WrittenCell {
  /// What a reader of the file takes for the value behind the text.
  var value: CellValue {
    guard case .number(let number, let format) = content else { return .text }
    return .number(number, isPercent: format.hasSuffix("%"))
  }
}
