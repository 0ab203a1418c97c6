import CivilDates

/// A civil date in the proleptic Gregorian calendar: no time, no zone.
///
/// Shape: year 1 to 9999, month 1 to 12, day 1 to the month's length; nothing else can be made.
package struct CalendarDay: Hashable, Sendable {
  package let year: Int
  package let month: Int
  package let day: Int

  /// The date, or `nil` when the calendar has no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard Self.years.contains(year), (1...12).contains(month), day >= 1,
      day <= Self.length(ofMonth: month, year: year)
    else { return nil }
    self.init(known: year, month, day)
  }

  private init(known year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The years that a date can have.
  package static let years = 1...9999

  /// 1 January 1, the earliest date.
  package static let earliest = CalendarDay(known: 1, 1, 1)

  /// 31 December 9999, the latest date.
  package static let latest = CalendarDay(known: 9999, 12, 31)

  /// The number of days of a month.
  package static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether 29 February exists in the year.
  package static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }
}

extension CalendarDay: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

/// Arithmetic.
extension CalendarDay {
  /// Days since 1 January 1970; negative before.
  package var daysSince1970: Int {
    CivilDate(year: year, month: month, day: day).daysSince1970
  }

  /// The day that lies so many days after 1 January 1970, held within ``earliest`` and ``latest``.
  package init(daysSince1970 count: Int) {
    let lowest = Self.earliest.daysSince1970
    let highest = Self.latest.daysSince1970
    let date = CivilDate(daysSince1970: min(max(count, lowest), highest))
    self.init(known: date.year, date.month, date.day)
  }

  /// The day so many days later, or earlier when negative.
  package func adding(days: Int) -> CalendarDay {
    let (sum, overflow) = daysSince1970.addingReportingOverflow(days)
    return CalendarDay(daysSince1970: overflow ? (days > 0 ? Int.max : Int.min) : sum)
  }

  /// The same day of a later month, or that month's last day when it is shorter
  /// (31 January and one month is 28 or 29 February).
  package func adding(months: Int) -> CalendarDay {
    let target = CalendarMonth(self).adding(months: months)
    return CalendarDay(
      known: target.year,
      target.month,
      min(day, Self.length(ofMonth: target.month, year: target.year))
    )
  }

  /// Days from this day to another; negative when the other is earlier.
  package func days(to other: CalendarDay) -> Int {
    other.daysSince1970 - daysSince1970
  }

  /// The day of the week.
  package var weekday: Weekday {
    Weekday.allCases[CivilDate.weekday(daysSince1970: daysSince1970)]
  }
}

/// A day of the week; a week begins on Monday, as English working life has it.
package enum Weekday: Int, CaseIterable, Sendable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  /// Whether offices are closed.
  package var isWeekend: Bool { self == .saturday || self == .sunday }
}
