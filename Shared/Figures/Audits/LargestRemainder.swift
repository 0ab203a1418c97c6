/// Shares out whole things in proportion to weights, so that they sum exactly.
package enum LargestRemainder {
  /// The shares of a total, in the order of the weights.
  ///
  /// Each gets the whole part of its exact share; what is left goes to the largest remainders, the
  /// larger weight first among equals and then the earlier one. Without any weight above zero all
  /// shares are zero.
  ///
  /// - Parameters:
  ///   - total: Not below zero.
  ///   - weights: Finite; those below zero count as zero.
  /// - Returns: One share for each weight.
  package static func shares(of total: Int, weights: [Double]) -> [Int] {
    let held = weights.map { $0.isFinite && $0 > 0 ? $0 : 0 }
    let sum = held.reduce(0, +)
    guard total > 0, sum > 0, sum.isFinite else { return held.map { _ in 0 } }
    let exact = held.map { $0 / sum * Double(total) }
    var shares = exact.map { Int($0.rounded(.down)) }
    let order = held.indices.filter { held[$0] > 0 }.sorted { left, right in
      let leftRest = exact[left] - exact[left].rounded(.down)
      let rightRest = exact[right] - exact[right].rounded(.down)
      if abs(leftRest - rightRest) > 1e-9 { return leftRest > rightRest }
      return held[left] == held[right] ? left < right : held[left] > held[right]
    }
    var left = total - shares.reduce(0, +)
    var next = 0
    while left > 0 {
      shares[order[next % order.count]] += 1
      left -= 1
      next += 1
    }
    return shares
  }
}
