import Figures
import Messages

/// What a measure's readings say on a day: status, signal, whether they still come.
struct MeasureAssessment {
  /// One period's reading, held against the target of its time.
  struct Judged {
    let reading: Reading
    let period: Figures.Period
    let value: Double?
    let status: Figures.ReadingStatus
    let target: TargetProfile.Target?
  }

  let measure: Measure
  /// The latest reading of each period by today's definition, oldest first.
  let judged: [Judged]
  /// The chart and the period of its first point; `nil` for a cumulative measure.
  let chart: (xmr: Figures.XmRChart, start: Figures.Period)?
  /// No reading a full period after the next one was due.
  let isStale: Bool
  let profile: TargetProfile

  /// Periods beyond which a gap is not drawn: a mistyped year must not make a chart of millennia.
  private static let longestChart = 1200

  init(of measure: Measure, recorded: [Reading], on today: CalendarDay) {
    let profile = measure.targetProfile
    let polarity = measure.direction
    let tolerance = measure.tolerance
    self.measure = measure
    self.profile = profile
    var placed = recorded.enumerated().compactMap { place, reading in
      reading.definitionVersion == 0 || measure.definitionVersion == 0
        || reading.definitionVersion == measure.definitionVersion
        ? measure.period(of: reading).map { (period: $0, place: place) } : nil
    }
    placed.sort { ($0.period, $0.place) < ($1.period, $1.place) }
    var judged: [Judged] = []
    judged.reserveCapacity(placed.count)
    for (index, entry) in placed.enumerated() {
      // A later reading of the same period corrects this one.
      if index + 1 < placed.count, placed[index + 1].period == entry.period { continue }
      let reading = recorded[entry.place]
      let value = reading.figure(of: measure)
      let target = profile.target(on: entry.period.lastDay)
      judged.append(
        Judged(
          reading: reading,
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
      target: profile.target(on: judged.last?.period.lastDay ?? today)
    )
  }

  /// The latest reading, a figure or a reason why there is none.
  var latest: Judged? { judged.last }

  /// Readings with a figure, oldest first.
  var available: [Judged] { judged.filter { $0.value != nil } }

  var status: Figures.ReadingStatus { latest?.status ?? .notAvailable }
  var variation: Figures.XmRChart.Variation { chart?.xmr.variation ?? .commonCause }
  var assurance: Figures.XmRChart.Assurance { chart?.xmr.assurance ?? .noTarget }

  /// Whether limits could be computed, so that variation and assurance mean something.
  var hasLimits: Bool { chart?.xmr.current != nil }

  private static func chart(
    of measure: Measure,
    judged: [Judged],
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
      period: measure.periodKind
    )
    return chart.map { ($0, start) }
  }
}
