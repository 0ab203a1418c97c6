/// Which days offices work: not weekends, not bank holidays.
///
/// Counting takes the day of the event as day 0, whatever day that is; day 1 is the first working
/// day after it. A page that shows a count says so.
package struct WorkingDays: Sendable {
  private let holidays: Set<CalendarDay>
  private let years: ClosedRange<Int>

  /// England's working days by the list that ships.
  package static let england = WorkingDays(
    holidays: BankHolidays.shipped,
    years: BankHolidays.years
  )

  /// Working days by a list that covers whole years; other years follow the standing rules.
  package init(holidays: Set<CalendarDay>, years: ClosedRange<Int>) {
    self.holidays = holidays
    self.years = years
  }

  /// Whether a year's holidays are from a published list rather than by rule.
  package func isPublished(year: Int) -> Bool { years.contains(year) }

  /// Whether offices work on a day.
  package func isWorking(_ day: CalendarDay) -> Bool {
    guard !day.weekday.isWeekend else { return false }
    if years.contains(day.year) { return !holidays.contains(day) }
    return !BankHolidays.byRule(year: day.year).contains(day)
  }

  /// Working days after the event up to and including another day; negative when that is earlier.
  package func count(from event: CalendarDay, to day: CalendarDay) -> Int {
    guard event <= day else { return -count(from: day, to: event) }
    var count = 0
    var next = event
    while next < day {
      next = next.adding(days: 1)
      if isWorking(next) { count += 1 }
    }
    return count
  }

  /// The day by which so many working days have passed; the event's own day for none.
  package func day(_ count: Int, after event: CalendarDay) -> CalendarDay {
    var day = event
    var left = count
    while left > 0, day < .latest {
      day = day.adding(days: 1)
      if isWorking(day) { left -= 1 }
    }
    return day
  }
}
