import Messages

/// The readings of one measure that a published page shows, oldest first.
struct PublishedSeries: Sendable {
  let measure: Measure
  var figures: [PublishedReading]

  /// Takes the standing reading of each period and keeps small counts back.
  init(_ detail: MeasureDetail) {
    measure = detail.summary?.measure ?? Measure()
    var standing: [String: Reading] = [:]
    var order: [String] = []
    // Newest last: a correction takes the place of what it corrects.
    for reading in detail.readings {
      guard let days = reading.period?.days else { continue }
      if standing.updateValue(reading, forKey: days) == nil { order.append(days) }
    }
    figures = order.compactMap { days in
      standing[days].flatMap { reading in
        reading.period.map { PublishedReading(period: $0, reading: reading) }
      }
    }
    for index in figures.indices where SmallCounts.isSmall(figures[index].reading, of: measure) {
      figures[index].hidden = .small
    }
    hideSmallSteps()
  }

  /// Cumulative counts of one year give away what came between two of them.
  private mutating func hideSmallSteps() {
    guard measure.kind == .cumulative, measure.countsPeople else { return }
    var last: Double?
    for index in figures.indices where figures[index].isShown {
      guard let value = figures[index].reading.value else { continue }
      // A smaller figure begins a new year.
      if let shown = last, value >= shown, SmallCounts.range.contains(value - shown) {
        figures[index].hidden = .givesAway
      } else {
        last = value
      }
    }
  }
}
