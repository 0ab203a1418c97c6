extension CalendarDay {
  /// The day on English clocks at a moment.
  ///
  /// Summer time runs from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of
  /// October (The Summer Time Order 2002, SI 2002/262). Moments before 2002 follow the same rule.
  ///
  /// - Parameter milliseconds: Milliseconds since 1970 in UTC.
  package init(inLondonAtMS milliseconds: Int64) {
    let day: Int64 = 86_400_000
    let hour: Int64 = 3_600_000
    func floorDays(_ value: Int64) -> Int {
      Int(value >= 0 ? value / day : -((-(value + 1)) / day) - 1)
    }
    let utc = CalendarDay(daysSince1970: floorDays(milliseconds))
    func change(_ month: Int) -> Int64 {
      let sunday = Self.last(.sunday, ofMonth: month, year: utc.year)
      return Int64(sunday.daysSince1970) * day + hour
    }
    let isSummer = change(3) <= milliseconds && milliseconds < change(10)
    self = isSummer ? CalendarDay(daysSince1970: floorDays(milliseconds + hour)) : utc
  }

  /// The last such weekday of a month.
  static func last(_ weekday: Weekday, ofMonth month: Int, year: Int) -> CalendarDay {
    let end = CalendarMonth(year: year, month: month)?.lastDay ?? .latest
    let back = (end.weekday.rawValue - weekday.rawValue + 7) % 7
    return end.adding(days: -back)
  }
}
