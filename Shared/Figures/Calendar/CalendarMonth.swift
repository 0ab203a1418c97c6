import CivilDates

/// A month of a year.
package struct CalendarMonth: Hashable, Sendable {
  package let year: Int
  package let month: Int

  /// The month, or `nil` outside years 1 to 9999 and months 1 to 12.
  package init?(year: Int, month: Int) {
    guard CalendarDay.years.contains(year), (1...12).contains(month) else { return nil }
    self.init(known: year, month)
  }

  /// The month that a day lies in.
  package init(_ day: CalendarDay) {
    self.init(known: day.year, day.month)
  }

  private init(known year: Int, _ month: Int) {
    self.year = year
    self.month = month
  }

  /// Months since January of year 0: the number that arithmetic uses.
  var index: Int { year * 12 + month - 1 }

  /// The month so many months later (earlier when negative), held within the calendar's range.
  package func adding(months: Int) -> CalendarMonth {
    let (sum, overflow) = index.addingReportingOverflow(months)
    let wanted = overflow ? (months > 0 ? Int.max : Int.min) : sum
    let held = min(max(wanted, CalendarDay.years.lowerBound * 12), 9999 * 12 + 11)
    return CalendarMonth(known: held / 12, held % 12 + 1)
  }

  /// Months from this month to another; negative when the other is earlier.
  package func months(to other: CalendarMonth) -> Int { other.index - index }

  package var firstDay: CalendarDay {
    CalendarDay(year: year, month: month, day: 1) ?? .earliest
  }

  package var lastDay: CalendarDay {
    CalendarDay(year: year, month: month, day: CalendarDay.length(ofMonth: month, year: year))
      ?? .latest
  }
}

extension CalendarMonth: Comparable {
  package static func < (left: Self, right: Self) -> Bool { left.index < right.index }
}

extension CalendarMonth: CustomStringConvertible {
  /// `2017-05`.
  package var iso: String { "\(padded(year, 4))-\(padded(month, 2))" }

  /// `May 2017`.
  package var display: String { "\(MonthName.full(month)) \(year)" }

  /// `May 17`, for the ticks of a chart.
  package var short: String { "\(MonthName.short(month)) \(padded(year % 100, 2))" }

  package var description: String { iso }

  /// Reads exactly `YYYY-MM`.
  package init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      let year = digits(parts[0]), let month = digits(parts[1])
    else { return nil }
    self.init(year: year, month: month)
  }
}
