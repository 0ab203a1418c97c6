import Figures
import Messages

/// Figures that contradict each other: a percentage its parts, a total its rows, one figure itself.
struct FigureCheck {
  let view: PlansView
  let index: PlanIndex
  let texts: PlanTexts

  init(of index: PlanIndex, in view: PlansView) {
    self.view = view
    self.index = index
    self.texts = PlanTexts(of: index, in: view)
  }

  func findings() -> [CheckFinding] {
    percentages() + totals() + index.measures.flatMap { columnTotals(of: $0) }
      + DifferingFigureCheck(of: index, in: view).findings()
  }

  // MARK: percentage_contradicts_parts

  private func percentages() -> [CheckFinding] {
    texts.contradictions.flatMap(\.percentages) + index.measures.flatMap { percentages(of: $0) }
  }

  private func percentages(of measure: Measure) -> [CheckFinding] {
    guard measure.unit == .percent else { return [] }
    return view.state.currentReadings(of: measure.id).compactMap { reading in
      guard let value = reading.value, let part = reading.numerator,
        let whole = reading.denominator, whole > 0
      else { return nil }
      let share = WrittenShare(
        percent: value,
        decimals: value.writtenDecimals,
        part: part,
        whole: whole
      )
      guard share.isContradicted else { return nil }
      return Self.contradiction(
        share,
        ObjectRef(.measure, measure.id),
        "The reading of \(measure.shortName) for \(reading.periodWords) says"
      )
    }
  }

  static func contradiction(
    _ share: WrittenShare,
    _ ref: ObjectRef,
    _ opening: String
  ) -> CheckFinding {
    CheckFinding(
      "percentage_contradicts_parts",
      .warning,
      [ref],
      found: "\(share.percentWords) beside \(share.partsWords)",
      expected: share.computedWords,
      message: "\(opening) \(share.percentWords) beside \(share.partsWords), "
        + "which is \(share.computedWords).",
      fix: "Find out which of the figures is right and correct the other."
    )
  }

  // MARK: total_contradicts_rows

  private func totals() -> [CheckFinding] {
    index.measures.flatMap { total -> [CheckFinding] in
      let parts = total.totalOfIDs.compactMap { view.state.measures[$0] }
        .filter { !$0.withdrawn }
      guard parts.count > 1, parts.count == total.totalOfIDs.count else { return [] }
      let readings = parts.map { view.state.currentReadings(of: $0.id) }
      return view.state.currentReadings(of: total.id).compactMap { reading in
        finding(total, parts, reading, readings)
      }
    }
  }

  /// Totals in a column of the council's table, held against the columns beside them.
  ///
  /// Only where counts can be added up, and only where the total is none of what such a column also
  /// shows: the mean, the latest or the largest of them.
  private func columnTotals(of measure: Measure) -> [CheckFinding] {
    switch measure.unit {
    case .count, .unspecified: break
    default: return []
    }
    guard measure.kind == .inPeriod || measure.kind == .unspecified else { return [] }
    let readings = view.state.currentReadings(of: measure.id)
    return measure.columnTotals.compactMap { total in
      let figures = total.parts.compactMap { part -> Double? in
        guard let period = part.period else { return part.value }
        return readings.first {
          $0.period?.firstDay == period.firstDay
            && $0.period?.lastDay == period.lastDay
        }?.value
      }
      guard figures.count == total.parts.count, figures.count > 1 else { return nil }
      let sum = figures.reduce(0, +)
      let decimals = (figures + [total.value]).map(\.writtenDecimals).max() ?? 0
      let slack = (decimals == 0 ? 0 : 0.5 * Double(figures.count) * pow10(-decimals)) + 1e-6
      let mean = sum / Double(figures.count)
      let shown = pow10(-total.value.writtenDecimals) / 2 + 1e-6
      let isOther =
        abs(total.value - mean) <= shown || total.value == figures.last
        || total.value == figures.max()
      guard abs(sum - total.value) > slack, !isOther else { return nil }
      let words = Rounding.short(sum, upTo: decimals)
      let found = Rounding.short(total.value, upTo: decimals)
      return CheckFinding(
        "total_contradicts_rows",
        .warning,
        [ObjectRef(.measure, measure.id)],
        found: "\(found) under “\(total.heading)”",
        expected: words,
        message: "“\(Counted.shortened(measure.name, to: 60))” has \(found) under "
          + "“\(total.heading)”, but the \(figures.count) columns beside it add up to \(words).",
        fix: "Correct the figure or the total that is wrong."
      )
    }
  }

  /// Only of a period for which every row has a figure.
  private func finding(
    _ total: Measure,
    _ parts: [Measure],
    _ reading: Reading,
    _ readings: [[Reading]]
  ) -> CheckFinding? {
    guard let value = reading.value else { return nil }
    let figures = readings.compactMap { $0.first { $0.isSamePeriod(as: reading) }?.value }
    guard figures.count == parts.count else { return nil }
    let sum = figures.reduce(0, +)
    let decimals = (figures + [value]).map(\.writtenDecimals).max() ?? 0
    // Each rounded row may be off by half of its last digit.
    let slack = decimals == 0 ? 1e-6 : 0.5 * Double(parts.count) * pow10(-decimals)
    guard abs(sum - value) > slack + 1e-9 else { return nil }
    let words = Rounding.short(sum, upTo: decimals)
    return CheckFinding(
      "total_contradicts_rows",
      .warning,
      [ObjectRef(.measure, total.id)] + parts.map { ObjectRef(.measure, $0.id) },
      found: "\(Rounding.short(value, upTo: decimals)) for \(reading.periodWords)",
      expected: words,
      message: "“\(Counted.shortened(total.name, to: 60))” is "
        + "\(Rounding.short(value, upTo: decimals)) for \(reading.periodWords), but its "
        + "\(parts.count) rows add up to \(words).",
      fix: "Correct the row or the total that is wrong."
    )
  }

  private func pow10(_ exponent: Int) -> Double {
    (0..<abs(exponent)).reduce(1) { value, _ in exponent < 0 ? value / 10 : value * 10 }
  }
}

extension Double {
  /// The decimals that a person needs to write the number down, at most six.
  var writtenDecimals: Int {
    var scale = 1.0
    for decimals in 0..<6 {
      if abs((self * scale).rounded() / scale - self) < 1e-9 { return decimals }
      scale *= 10
    }
    return 6
  }
}
