/// A table for a terminal: columns as wide as they need to be, the last one as wide as it likes.
struct TextTable {
  private let headings: [String]
  private var rows: [[String]] = []

  init(_ headings: String...) {
    self.headings = headings
  }

  mutating func add(_ cells: String...) {
    rows.append(cells.map { $0.replacing("\n", with: " ") })
  }

  /// Lines with the headings first; empty where there are no rows.
  var lines: [String] {
    guard !rows.isEmpty else { return [] }
    let all = [headings] + rows
    let widths = headings.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
    return all.map { row in
      row.enumerated().map { column, cell in
        column == row.count - 1
          ? cell : cell + String(repeating: " ", count: widths[column] - cell.count)
      }.joined(separator: "  ")
    }
  }
}
