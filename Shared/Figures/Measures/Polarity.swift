/// Which way a measure should move.
package enum Polarity: Int, CaseIterable, Hashable, Sendable {
  case higherBetter, lowerBetter
  /// Good between two ends.
  case inRange
  /// Neither way is better by itself.
  case neutral
}
