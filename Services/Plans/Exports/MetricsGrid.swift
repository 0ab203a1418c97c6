import Figures
import Messages
import PlanImport
import Tables

/// Grids of a measure's targets and readings by period, under a heading in two rows.
enum MetricsGrid {
  /// A grid for each sort of period that readings or targets have.
  static func sheets(of plan: ExportedPlan, _ layout: PlanLayout) -> [WrittenSheet] {
    let parts = plan.measures.map { Row($0) }
    let kinds = Set(parts.flatMap { $0.cells.keys.map(\.kind) })
    return Figures.Period.Kind.allCases.filter(kinds.contains).map { kind in
      sheet(kind, parts, plan, layout)
    }
  }

  /// What one measure has in its grids.
  private struct Row {
    struct Cells {
      var target: Target?
      var reading: Reading?
    }

    let part: ExportedPlan.MeasurePart
    var cells: [Figures.Period: Cells] = [:]

    init(_ part: ExportedPlan.MeasurePart) {
      self.part = part
      for reading in part.readings {
        guard let period = reading.period?.inGrid else { continue }
        cells[period, default: Cells()].reading = reading
      }
      for target in part.measure.targets {
        guard let period = MetricsGrid.period(of: target, part.measure) else { continue }
        cells[period, default: Cells()].target = target
      }
    }
  }

  private static func sheet(
    _ kind: Figures.Period.Kind,
    _ rows: [Row],
    _ plan: ExportedPlan,
    _ layout: PlanLayout
  ) -> WrittenSheet {
    let rows = rows.compactMap { row -> Row? in
      var row = row
      row.cells = row.cells.filter { $0.key.kind == kind }
      return row.cells.isEmpty ? nil : row
    }
    let periods = Set(rows.flatMap { $0.cells.keys }).sorted()
    var printer = SheetPrinter(
      name(kind),
      widths: [10, 48] + Array(repeating: 11, count: periods.count * 2),
      layout: layout,
      marking: "grid"
    )
    printer.begin("Targets and actual figures by \(kind.word)")
    printer.row(
      RowMark(.periods, ["keys": periods.map(\.key).marked]),
      [.text("Ref", .heading), .text("Measure", .heading)]
        + periods.map { .text($0.display, .heading, span: 2) }
    )
    printer.row(
      RowMark(.roles),
      [.empty, .empty]
        + periods.flatMap { _ in
          [WrittenCell.text("Target", .heading), .text("Actual", .heading)]
        }
    )
    printer.freeze()
    for row in rows {
      let measure = row.part.measure
      printer.row(
        RowMark(.grid, ["measure": "\(row.part.number)"]),
        [.text(measure.ref), .text(measure.name)]
          + periods.flatMap { period -> [WrittenCell] in
            let cells = row.cells[period]
            return [
              cells?.target.map { WrittenFigure(target: $0, of: measure).cell } ?? .empty,
              cells?.reading.map { figure($0, of: measure).cell } ?? .empty,
            ]
          }
      )
    }
    return printer.printed
  }

  private static func name(_ kind: Figures.Period.Kind) -> String {
    switch kind {
    case .month: "Metrics by month"
    case .quarter: "Metrics by quarter"
    case .sixMonths: "Metrics by six months"
    case .year: "Metrics by year"
    case .term: "Metrics by term"
    }
  }

  // MARK: Targets

  /// The period over which a target stands in the grid; `nil` for one that has a row of its own.
  ///
  /// Only a target that begins with a period of the measure's and that its cell gives back whole can
  /// stand there.
  static func period(of target: Target, _ measure: Measure) -> Figures.Period? {
    guard let from = target.from.flatMap({ CalendarDay(date: $0) }), target.by == nil,
      target.byText.isEmpty, isExact(target, measure)
    else { return nil }
    let kind = measure.frequency.periodKind ?? .month
    let period = Figures.Period(kind, holding: from, years: measure.reportingYear.yearKind)
    guard period.firstDay == from,
      // Of two targets from one day only one has room.
      measure.targets.count(where: { $0.from == target.from }) == 1
    else { return nil }
    return period
  }

  /// Targets that stand in the rows of the measures.
  static func targetsInRows(of measure: Measure) -> [Target] {
    measure.targets.filter { period(of: $0, measure) == nil }
  }

  private static func isExact(_ target: Target, _ measure: Measure) -> Bool {
    let figure = WrittenFigure(target: target, of: measure)
    return figure.isExact && WrittenFigure.isSame(figure.read.rangeEnd, target.rangeEnd)
  }

  /// What a target's words alone don't give.
  static func values(of target: Target, _ measure: Measure) -> [String: String] {
    var values: [String: String] = [:]
    values["target-from"] = target.from.flatMap { CalendarDay(date: $0)?.iso }
    if WrittenDate(target.dueText).dueBy.map({ CalendarDate($0) }) != target.by {
      values["target-by"] = target.by.flatMap { CalendarDay(date: $0)?.iso }
    }
    if !isExact(target, measure) {
      values["value"] = target.value.map { "\($0)" }
      values["end"] = target.rangeEnd.map { "\($0)" }
    }
    return values
  }

  // MARK: Readings

  private static func figure(_ reading: Reading, of measure: Measure) -> WrittenFigure {
    let words =
      reading.value == nil && reading.text.isEmpty ? reading.notAvailable.exported : reading.text
    return WrittenFigure(words, reading.value, of: measure, isTarget: false)
  }

  /// Whether a grid's cell gives a reading back whole.
  private static func isExact(_ reading: Reading, of measure: Measure) -> Bool {
    let figure = figure(reading, of: measure)
    return figure.isExact && reading.note.isEmpty
      && WrittenFigure.isSame(figure.read.numerator, reading.numerator)
      && WrittenFigure.isSame(figure.read.denominator, reading.denominator)
  }

  /// Readings with more to them than a grid's cell: parts, notes.
  static func readingsInFull(of plan: ExportedPlan, _ layout: PlanLayout) -> WrittenSheet? {
    var printer = SheetPrinter(
      "Readings in full",
      widths: [10, 48, 22, 16, 12, 12, 12, 40],
      layout: layout,
      marking: "readings"
    )
    printer.begin("Readings that say more than a grid has room for")
    printer.row(
      RowMark(.heads, ["of": "reading"]),
      [
        "Ref", "Measure", "Period", "As written", "Value", "Numerator", "Denominator", "Note",
      ].map { .text($0, .heading) }
    )
    printer.freeze()
    let empty = printer.printed.rows.count
    for part in plan.measures {
      let measure = part.measure
      for reading in part.readings {
        guard let period = reading.period?.inGrid, !isExact(reading, of: measure) else { continue }
        let text = reading.value == nil ? figure(reading, of: measure).cell.shown : reading.text
        printer.row(
          RowMark(.reading, ["measure": "\(part.number)", "key": period.key]),
          [
            .text(measure.ref), .text(measure.name), .text(period.display), .text(text),
            reading.value.map { .number($0) } ?? .empty,
            reading.numerator.map { .number($0) } ?? .empty,
            reading.denominator.map { .number($0) } ?? .empty, .text(reading.note),
          ]
        )
      }
    }
    return printer.printed.rows.count > empty ? printer.printed : nil
  }
}

extension Figures.Period.Kind {
  /// `month`, for a heading.
  fileprivate var word: String { words.hasPrefix("a ") ? String(words.dropFirst(2)) : words }
}

extension Messages.Period {
  /// The period as grids count them; `nil` for a span of days that is none.
  var inGrid: Figures.Period? {
    guard let first = firstDay.flatMap({ CalendarDay(date: $0) }),
      let last = lastDay.flatMap({ CalendarDay(date: $0) })
    else { return nil }
    func isThis(_ period: Figures.Period) -> Bool {
      period.firstDay == first && period.lastDay == last
    }
    if let named = try? Figures.Period(written: label), isThis(named) { return named }
    for kind in Figures.Period.Kind.allCases {
      for years in [YearKind.financial, .calendar, .academic] {
        let period = Figures.Period(kind, holding: first, years: years)
        if isThis(period) { return period }
      }
    }
    return nil
  }
}

extension NotAvailable {
  /// The word that reading it back takes for the same reason.
  fileprivate var exported: String {
    switch self {
    case .suspended: "Suspended"
    case .toBeConfirmed: "tbc"
    case .notCollected: "Not collected"
    case .other: "Unavailable"
    case .unspecified, .unrecognized: ""
    }
  }
}
