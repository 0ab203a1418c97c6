import Figures
import Messages
import ProtobufC

extension MeasureAssessment {
  /// Every period from the first reading to the last, gaps included.
  ///
  /// With a `limit` only so many of the latest.
  func points(last limit: Int = .max) -> [ChartPoint] {
    let polarity = measure.direction
    guard let chart else {
      return judged.suffix(limit).map { point(at: $0, polarity) }
    }
    let all = chart.xmr.points
    let start = max(0, all.count - limit)
    let baselines = chart.xmr.baselines
    var baseline = baselines.lastIndex { $0.start <= start } ?? -1
    var next =
      judged.lastIndex { (chart.start.distance(to: $0.period) ?? 0) < start }.map { $0 + 1 } ?? 0
    var points: [ChartPoint] = []
    points.reserveCapacity(all.count - start)
    for place in start..<all.count {
      while baseline + 1 < baselines.count, baselines[baseline + 1].start <= place {
        baseline += 1
      }
      var made: ChartPoint
      if all[place].value != nil || isReading(next, at: place, chart.start) {
        made = point(at: judged[next], polarity)
        next += 1
      } else {
        made = gap(at: chart.start.adding(place), polarity)
      }
      made.specialCause = SpecialCause(all[place].signal?.rule)
      made.favourable = all[place].variation == .improvement
      if baseline >= 0 {
        made.centre = baselines[baseline].mean
        made.lowerLimit = baselines[baseline].lowerLimit
        made.upperLimit = baselines[baseline].upperLimit
      }
      points.append(made)
    }
    return points
  }

  /// Whether a reading, though without a figure, is of the period at a place of the chart.
  private func isReading(_ index: Int, at place: Int, _ start: Figures.Period) -> Bool {
    index < judged.endIndex && start.distance(to: judged[index].period) == place
  }

  private func point(at judged: Judged, _ polarity: Polarity) -> ChartPoint {
    ChartPoint.with {
      $0.period = reading(judged).period
      $0.value = judged.value
      $0.status = Messages.ReadingStatus(judged.status)
      $0.target = judged.target.map { $0.full(polarity) }
    }
  }

  private func gap(at period: Figures.Period, _ polarity: Polarity) -> ChartPoint {
    ChartPoint.with {
      $0.period = Messages.Period(period)
      $0.status = .notAvailable
      $0.target = profile.target(on: period.lastDay).map { $0.full(polarity) }
    }
  }

  /// The chart as the contract has it.
  func chartMessage() -> Messages.XmRChart {
    Messages.XmRChart.with {
      $0.points = points()
      $0.sentence = sentence
      $0.noLimitsBecause = noLimitsBecause
      guard let xmr = chart?.xmr else { return }
      $0.runLength = Int32(clamping: xmr.settings.trendLength)
      guard let current = xmr.current else { return }
      $0.variation = Messages.Variation(xmr.variation)
      $0.assurance = TargetAssurance(xmr.assurance)
      $0.centre = current.mean
      $0.meanMovingRange = current.meanRange
      $0.lowerLimit = current.lowerLimit
      $0.upperLimit = current.upperLimit
      $0.lowerNearLimit = current.lowerNear
      $0.upperNearLimit = current.upperNear
      $0.trialLimits = current.isTrial
    }
  }

}

extension TargetProfile.Target {
  /// The one value that a line can be drawn at: of two steps the one to be reached in full, of a
  /// range its upper end.
  func full(_ polarity: Polarity) -> Double {
    switch self {
    case .value(let value): value
    case .range(let one, let other):
      polarity == .lowerBetter ? min(one, other) : max(one, other)
    }
  }
}

extension Messages.Period {
  /// A period of the calendar.
  init(_ period: Figures.Period) {
    self.init()
    firstDay = CalendarDate(period.firstDay)
    lastDay = CalendarDate(period.lastDay)
    label = period.display
  }
}

extension Messages.ReadingStatus {
  init(_ status: Figures.ReadingStatus) {
    switch status {
    case .met: self = .met
    case .withinTolerance: self = .withinTolerance
    case .missed: self = .missed
    case .noTarget: self = .noTarget
    case .notAvailable: self = .notAvailable
    }
  }
}

extension Messages.Variation {
  init(_ variation: Figures.XmRChart.Variation) {
    switch variation {
    case .commonCause: self = .commonCause
    case .improvement: self = .improvement
    case .concern: self = .concern
    case .neutralHigh: self = .neutralHigh
    case .neutralLow: self = .neutralLow
    }
  }
}

extension TargetAssurance {
  init(_ assurance: Figures.XmRChart.Assurance) {
    switch assurance {
    case .consistentlyFails: self = .consistentlyFails
    case .consistentlyPasses: self = .consistentlyPasses
    case .hitOrMiss: self = .hitOrMiss
    case .noTarget: self = .unspecified
    }
  }
}

extension SpecialCause {
  init(_ rule: Figures.XmRChart.Rule?) {
    switch rule {
    case .outsideLimit: self = .outsideLimit
    case .trend: self = .trend
    case .nearLimit: self = .twoOfThree
    case .shift: self = .shift
    case nil: self = .unspecified
    }
  }
}
