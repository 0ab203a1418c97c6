/// How well two people who graded the same work agree.
///
/// Source: J. Cohen, A coefficient of agreement for nominal scales (1960) and Weighted kappa (1968).
package struct Agreement: Hashable, Sendable {
  /// Pairs of grades that were compared.
  package let count: Int
  /// Share of pairs with the same grade.
  package let raw: Double
  /// `nil` when chance alone would make everybody agree: everyone used one grade.
  package let kappa: Double?
  /// Weights 1 - |i-j|/(k-1).
  package let linearKappa: Double?
  /// Weights 1 - ((i-j)/(k-1))².
  package let quadraticKappa: Double?
  /// Pairs in which the second grade lies above the first.
  package let movedUp: Int
  /// Pairs in which the second grade lies below the first.
  package let movedDown: Int

  /// Fewer pairs than this carry a warning.
  package static let fewPairs = 30

  /// Whether there are too few pairs to rely on.
  package var isThin: Bool { count < Self.fewPairs }

  /// Moved down minus moved up, as a share of all pairs.
  package var netDrift: Double { Double(movedDown - movedUp) / Double(count) }

  /// Compares by a square table of counts: rows the first grader's grades, columns the second's, both
  /// from the lowest grade to the highest.
  ///
  /// `nil` when the table is not square, is smaller than two by two, or holds no pair or a negative
  /// count.
  package init?(table: [[Int]]) {
    let size = table.count
    guard size > 1, table.allSatisfy({ $0.count == size && $0.allSatisfy { $0 >= 0 } }) else {
      return nil
    }
    let total = table.reduce(0) { $0 + $1.reduce(0, +) }
    guard total > 0 else { return nil }
    let rows = table.map { Double($0.reduce(0, +)) }
    let columns = (0..<size).map { column in Double(table.reduce(0) { $0 + $1[column] }) }
    let count = Double(total)

    func kappa(_ weight: (Int, Int) -> Double) -> Double? {
      var observed = 0.0
      var expected = 0.0
      for row in 0..<size {
        for column in 0..<size {
          observed += weight(row, column) * Double(table[row][column]) / count
          expected += weight(row, column) * rows[row] * columns[column] / (count * count)
        }
      }
      guard 1 - expected > 1e-12 else { return nil }
      return (observed - expected) / (1 - expected)
    }

    let span = Double(size - 1)
    self.count = total
    self.raw = Double((0..<size).reduce(0) { $0 + table[$1][$1] }) / count
    self.kappa = kappa { $0 == $1 ? 1 : 0 }
    self.linearKappa = kappa { 1 - abs(Double($0 - $1)) / span }
    self.quadraticKappa = kappa { 1 - (Double($0 - $1) / span) * (Double($0 - $1) / span) }
    var up = 0
    var down = 0
    for row in 0..<size {
      for column in 0..<size where column != row {
        if column > row { up += table[row][column] } else { down += table[row][column] }
      }
    }
    self.movedUp = up
    self.movedDown = down
  }

  /// Compares by pairs of ranks, 0 the lowest grade; `nil` when there is no pair or a rank lies
  /// outside the scale.
  package init?(pairs: [(first: Int, second: Int)], gradeCount: Int) {
    guard gradeCount > 1 else { return nil }
    var table = Array(repeating: Array(repeating: 0, count: gradeCount), count: gradeCount)
    for pair in pairs {
      guard table.indices.contains(pair.first), table.indices.contains(pair.second) else {
        return nil
      }
      table[pair.first][pair.second] += 1
    }
    self.init(table: table)
  }
}
