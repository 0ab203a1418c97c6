internal import Figures
internal import Tables

/// Columns of totals with what they add up, and what measures are compared with.
extension ExportedPlanReader {
  mutating func total(_ mark: RowMark, _ cells: [TableCell], _ origin: ImportOrigin) {
    total = nil
    guard let fields = figureRow(mark, cells), let measure,
      let value = figure(fields[.value], origin)
    else { return }
    total = (measure, plan.measures[measure].columnTotals.count)
    plan.measures[measure].columnTotals.append(
      ImportedColumnTotal(
        heading: fields[.note]?.text ?? "",
        asWritten: fields[.comments]?.text ?? "",
        value: value,
        parts: []
      )
    )
  }

  /// What the total above it adds up; without one of its parts the total says nothing, and goes.
  mutating func part(_ mark: RowMark, _ cells: [TableCell], _ origin: ImportOrigin) {
    guard let fields = figureRow(mark, cells) else { return }
    guard let value = figure(fields[.value], origin) else {
      if let total { plan.measures[total.measure].columnTotals.remove(at: total.place) }
      total = nil
      return
    }
    guard let total else { return }
    plan.measures[total.measure].columnTotals[total.place].parts.append(
      ImportedColumnTotal.Part(
        heading: fields[.note]?.text ?? "",
        value: value,
        period: Period(key: mark["key"])
      )
    )
  }

  mutating func benchmark(_ mark: RowMark, _ cells: [TableCell], _ origin: ImportOrigin) {
    guard let fields = figureRow(mark, cells), let measure else { return }
    let label = fields[.note]?.text ?? ""
    guard !label.isEmpty else {
      reject("Compared with", "", "an empty cell; it must say what the figure is of", origin)
      return
    }
    guard let value = figure(fields[.value], origin) else { return }
    var benchmark = ImportedBenchmark(label: label, value: value)
    if let written = fields[.due]?.text, !written.isEmpty {
      guard case .day(let day) = WrittenDate(written).meaning else {
        reject("As of", written, "this is no day; allowed is one such as 31 March 2026", origin)
        return
      }
      benchmark.dated = day
    }
    plan.measures[measure].benchmarks.append(benchmark)
  }

  private mutating func figureRow(
    _ mark: RowMark,
    _ cells: [TableCell]
  ) -> [ImportField: TableCell]? {
    measure = mark.number("measure").flatMap { measures[$0] }
    return measure == nil ? nil : values(cells).fields
  }

  private mutating func figure(_ cell: TableCell?, _ origin: ImportOrigin) -> Double? {
    let value = cell.flatMap { Quantity($0.text, value: $0.value, asTarget: false).value }
    if value == nil {
      reject("Figure", cell?.text ?? "", "this is no number; allowed is one such as 71.4", origin)
    }
    return value
  }

  private mutating func reject(
    _ column: String,
    _ found: String,
    _ message: String,
    _ origin: ImportOrigin
  ) {
    plan.findings.rejects.append(
      ImportFinding(
        place: place,
        row: origin.row,
        column: column,
        found: found,
        message: message
      )
    )
  }
}
