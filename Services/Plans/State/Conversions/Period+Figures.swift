package import Figures
package import Messages

extension Frequency {
  /// How long one period is; `nil` where the measure doesn't say.
  package var periodKind: Figures.Period.Kind? {
    switch self {
    case .monthly: .month
    case .quarterly: .quarter
    case .sixMonthly: .sixMonths
    case .annual: .year
    case .termly: .term
    case .unspecified, .unrecognized: nil
    }
  }
}

extension ReportingYear {
  /// Where the year begins; April where the measure doesn't say.
  package var yearKind: YearKind {
    switch self {
    case .calendar: .calendar
    case .academic: .academic
    case .financial, .unspecified, .unrecognized: .financial
    }
  }
}
