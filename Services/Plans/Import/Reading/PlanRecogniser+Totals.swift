internal import Figures
internal import Tables

/// Rows of a table of figures that add up the rows above them, and columns that add up those beside
/// them.
extension PlanRecogniser {
  private static let totals: Set<String> = [
    "total", "totals", "grand total", "overall total", "sub total", "subtotal", "all teams",
    "total all teams", "county total", "council total", "overall", "sum",
  ]

  /// The measures that a row adds up, when it is called a total and nothing else.
  ///
  /// Those of the same table since the total before. Fewer than two make no sum.
  func totalParts(_ name: String, at index: Int) -> [Int] {
    guard Self.totals.contains(SynonymTable.normalised(name)), lines[index].table == addendTable
    else { return [] }
    return addends.count > 1 ? addends : []
  }

  /// Keeps what a column of totals says of a row, with the counts in the columns left of it that it
  /// would add up: all periods, or all columns under headings of the council's own.
  ///
  /// Nothing is kept where one of them holds no plain count: a missing figure is not zero, and
  /// percentages don't add up.
  mutating func noteColumnTotal(of measure: Int, _ layout: TableLayout, at index: Int) {
    guard layout.kind == .measures,
      let column = layout.columns.last(where: {
        $0.periodAsWritten.isEmpty && Self.totals.contains(SynonymTable.normalised($0.heading))
      }), let total = count(column.column, at: index)
    else { return }
    let left = layout.columns.filter { $0.column < column.column }
    let periods = left.filter { !$0.periodAsWritten.isEmpty && ($0.role ?? .actual) == .actual }
    let own = left.filter { $0.field == nil && $0.periodAsWritten.isEmpty && !$0.heading.isEmpty }
    let columns = periods.isEmpty ? own : periods
    let parts = columns.compactMap { column in
      count(column.column, at: index).map {
        ImportedColumnTotal.Part(heading: column.heading, value: $0.value, period: column.period)
      }
    }
    guard parts.count > 1, parts.count == columns.count else { return }
    plan.measures[measure].columnTotals.append(
      ImportedColumnTotal(
        heading: column.heading,
        asWritten: total.text,
        value: total.value,
        parts: parts
      )
    )
  }

  /// A plain count in a cell of a row.
  private func count(_ column: Int, at index: Int) -> (text: String, value: Double)? {
    guard let cell = lines[index].cells.first(where: { $0.column == column && !$0.isCovered })
    else { return nil }
    let quantity = Quantity(cell.text, value: cell.value, asTarget: false)
    guard quantity.unit == .count, quantity.numerator == nil, let value = quantity.value else {
      return nil
    }
    return (cell.text, value)
  }

  /// Takes a row of a table into account: as one to be added up, or as the sum of those before it.
  mutating func noteRow(_ measure: Int, _ parts: [Int], at index: Int) {
    if addendTable != lines[index].table {
      addendTable = lines[index].table
      addends = []
    }
    if parts.isEmpty {
      if !addends.contains(measure) { addends.append(measure) }
    } else {
      plan.measures[measure].totalOf = parts
      addends = []
    }
  }
}
