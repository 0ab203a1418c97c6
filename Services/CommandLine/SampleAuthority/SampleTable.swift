import Foundation

/// One table of the sample: tab-separated, the first line names the columns.
struct SampleTable: Sequence {
  struct Row {
    fileprivate let columns: [String: Int]
    fileprivate let cells: [String]

    /// The text of a column; empty where the row is short or has no such column.
    subscript(_ column: String) -> String {
      columns[column].flatMap { cells.indices.contains($0) ? cells[$0] : nil } ?? ""
    }

    func integer(_ column: String) -> Int { Int(self[column]) ?? 0 }
    func number(_ column: String) -> Double { Double(self[column]) ?? 0 }
    func optionalNumber(_ column: String) -> Double? { Double(self[column]) }

    /// Parts of a cell, by a separator, without the space around them.
    func list(_ column: String, by separator: Character = ";") -> [String] {
      self[column].split(separator: separator)
        .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    }
  }

  private let columns: [String: Int]
  private let rows: [[String]]

  /// - Throws: When the resource isn't there.
  init(_ name: String) throws {
    guard let folder = Bundle.module.resourceURL else {
      throw CommandFailure("the sample's tables are not beside the program")
    }
    let file = folder.appendingPathComponent("Sample/\(name).tsv")
    let text = try String(contentsOf: file, encoding: .utf8)
    let lines = text.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    columns = Dictionary(
      (lines.first ?? []).enumerated().map { ($1, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    rows = Array(lines.dropFirst())
  }

  func makeIterator() -> AnyIterator<Row> {
    var rows = rows.makeIterator()
    return AnyIterator { rows.next().map { Row(columns: columns, cells: $0) } }
  }
}
