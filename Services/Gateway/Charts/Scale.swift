import Foundation

/// A straight mapping from values to a span of the drawing.
struct Scale: Sendable, Hashable {
  let values: ClosedRange<Double>
  let start: Double
  let end: Double

  /// Where a value is drawn; values outside are drawn at the edge.
  func callAsFunction(_ value: Double) -> Double {
    let clipped = min(max(value, values.lowerBound), values.upperBound)
    let share = (clipped - values.lowerBound) / (values.upperBound - values.lowerBound)
    return start + share * (end - start)
  }

  /// A range that holds all values and ends at round numbers, with the round numbers in it.
  ///
  /// Values that aren't finite are left out; `bounds` is what the scale may not leave, such as 0 to
  /// 100 for shares; `steps` is about how many steps to have.
  static func round(
    _ values: [Double],
    within bounds: ClosedRange<Double>? = nil,
    steps: Int = 4
  ) -> (range: ClosedRange<Double>, ticks: [Double]) {
    var known = values.filter(\.isFinite)
    if let bounds { known = known.map { min(max($0, bounds.lowerBound), bounds.upperBound) } }
    var low = known.min() ?? 0
    var high = known.max() ?? 1
    if low == high {
      let room = max(abs(low) * 0.2, 1)
      (low, high) = (low - room, high + room)
    }
    let padding = (high - low) * 0.08
    (low, high) = (low - padding, high + padding)
    if let bounds {
      (low, high) = (max(low, bounds.lowerBound), min(high, bounds.upperBound))
    }
    let step = roundStep((high - low) / Double(max(steps, 1)))
    var first = (low / step).rounded(.down) * step
    var last = (high / step).rounded(.up) * step
    if let bounds {
      (first, last) = (max(first, bounds.lowerBound), min(last, bounds.upperBound))
    }
    let count = Int(((last - first) / step).rounded())
    let ticks = (0...max(count, 1)).map { first + Double($0) * step }.filter {
      $0 <= last + step / 1000
    }
    return (first...last, ticks)
  }

  /// The nearest of 1, 2, 2.5, 5 or 10 times a power of ten that is not smaller.
  private static func roundStep(_ rough: Double) -> Double {
    let magnitude = pow(10, log10(rough).rounded(.down))
    let steps: [Double] = [1, 2, 2.5, 5, 10]
    return (steps.first { $0 * magnitude >= rough * 0.999 } ?? 10) * magnitude
  }
}

/// A coordinate as SVG writes it: one decimal, no more digits than needed.
func coordinate(_ value: Double) -> String {
  let tenths = (value * 10).rounded()
  guard tenths.isFinite, abs(tenths) < 1e9 else { return "0" }
  let whole = Int(tenths)
  return whole % 10 == 0 ? String(whole / 10) : String(Double(whole) / 10)
}

/// Moves labels on one axis apart so that none covers its neighbour.
///
/// - Parameters:
///   - wanted: Where each label would best stand.
///   - gap: The least distance between two.
///   - bounds: Where labels may stand.
/// - Returns: A place for each, in the order given.
func spreadLabels(_ wanted: [Double], gap: Double, within bounds: ClosedRange<Double>) -> [Double] {
  let order = wanted.indices.sorted { wanted[$0] < wanted[$1] }
  var places = wanted
  var next = bounds.lowerBound
  for index in order {
    places[index] = max(wanted[index], next)
    next = places[index] + gap
  }
  var limit = bounds.upperBound
  for index in order.reversed() {
    places[index] = min(places[index], limit)
    limit = places[index] - gap
  }
  return places
}
