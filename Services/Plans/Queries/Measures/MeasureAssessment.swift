import Figures
import Messages

/// What a measure's readings say on a day: status, signal, whether they still come.
///
/// A class, because many answers of one request share it and its sentences are made once.
final class MeasureAssessment {
  /// One period's reading, held against the target of its time.
  struct Judged {
    /// Where the reading stands in what was recorded.
    let place: Int
    let period: Figures.Period
    let value: Double?
    let status: Figures.ReadingStatus
    let target: TargetProfile.Target?
  }

  let measure: Measure
  /// Every reading, in the order recorded.
  private let recorded: Log<Reading>
  /// The latest reading of each period by today's definition, oldest first.
  let judged: [Judged]
  /// The chart and the period of its first point; `nil` for a cumulative measure.
  let chart: (xmr: Figures.XmRChart, start: Figures.Period)?
  /// No reading a full period after the next one was due.
  let isStale: Bool
  let profile: TargetProfile

  /// Periods beyond which a gap is not drawn: a mistyped year must not make a chart of millennia.
  private static let longestChart = 1200

  init(
    of measure: Measure,
    recorded: Log<Reading>,
    runLength: Int = 7,
    on today: CalendarDay
  ) {
    let profile = measure.targetProfile
    let polarity = measure.direction
    let tolerance = measure.tolerance
    self.measure = measure
    self.recorded = recorded
    self.profile = profile
    // By position, so that readings are looked at in place and not copied.
    let version = measure.definitionVersion
    var placed: [(period: Figures.Period, place: Int, spans: Bool)] = []
    placed.reserveCapacity(recorded.count)
    for place in recorded.indices {
      // Taken by the definition that the measure has now, or not saying.
      let (taken, about) = recorded.value(at: place) { reading in
        (reading.definitionVersion, reading.period)
      }
      guard taken == 0 || version == 0 || taken == version,
        let period = measure.period(about: about)
      else { continue }
      // The total of a year beside its months is no figure of the last month.
      let first = about?.firstDay?.calendarDay ?? period.firstDay
      placed.append((period, place, first < period.firstDay))
    }
    placed.sort {
      $0.period != $1.period
        ? $0.period < $1.period
        : $0.spans != $1.spans ? $0.spans : $0.place < $1.place
    }
    var judged: [Judged] = []
    judged.reserveCapacity(placed.count)
    var steps = profile.steps[...]
    var target: TargetProfile.Target?
    for (index, entry) in placed.enumerated() {
      // A later reading of the same period corrects this one.
      if index + 1 < placed.count, placed[index + 1].period == entry.period { continue }
      let end = entry.period.lastDay
      while let step = steps.first, step.day <= end {
        target = step.target
        steps.removeFirst()
      }
      let place = entry.place
      let value = recorded.value(at: place) {
        measure.figure($0.value, $0.numerator, of: $0.denominator)
      }
      judged.append(
        Judged(
          place: entry.place,
          period: entry.period,
          value: value,
          status: Figures.ReadingStatus(
            value,
            target: target,
            polarity: polarity,
            tolerance: tolerance
          ),
          target: target
        )
      )
    }
    self.judged = judged
    self.isStale = judged.last.map { Staleness.day(latest: $0.period) <= today } ?? false
    self.chart = Self.chart(
      of: measure,
      judged: judged,
      runLength: runLength,
      target: profile.target(on: judged.last?.period.lastDay ?? today)
    )
  }

  /// The reading that was judged.
  func reading(_ judged: Judged) -> Reading { recorded[judged.place] }

  /// The latest reading, a figure or a reason why there is none.
  var latest: Judged? { judged.last }

  /// Readings with a figure, oldest first.
  private(set) lazy var available: [Judged] = judged.filter { $0.value != nil }

  var status: Figures.ReadingStatus { latest?.status ?? .notAvailable }
  var variation: Figures.XmRChart.Variation { chart?.xmr.variation ?? .commonCause }
  var assurance: Figures.XmRChart.Assurance { chart?.xmr.assurance ?? .noTarget }

  /// The finding in one plain sentence, fit for a chart's title.
  private(set) lazy var sentence: String = makeSentence()

  /// The latest figure against its target: `48% in May 2026, target 80%`.
  private(set) lazy var latestWords: String = makeLatestWords()

  /// Whether limits could be computed, so that variation and assurance mean something.
  var hasLimits: Bool { chart?.xmr.current != nil }

  private static func chart(
    of measure: Measure,
    judged: [Judged],
    runLength: Int,
    target: TargetProfile.Target?
  ) -> (xmr: Figures.XmRChart, start: Figures.Period)? {
    guard let start = judged.first?.period, let end = judged.last?.period,
      let span = start.distance(to: end), span < longestChart
    else { return nil }
    var values = [Double?](repeating: nil, count: span + 1)
    for reading in judged {
      if let place = start.distance(to: reading.period) { values[place] = reading.value }
    }
    let starts = measure.rebaselines.compactMap { rebaseline -> Int? in
      guard let day = rebaseline.from?.calendarDay else { return nil }
      return start.distance(
        to: Figures.Period(measure.periodKind, holding: day, years: measure.yearKind)
      )
    }
    let chart = try? Figures.XmRChart(
      values,
      kind: measure.chartKind,
      polarity: measure.direction,
      target: target,
      baselineStarts: starts,
      settings: .init(trendLength: runLength, shiftLength: runLength),
      period: measure.periodKind
    )
    return chart.map { ($0, start) }
  }
}
