import Messages

/// A measure as a small multiple: the figure, the line and what it says in words.
struct MeasureTile: TemplateValue {
  let ref: String
  let name: String
  let address: String
  let figure: String
  /// "41 of 67 · May 2020".
  let about: String
  let target: String
  let status: StatusTag
  let variation: String?
  let variationStyle: String
  let assurance: String?
  let stale: String?
  let sparkSVG: Drawing
  /// "0 to 100%".
  let scale: String

  init(_ summary: MeasureSummary, months: ClosedRange<Int>, in site: Address) {
    let measure = summary.measure ?? Measure()
    self.ref = measure.ref
    self.name = measure.name
    self.address = site.measure(measure.id)
    let latest = summary.latest
    self.figure = latest?.words(for: measure) ?? "No reading"
    let parts =
      measure.isShareOfHundred && (latest?.denominator ?? 0) < 20 ? nil : latest?.partsWords
    self.about = [parts, latest?.period?.words, latest?.source]
      .compactMap { $0?.isEmpty == false ? $0 : nil }.joined(separator: " · ")
    self.target = summary.target.map { "Target \($0.words(for: measure))" } ?? "No target"
    self.status = StatusTag(summary.status)
    self.variation = summary.variation.words
    self.variationStyle =
      switch summary.variation {
      case .improvement: "better"
      case .concern: "worse"
      default: "same"
      }
    self.assurance = summary.assurance.words
    self.stale = summary.stale ? "A newer reading is late" : nil
    let values = SparkFrame.values(of: summary)
    self.sparkSVG =
      summary.points.isEmpty
      ? Drawing(markup: "")
      : .sparkline(summary, in: SparkFrame(months: months, values: values))
    self.scale =
      measure.isShareOfHundred
      ? "0 to 100%" : "\(naturalFigure(values.lowerBound)) to \(naturalFigure(values.upperBound))"
  }

  /// Worst assurance first, then what gets worse, then by reference as people sort them.
  static func ordered(_ summaries: [MeasureSummary], in site: Address) -> [MeasureTile] {
    let months = SparkFrame.months(of: summaries)
    return summaries.enumerated().sorted { left, right in
      (rank(left.element), left.offset) < (rank(right.element), right.offset)
    }.map { MeasureTile($0.element, months: months, in: site) }
  }

  /// What the small charts share: the time axis and the scale of percentages.
  static func note(for summaries: [MeasureSummary]) -> String? {
    let periods = summaries.flatMap(\.points).compactMap(\.period?.lastDay)
    guard let first = periods.min(by: { $0.dayNumber < $1.dayNumber }),
      let last = periods.max(by: { $0.dayNumber < $1.dayNumber })
    else { return nil }
    return
      "All on one time axis, \(first.monthAndYear) to \(last.monthAndYear); percentages on 0 to 100."
  }

  private static func rank(_ summary: MeasureSummary) -> Int {
    let assurance =
      switch summary.assurance {
      case .consistentlyFails: 0
      case .hitOrMiss: 2
      case .consistentlyPasses: 4
      default: summary.status == .missed ? 1 : 3
      }
    let variation =
      switch summary.variation {
      case .concern: 0
      case .improvement: 2
      default: 1
      }
    return assurance * 3 + variation
  }
}
