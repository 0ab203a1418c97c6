internal import Tables

/// Rows of a table of figures that add up the rows above them.
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
