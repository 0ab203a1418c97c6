import Figures
import Messages
import ProtobufC

extension MeasureAssessment {
  /// Every period from the first reading to the last, gaps included.
  func points() -> [ChartPoint] {
    let polarity = measure.direction
    guard let chart else { return judged.map { ChartPoint($0, polarity) } }
    var points: [ChartPoint] = []
    points.reserveCapacity(chart.xmr.points.count)
    var next = judged.startIndex
    var baseline = -1
    let baselines = chart.xmr.baselines
    for (place, point) in chart.xmr.points.enumerated() {
      while baseline + 1 < baselines.count, baselines[baseline + 1].start <= place {
        baseline += 1
      }
      let period = chart.start.adding(place)
      var made: ChartPoint
      if next < judged.endIndex, judged[next].period == period {
        made = ChartPoint(judged[next], polarity)
        next += 1
      } else {
        made = ChartPoint.with {
          $0.period = Messages.Period(period)
          $0.status = .notAvailable
          $0.target = profile.target(on: period.lastDay).map { $0.full(polarity) }
        }
      }
      made.specialCause = SpecialCause(point.signal?.rule)
      made.favourable = point.variation == .improvement
      if baseline >= 0 {
        made.centre = baselines[baseline].mean
        made.lowerLimit = baselines[baseline].lowerLimit
        made.upperLimit = baselines[baseline].upperLimit
      }
      points.append(made)
    }
    return points
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

extension ChartPoint {
  fileprivate init(_ judged: MeasureAssessment.Judged, _ polarity: Polarity) {
    self.init()
    period = judged.reading.period
    value = judged.value
    status = Messages.ReadingStatus(judged.status)
    target = judged.target.map { $0.full(polarity) }
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
