import Figures
import Messages

extension Measure {
  /// The length of its periods; monthly where nothing is said.
  var periodKind: Figures.Period.Kind {
    switch frequency {
    case .quarterly: .quarter
    case .sixMonthly: .sixMonths
    case .annual: .year
    case .termly: .term
    case .monthly, .unspecified, .unrecognized: .month
    }
  }

  /// Where its year begins; in April where nothing is said.
  var yearKind: YearKind {
    switch reportingYear {
    case .calendar: .calendar
    case .academic: .academic
    case .financial, .unspecified, .unrecognized: .financial
    }
  }

  /// The direction that is better; a measure that doesn't say has none.
  var direction: Polarity {
    switch polarity {
    case .higherBetter: .higherBetter
    case .lowerBetter: .lowerBetter
    case .inRange: .inRange
    case .neutral, .unspecified, .unrecognized: .neutral
    }
  }

  var chartKind: Figures.XmRChart.Kind {
    switch kind {
    case .snapshot: .snapshot
    case .rolling: .rolling
    case .cumulative: .cumulative
    case .inPeriod, .unspecified, .unrecognized: .inPeriod
    }
  }

  /// How far from the target still counts as within tolerance, as a share of it.
  var tolerance: Double { amberTolerance > 0 ? amberTolerance : 0.1 }

  /// The period of this measure that a reading is about: the one that holds its last day, so that
  /// a rolling year reported each month has a period each month.
  func period(of reading: Reading) -> Figures.Period? { period(about: reading.period) }

  /// The period of this measure that days are about.
  func period(about days: Messages.Period?) -> Figures.Period? {
    guard let day = (days?.lastDay ?? days?.firstDay)?.calendarDay else { return nil }
    return Figures.Period(periodKind, holding: day, years: yearKind)
  }

  /// Its targets by day.
  ///
  /// A target without any day holds from the beginning.
  var targetProfile: TargetProfile {
    var steps = targets.compactMap { target -> TargetProfile.Step? in
      guard let goal = target.goal else { return nil }
      if let by = target.by?.calendarDay { return TargetProfile.Step(goal, by: by) }
      return TargetProfile.Step(goal, from: target.from?.calendarDay ?? .earliest)
    }
    if steps.isEmpty, polarity == .inRange, let lower = rangeLower, let upper = rangeUpper {
      steps = [TargetProfile.Step(.range(lower, upper), from: .earliest)]
    }
    return TargetProfile(steps)
  }

  /// The target of the contract that is in force on a day.
  func target(on day: CalendarDay) -> Target? {
    let dated = targets.enumerated().compactMap { place, target in
      target.goal == nil
        ? nil
        : (
          day: (target.by ?? target.from)?.calendarDay ?? .earliest, place: place, target: target
        )
    }
    return dated.filter { $0.day <= day }.max { ($0.day, $0.place) < ($1.day, $1.place) }?.target
  }
}

extension Target {
  /// The value or the two ends; `nil` for a target that is only words (`tbc`).
  var goal: TargetProfile.Target? {
    guard let value else { return nil }
    return rangeEnd.map { .range(value, $0) } ?? .value(value)
  }
}
