extension CalendarDay {
  /// The day on English clocks at a moment.
  ///
  /// Summer time runs from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of
  /// October (The Summer Time Order 2002, SI 2002/262). Moments before 2002 follow the same rule.
  ///
  /// - Parameter milliseconds: Milliseconds since 1970 in UTC.
  package init(inLondonAtMS milliseconds: Int64) {
    self = Self.londonClock(atMS: milliseconds).day
  }

  /// The day and the hour on English clocks at a moment.
  ///
  /// - Parameter milliseconds: Milliseconds since 1970 in UTC.
  /// - Returns: The day, and the hour from 0 to 23.
  package static func londonClock(atMS milliseconds: Int64) -> (day: CalendarDay, hour: Int) {
    let hour: Int64 = 3_600_000
    func floorHours(_ value: Int64) -> Int {
      Int(value >= 0 ? value / hour : -((-(value + 1)) / hour) - 1)
    }
    func floorDays(_ hours: Int) -> Int {
      hours >= 0 ? hours / 24 : -((-(hours + 1)) / 24) - 1
    }
    let utcHours = floorHours(milliseconds)
    let utc = CalendarDay(daysSince1970: floorDays(utcHours))
    func change(_ month: Int) -> Int64 {
      let sunday = Self.last(.sunday, ofMonth: month, year: utc.year)
      return Int64(sunday.daysSince1970) * 24 * hour + hour
    }
    let isSummer = change(3) <= milliseconds && milliseconds < change(10)
    let hours = isSummer ? utcHours + 1 : utcHours
    let days = floorDays(hours)
    return (CalendarDay(daysSince1970: days), hours - days * 24)
  }

  /// The last such weekday of a month.
  static func last(_ weekday: Weekday, ofMonth month: Int, year: Int) -> CalendarDay {
    let end = CalendarMonth(year: year, month: month)?.lastDay ?? .latest
    let back = (end.weekday.rawValue - weekday.rawValue + 7) % 7
    return end.adding(days: -back)
  }
}
