import Messages

/// Which counts are too small to be published.
///
/// Counts of 1 to 4 people are kept back, and so is whatever gives them away: a share of so few, its
/// rest, and one more part of a total of which all others are shown.
enum SmallCounts {
  /// Below five, and not nobody.
  static let range = 0.5..<4.5

  /// Whether a reading is a small count, or a share that tells one.
  static func isSmall(_ reading: Reading, of measure: Measure) -> Bool {
    if let numerator = reading.numerator, let denominator = reading.denominator {
      // A rate or an average of few says as much as the count itself.
      return range.contains(numerator) || range.contains(denominator)
        || (measure.isShareOfHundred && range.contains(denominator - numerator))
    }
    guard measure.countsPeople, let value = reading.value else { return false }
    return range.contains(value)
  }

  /// Keeps back one more part wherever exactly one part of a shown total is kept back, which a
  /// subtraction would tell; the smallest does the least harm.
  static func keepBack(in series: inout [PublishedSeries]) {
    let places = Dictionary(
      series.enumerated().map { ($1.measure.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    // Hiding a part may lay another total open: until nothing is left to hide.
    var hidAny = true
    while hidAny {
      hidAny = false
      for total in series where !total.measure.totalOfIDs.isEmpty {
        let parts = total.measure.totalOfIDs.compactMap { places[$0] }
        for sum in total.figures where sum.isShown && sum.reading.value != nil {
          hidAny = hideSecond(of: parts, at: sum.period, in: &series) || hidAny
        }
      }
    }
  }

  private static func hideSecond(
    of parts: [Int],
    at period: Messages.Period,
    in series: inout [PublishedSeries]
  ) -> Bool {
    var hidden = 0
    var smallest: (part: Int, place: Int, value: Double)?
    for part in parts {
      guard let place = series[part].figures.firstIndex(where: { $0.period.days == period.days })
      else {
        continue
      }
      let figure = series[part].figures[place]
      guard let value = figure.reading.numerator ?? figure.reading.value else { continue }
      if !figure.isShown {
        hidden += 1
      } else if value < smallest?.value ?? .infinity {
        smallest = (part, place, value)
      }
    }
    guard hidden == 1, let smallest else { return false }
    series[smallest.part].figures[smallest.place].hidden = .givesAway
    return true
  }
}

extension Measure {
  /// Its values are counts of children, families or workers.
  var countsPeople: Bool { unit == .count || unit == .fte }
}
