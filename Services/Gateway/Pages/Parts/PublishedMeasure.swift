import Messages

/// A measure as the public may see it: its last figure, its line and its table, small counts left
/// out of all three.
struct PublishedMeasure: TemplateValue {
  struct Row: TemplateValue {
    let period: String
    let figure: String
  }

  let ref: String
  let name: String
  let figure: String
  /// "41 of 67 · May 2020".
  let about: String
  let target: String
  let status: StatusTag
  /// What the line says; nothing where a figure is kept back, which the sentence might tell.
  let sentence: String?
  let sparkSVG: Drawing
  let scale: String
  let rows: [Row]
  let hasRows: Bool
  let rowsWords: String
  /// Whether the last figure met its target; `nil` where that can't be shown or said.
  let isMet: Bool?

  /// The most periods in the table.
  private static let most = 14

  init(_ detail: MeasureDetail, _ series: PublishedSeries, months: ClosedRange<Int>) {
    let measure = series.measure
    let summary = detail.summary ?? MeasureSummary()
    let last = series.figures.last
    self.ref = measure.ref
    self.name = measure.name
    self.figure = last.map { $0.words(of: measure) } ?? "No figure"
    let isShown = last?.isShown ?? true
    let parts =
      isShown && measure.isShareOfHundred && (last?.reading.denominator ?? 0) >= 20
      ? last?.reading.partsWords : nil
    self.about = [parts, last?.period.words].compactMap(\.self).filter { !$0.isEmpty }
      .joined(separator: " · ")
    self.target = summary.target.map { "Target \($0.words(for: measure))" } ?? "No target"
    self.status =
      isShown
      ? StatusTag(summary.status) : StatusTag(word: "Not shown", shape: .none, colour: "")
    self.isMet =
      switch summary.status {
      case .met where isShown: true
      case .withinTolerance where isShown, .missed where isShown: false
      default: nil
      }
    let hidden = Set(series.figures.filter { !$0.isShown }.map(\.period.days))
    self.sentence = hidden.isEmpty && !summary.sentence.isEmpty ? summary.sentence.asSentence : nil
    var shown = summary
    // The drawing names itself with the sentence, and would flag what isn't there.
    if !hidden.isEmpty { shown.sentence = "" }
    for index in shown.points.indices {
      if let period = shown.points[index].period, hidden.contains(period.days) {
        shown.points[index].value = nil
      }
    }
    let values = SparkFrame.values(of: shown)
    self.sparkSVG =
      shown.points.contains { $0.value != nil }
      ? .sparkline(shown, in: SparkFrame(months: months, values: values)) : Drawing(markup: "")
    self.scale =
      measure.isShareOfHundred
      ? "0 to 100%" : "\(naturalFigure(values.lowerBound)) to \(naturalFigure(values.upperBound))"
    self.rows = series.figures.suffix(Self.most).reversed().map {
      Row(period: $0.period.words, figure: $0.words(of: measure))
    }
    self.hasRows = !rows.isEmpty
    self.rowsWords = counted(rows.count, "figure")
  }
}

extension PublishedReading {
  func words(of measure: Measure) -> String {
    switch hidden {
    case .small: "fewer than 5"
    case .givesAway: "not shown"
    case nil: reading.words(for: measure)
    }
  }
}
