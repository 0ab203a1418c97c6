import Messages

extension FieldChecks {
  /// A whole number within bounds.
  mutating func bounds(_ value: Int32, _ field: String, _ range: ClosedRange<Int32>) {
    if !range.contains(value) {
      refuse(
        field,
        found: "\(value)",
        allowed: "\(range.lowerBound) to \(range.upperBound)"
      )
    }
  }

  /// How many entries a list may have.
  mutating func limit(_ count: Int, _ most: Int, _ field: String) {
    if count > most { refuse(field, found: "\(count) entries", allowed: "at most \(most)") }
  }
}
