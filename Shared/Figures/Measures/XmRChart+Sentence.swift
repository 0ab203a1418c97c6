extension XmRChart {
  /// The finding in one sentence of plain words, fit for a chart's title.
  package var sentence: String {
    let count = points.count { $0.value != nil }
    guard let current else {
      return count == 0
        ? "There are no readings yet."
        : "One reading is too few to tell change from chance."
    }
    let words = [changeWords, targetWords].compactMap(\.self).joined(separator: "; ")
    let trial = current.isTrial ? " (trial limits, from \(current.count) readings)" : ""
    return words + trial + "."
  }

  private var changeWords: String {
    guard let latest = points.last(where: { $0.value != nil }), let signal = latest.signal else {
      let count = points.count - (current?.start ?? 0)
      let span = count == 1 ? "one \(unit)" : "\(count) \(unit)s"
      guard hasSignal else { return "No real change in \(span)" }
      return "No real change at the latest reading, after an earlier signal"
    }
    let what: String
    switch signal.rule {
    case .outsideLimit:
      what = "the latest reading is \(signal.isHigh ? "above" : "below") the limits"
    case .trend:
      what =
        "\(settings.trendLength) or more readings in a row have \(signal.isHigh ? "risen" : "fallen")"
    case .nearLimit:
      what = "two of three readings lie close to the \(signal.isHigh ? "upper" : "lower") limit"
    case .shift:
      what =
        "\(settings.shiftLength) or more readings in a row lie "
        + "\(signal.isHigh ? "above" : "below") the mean"
    }
    switch latest.variation {
    case .improvement: return "A real improvement: \(what)"
    case .concern: return "A real cause for concern: \(what)"
    default: return "A real change: \(what)"
    }
  }

  private var targetWords: String? {
    switch assurance {
    case .consistentlyFails: "the target is outside what this process can reach"
    case .consistentlyPasses: "the target will keep being met unless something changes"
    case .hitOrMiss: "the target will be met in some \(unit)s and missed in others by chance"
    case .noTarget: nil
    }
  }

  private var unit: String {
    switch period {
    case .month: "month"
    case .quarter: "quarter"
    case .sixMonths: "half-year"
    case .year: "year"
    case .term: "term"
    }
  }
}
