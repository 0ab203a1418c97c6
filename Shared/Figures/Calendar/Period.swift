/// The stretch of time that one reading is about.
///
/// Periods of one kind and one sort of year follow each other without gap or overlap, so they can
/// be counted, compared and stepped through.
package struct Period: Hashable, Sendable {
  /// How long a period is.
  package enum Kind: Int, CaseIterable, Hashable, Sendable {
    case month, quarter, sixMonths, year
    /// A third of the school year: autumn September to December, spring January to April, summer
    /// May to August.
    case term

    /// The number of months that it covers.
    package var monthCount: Int {
      switch self {
      case .month: 1
      case .quarter: 3
      case .sixMonths: 6
      case .year: 12
      case .term: 4
      }
    }
  }

  package let kind: Kind
  /// The first month that it covers.
  package let start: CalendarMonth
  /// The sort of year that it is part of; always calendar for a month and academic for a term, so
  /// that equal periods are equal values.
  package let years: YearKind

  /// The period of a kind that holds a month.
  package init(_ kind: Kind, holding month: CalendarMonth, years: YearKind = .financial) {
    let sort: YearKind =
      switch kind {
      case .month: .calendar
      case .term: .academic
      default: years
      }
    let yearStart = CalendarMonth(year: sort.startYear(of: month), month: sort.firstMonth)
    let offset = (yearStart ?? month).months(to: month)
    self.kind = kind
    self.years = sort
    self.start = month.adding(months: -(offset % kind.monthCount))
  }

  /// The period of a kind that holds a day.
  package init(_ kind: Kind, holding day: CalendarDay, years: YearKind = .financial) {
    self.init(kind, holding: CalendarMonth(day), years: years)
  }

  /// One month.
  package static func month(_ month: CalendarMonth) -> Period {
    Period(.month, holding: month)
  }

  /// Number `index` (from 1) of its kind in the year that begins in `startYear`; `nil` when there
  /// is no such number.
  package init?(_ kind: Kind, _ index: Int, ofYearFrom startYear: Int, years: YearKind) {
    let sort: YearKind = kind == .term ? .academic : years
    guard (1...(12 / kind.monthCount)).contains(index),
      let first = CalendarMonth(year: startYear, month: sort.firstMonth)
    else { return nil }
    self.init(
      kind,
      holding: first.adding(months: (index - 1) * kind.monthCount),
      years: sort
    )
  }

  package var firstDay: CalendarDay { start.firstDay }
  package var lastMonth: CalendarMonth { start.adding(months: kind.monthCount - 1) }
  package var lastDay: CalendarDay { lastMonth.lastDay }

  /// The calendar year in which the period's year begins.
  package var startYear: Int { years.startYear(of: start) }

  /// Which of its kind it is in its year, from 1.
  package var index: Int {
    guard let first = CalendarMonth(year: startYear, month: years.firstMonth) else { return 1 }
    return first.months(to: start) / kind.monthCount + 1
  }

  package var next: Period { adding(1) }
  package var previous: Period { adding(-1) }

  /// The period so many periods later, or earlier when negative.
  package func adding(_ count: Int) -> Period {
    let (months, overflow) = count.multipliedReportingOverflow(by: kind.monthCount)
    return Period(
      kind,
      holding: start.adding(months: overflow ? (count > 0 ? Int.max : Int.min) : months),
      years: years
    )
  }

  /// How many periods lie from this one to another of the same kind and years; `nil` when the two
  /// can't be counted together.
  package func distance(to other: Period) -> Int? {
    guard kind == other.kind, years == other.years else { return nil }
    return start.months(to: other.start) / kind.monthCount
  }

  /// Whether the period covers a day.
  package func contains(_ day: CalendarDay) -> Bool { firstDay <= day && day <= lastDay }
}

extension Period: Comparable {
  /// By first month, then the shorter first.
  package static func < (left: Self, right: Self) -> Bool {
    (left.start.index, left.kind.monthCount, left.kind.rawValue, left.years.rawValue)
      < (right.start.index, right.kind.monthCount, right.kind.rawValue, right.years.rawValue)
  }
}
