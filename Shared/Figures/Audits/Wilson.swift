/// The range in which a proportion can be taken to lie, by Wilson's score interval.
///
/// Source: E. B. Wilson, Probable Inference, JASA 22 (1927), 209-212.
package struct WilsonInterval: Hashable, Sendable {
  /// Between 0 and 1, `low` never above `high`.
  package let low: Double
  package let high: Double

  /// The two-sided 95% point of the normal distribution.
  package static let z95 = 1.959963984540054

  /// The interval for `parts` of `whole`; `nil` when there is no whole or the parts exceed it.
  package init?(parts: Int, of whole: Int, z: Double = Self.z95) {
    guard whole > 0, (0...whole).contains(parts) else { return nil }
    let count = Double(whole)
    let share = Double(parts) / count
    let square = z * z
    let divisor = 1 + square / count
    let centre = (share + square / (2 * count)) / divisor
    let half =
      z / divisor * (share * (1 - share) / count + square / (4 * count * count)).squareRoot()
    // At none and all the bound is exactly 0 or 1; arithmetic may miss it by a hair.
    self.low = parts == 0 ? 0 : max(0, centre - half)
    self.high = parts == whole ? 1 : min(1, centre + half)
  }
}

/// So many of so many, and how pages say it.
package struct Proportion: Hashable, Sendable {
  package let parts: Int
  package let whole: Int

  /// The proportion; `nil` when the parts are negative or exceed the whole.
  package init?(_ parts: Int, of whole: Int) {
    guard parts >= 0, parts <= whole else { return nil }
    self.parts = parts
    self.whole = whole
  }

  /// Fewer than this and the parts come before the percentage.
  package static let smallWhole = 20

  /// Between 0 and 1; `nil` when there is nothing to share.
  package var share: Double? { whole > 0 ? Double(parts) / Double(whole) : nil }

  package var interval: WilsonInterval? { WilsonInterval(parts: parts, of: whole) }

  /// `4 of 6, 67%` under twenty, `71%, 15 of 21` from there, `none to count` without any.
  package var display: String {
    guard let share else { return "none to count" }
    let counts = "\(parts) of \(whole)"
    let percent = "\(Rounding.text(share * 100))%"
    return whole < Self.smallWhole ? "\(counts), \(percent)" : "\(percent), \(counts)"
  }

  /// With its 95% interval: `15 of 21, 71%, 50 to 86`.
  package var displayWithInterval: String {
    guard let share, let interval else { return "none to count" }
    return "\(parts) of \(whole), \(Rounding.text(share * 100))%, "
      + "\(Rounding.text(interval.low * 100)) to \(Rounding.text(interval.high * 100))"
  }
}
