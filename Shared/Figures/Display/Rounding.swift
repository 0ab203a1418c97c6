import CivilDates

/// Numbers as pages show them.
///
/// Figures are computed from unrounded parts and pass through here only on their way to a reader.
package enum Rounding {
  /// The number with so many decimals, halves rounded away from zero, so that a fall is shown as
  /// large as the same rise.
  ///
  /// A value within a few units in the last place of a half counts as the half: 1.005 is a half of
  /// 0.01 to people, though no binary number equals it.
  ///
  /// - Parameters:
  ///   - value: Of any size; one too large to have decimals comes back as it is.
  ///   - decimals: 0 to 9.
  /// - Returns: The nearest binary number to the rounded value.
  package static func halfUp(_ value: Double, decimals: Int = 0) -> Double {
    let scale = scale(decimals)
    let scaled = value * scale
    guard scaled.isFinite, abs(scaled) < 4e15 else { return value }
    let nudged = scaled + (scaled < 0 ? -1 : 1) * abs(scaled).ulp * 4
    return nudged.rounded(.toNearestOrAwayFromZero) / scale
  }

  /// The rounded number in digits, with exactly so many decimals and no minus before a zero;
  /// `–` for what is no number.
  ///
  /// - Parameters:
  ///   - value: Of any size.
  ///   - decimals: 0 to 9.
  ///   - grouped: Whether thousands are set apart by commas, as in `1,234`.
  /// - Returns: Digits with a minus in front where it is negative.
  package static func text(_ value: Double, decimals: Int = 0, grouped: Bool = true) -> String {
    guard value.isFinite else { return "–" }
    let scale = scale(decimals)
    let scaled = (halfUp(value, decimals: decimals) * scale).rounded()
    guard abs(scaled) < 4e15 else { return "\(value)" }
    let whole = Int64(scaled)
    let unit = Int64(scale)
    let (units, rest) = whole.magnitude.quotientAndRemainder(dividingBy: unit.magnitude)
    let sign = whole < 0 ? "-" : ""
    let front = grouped ? separated(units) : String(units)
    guard decimals > 0 else { return sign + front }
    return "\(sign)\(front).\(padded(Int(rest), min(max(decimals, 0), 9)))"
  }

  /// The number with up to so many decimals, those that are zero left out: `5`, `18.1`.
  package static func short(_ value: Double, upTo decimals: Int = 1) -> String {
    let full = text(value, decimals: decimals)
    guard full.contains(".") else { return full }
    let trimmed = full.reversed().drop { $0 == "0" }
    return String((trimmed.first == "." ? trimmed.dropFirst() : trimmed).reversed())
  }

  /// A difference in words: `up 4`, `down 0.5`, `no change`.
  package static func change(_ value: Double, decimals: Int = 0) -> String {
    let size = text(abs(value), decimals: decimals)
    guard halfUp(value, decimals: decimals) != 0 else { return "no change" }
    return value > 0 ? "up \(size)" : "down \(size)"
  }

  private static func scale(_ decimals: Int) -> Double {
    (0..<min(max(decimals, 0), 9)).reduce(1) { scale, _ in scale * 10 }
  }

  private static func separated(_ number: UInt64) -> String {
    var rest = String(number)[...]
    var groups: [Substring] = []
    while rest.utf8.count > 3 {
      groups.append(rest.suffix(3))
      rest = rest.dropLast(3)
    }
    groups.append(rest)
    return groups.reversed().joined(separator: ",")
  }
}
