import Messages

/// One measure: its chart, what it says, and the table that it is drawn from.
struct MeasurePage: Page {
  static let template = "measure"

  let title: String
  let place: NavigationItem? = .measures
  let trail: [Crumb]
  let ref: String
  let name: String
  let finding: String
  let figure: String
  let about: String
  let status: StatusTag
  let variation: String?
  let assurance: String?
  let target: String
  let hasChart: Bool
  let wideSVG: Drawing
  let narrowSVG: Drawing
  let chartNote: String?
  let runNote: String
  let trajectory: [String]
  let hasTrajectory: Bool
  let facts: [ActionPage.SummaryRow]
  let rows: [ReadingRow]
  let hasRows: Bool
  let objectives: [Crumb]
  let hasObjectives: Bool
  let actions: [Crumb]
  let hasActions: Bool
  let history: [HistoryRow]
  let side: [Crumb]
  let hasSide: Bool
  let keeping: [Crumb]
  let hasKeeping: Bool

  struct ReadingRow: TemplateValue {
    let period: String
    let value: String
    let parts: String
    let target: String
    let status: StatusTag
    let signal: String?
    let signalStyle: String
    let source: String
    let note: String?
    let corrected: Bool
  }

  init(_ detail: MeasureDetail, in frame: PageFrame) {
    let site = frame.site
    let summary = detail.summary ?? MeasureSummary()
    let measure = summary.measure ?? Measure()
    let chart = detail.chart ?? XmRChart()
    self.ref = measure.ref
    self.name = measure.name
    self.title = measure.name
    self.trail = [Crumb(text: "Measures", address: site.measures)]
    let said = chart.sentence.isEmpty ? summary.sentence : chart.sentence
    self.finding = said.asSentence
    let latest = summary.latest
    self.figure = latest?.words(for: measure) ?? "No reading"
    self.about = [latest?.partsWords ?? "", latest?.period?.words ?? "", latest?.source ?? ""]
      .filter { !$0.isEmpty }.joined(separator: " · ")
    self.status = StatusTag(summary.status)
    self.variation = summary.variation.words
    self.assurance = summary.assurance.words
    self.target = summary.target.map { $0.words(for: measure) } ?? "none set"
    self.hasChart = chart.points.contains { $0.value != nil }
    self.wideSVG = .xmr(chart, of: measure, narrow: false, id: "chart-wide")
    self.narrowSVG = .xmr(chart, of: measure, narrow: true, id: "chart-narrow")
    self.chartNote =
      chart.noLimitsBecause.isEmpty
      ? (chart.trialLimits
        ? "Trial limits: fewer than 12 readings, so they will still move." : nil)
      : "Without limits: \(chart.noLimitsBecause.asSentence)"
    let run = chart.runLength > 0 ? Int(chart.runLength) : 7
    self.runNote =
      "Limits are the mean plus and minus 2.66 times the mean moving range. A point is flagged when it is outside a limit, in a run of \(run) rising or falling, one of two in three near the same limit, or in a run of \(run) on one side of the mean. A disc is for the better, a diamond for the worse."
    self.trajectory = detail.trajectory.map(\.asSentence)
    self.hasTrajectory = !detail.trajectory.isEmpty
    self.facts = Self.facts(measure)
    self.rows = Self.rows(detail, measure, chart)
    self.hasRows = !detail.readings.isEmpty
    self.objectives = detail.objectives.map {
      Crumb(
        text: "\($0.kind.words) \($0.ref): \($0.title.shortened(to: 80))",
        address: site.objective($0.id)
      )
    }
    self.hasObjectives = !detail.objectives.isEmpty
    self.actions = detail.actions.map {
      Crumb(text: "\($0.ref) \($0.text.shortened(to: 80))", address: site.action($0.id))
    }
    self.hasActions = !detail.actions.isEmpty
    self.history = detail.history.map(HistoryRow.init)
    var side: [Crumb] = []
    if frame.permits(.recordReading), !measure.withdrawn {
      side.append(Crumb(text: "Record a reading", address: site.reading(measure.id)))
    }
    if frame.permits(.raiseChallenge) {
      let about = ObjectRef(.measure, measure.id)
      side.append(Crumb(text: "Raise a challenge", address: site.newChallenge(about: about)))
    }
    let own = ObjectRef(.measure, measure.id)
    if frame.permits(.keepPlan), measure.withdrawn {
      side.append(Crumb(text: "Restore it", address: site.restoring(own)))
    }
    self.side = side
    self.hasSide = !side.isEmpty
    func form(_ name: String) -> String { site.to(["measures", measure.id, name]) }
    self.keeping =
      !frame.permits(.keepPlan) || measure.withdrawn
      ? []
      : [
        Crumb(text: "Change its definition", address: form("revise")),
        Crumb(text: "Set its targets", address: form("targets")),
      ]
        + (measure.kind == .cumulative
          ? [] : [Crumb(text: "Begin new limits", address: form("limits"))])
        + [Crumb(text: "Withdraw it", address: form("withdraw"))]
    self.hasKeeping = !keeping.isEmpty
  }

  private static func facts(_ measure: Measure) -> [ActionPage.SummaryRow] {
    func row(_ key: String, _ value: String, note: String? = nil) -> ActionPage.SummaryRow? {
      value.isEmpty
        ? nil : ActionPage.SummaryRow(key: key, value: value, note: note, link: nil)
    }
    return [
      row(
        "Definition",
        measure.definition,
        note: measure.definitionVersion > 1 ? "version \(measure.definitionVersion)" : nil
      ),
      row("Read as", measure.polarityWords?.sentenceCase ?? ""),
      row("Frequency", measure.frequency.words),
      row("Responsible", measure.responsibleRole),
      row("Readings are", measure.source.words),
      row("Target as written", measure.targetAsWritten),
      row(
        "Compare",
        measure.benchmarks.map { benchmark in
          "\(benchmark.label) \(measure.words(benchmark.value))"
            + (benchmark.dated.map { " (\($0.monthAndYear))" } ?? "")
        }.joined(separator: ", ")
      ),
      row(
        "New limits",
        measure.rebaselines.map { "from \($0.from?.words ?? ""): \($0.reason)" }
          .joined(separator: "; ")
      ),
    ].compactMap(\.self)
  }

  /// Newest first; of several readings of a period the last stands, the others are marked.
  private static func rows(
    _ detail: MeasureDetail,
    _ measure: Measure,
    _ chart: XmRChart
  )
    -> [ReadingRow]
  {
    let points = Dictionary(
      chart.points.map { ($0.period?.lastDay, $0) },
      uniquingKeysWith: { _, last in last }
    )
    var seen: Set<CalendarDate?> = []
    let run = chart.runLength > 0 ? Int(chart.runLength) : 7
    return detail.readings.reversed().map { reading in
      let corrected = !seen.insert(reading.period?.lastDay).inserted
      let point = corrected ? nil : points[reading.period?.lastDay]
      return ReadingRow(
        period: reading.period?.words ?? "",
        value: reading.value.map(measure.words) ?? reading.notAvailableWords.sentenceCase,
        parts: reading.partsWords ?? "–",
        target: point?.target.map(measure.words) ?? "–",
        status: StatusTag(point?.status ?? (reading.value == nil ? .notAvailable : .noTarget)),
        signal: point?.specialCause.words(runLength: run)?.sentenceCase,
        signalStyle: point?.favourable == true ? "better" : "worse",
        source: [reading.source, reading.recordedAt?.day.words ?? ""].filter { !$0.isEmpty }
          .joined(separator: ", "),
        note: reading.value == nil && reading.notAvailable == .unspecified ? nil : reading.note,
        corrected: corrected
      )
    }
  }
}
