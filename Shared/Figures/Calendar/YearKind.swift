import CivilDates

/// Where a year begins.
package enum YearKind: Int, CaseIterable, Hashable, Sendable {
  /// January to December.
  case calendar
  /// April to March, the council's financial year; written `2020-21`.
  case financial
  /// September to August, the school year; written `2020/21`.
  case academic

  /// The month that the year begins in.
  package var firstMonth: Int {
    switch self {
    case .calendar: 1
    case .financial: 4
    case .academic: 9
    }
  }

  /// The words for a choice on a form.
  package var display: String {
    switch self {
    case .calendar: "January to December"
    case .financial: "April to March"
    case .academic: "September to August"
    }
  }

  /// The calendar year in which the year that holds a month begins.
  package func startYear(of month: CalendarMonth) -> Int {
    month.month >= firstMonth ? month.year : month.year - 1
  }

  /// `2020`, `2020-21` or `2020/21` for the year that begins in the given calendar year.
  package func label(startYear: Int) -> String {
    switch self {
    case .calendar: String(startYear)
    case .financial: "\(startYear)-\(padded((startYear + 1) % 100, 2))"
    case .academic: "\(startYear)/\(padded((startYear + 1) % 100, 2))"
    }
  }
}
