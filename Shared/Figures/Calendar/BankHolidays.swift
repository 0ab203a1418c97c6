/// The bank holidays of England and Wales.
///
/// Source: https://www.gov.uk/bank-holidays and its archive, with the one-off days and moved days
/// of 2012 (Diamond Jubilee), 2020 (VE Day), 2022 (Platinum Jubilee, state funeral) and 2023
/// (coronation). 2028 follows the same proclamations and has not been published yet.
package enum BankHolidays {
  /// Each year's days as month and day.
  private static let table: [Int: [String]] = [
    2012: ["01-02", "04-06", "04-09", "05-07", "06-04", "06-05", "08-27", "12-25", "12-26"],
    2013: ["01-01", "03-29", "04-01", "05-06", "05-27", "08-26", "12-25", "12-26"],
    2014: ["01-01", "04-18", "04-21", "05-05", "05-26", "08-25", "12-25", "12-26"],
    2015: ["01-01", "04-03", "04-06", "05-04", "05-25", "08-31", "12-25", "12-28"],
    2016: ["01-01", "03-25", "03-28", "05-02", "05-30", "08-29", "12-26", "12-27"],
    2017: ["01-02", "04-14", "04-17", "05-01", "05-29", "08-28", "12-25", "12-26"],
    2018: ["01-01", "03-30", "04-02", "05-07", "05-28", "08-27", "12-25", "12-26"],
    2019: ["01-01", "04-19", "04-22", "05-06", "05-27", "08-26", "12-25", "12-26"],
    2020: ["01-01", "04-10", "04-13", "05-08", "05-25", "08-31", "12-25", "12-28"],
    2021: ["01-01", "04-02", "04-05", "05-03", "05-31", "08-30", "12-27", "12-28"],
    2022: [
      "01-03", "04-15", "04-18", "05-02", "06-02", "06-03", "08-29", "09-19", "12-26", "12-27",
    ],
    2023: ["01-02", "04-07", "04-10", "05-01", "05-08", "05-29", "08-28", "12-25", "12-26"],
    2024: ["01-01", "03-29", "04-01", "05-06", "05-27", "08-26", "12-25", "12-26"],
    2025: ["01-01", "04-18", "04-21", "05-05", "05-26", "08-25", "12-25", "12-26"],
    2026: ["01-01", "04-03", "04-06", "05-04", "05-25", "08-31", "12-25", "12-28"],
    2027: ["01-01", "03-26", "03-29", "05-03", "05-31", "08-30", "12-27", "12-28"],
    2028: ["01-03", "04-14", "04-17", "05-01", "05-29", "08-28", "12-25", "12-26"],
  ]

  /// The years that the shipped list covers.
  package static let years = 2012...2028

  /// The days of the shipped list.
  package static let shipped: Set<CalendarDay> = Set(
    table.flatMap { year, days in days.compactMap { CalendarDay(iso: "\(year)-\($0)") } }
  )

  /// What a year's days are by the standing rules, without days proclaimed for one year only: used
  /// for years that no list covers.
  package static func byRule(year: Int) -> [CalendarDay] {
    guard let newYear = CalendarDay(year: year, month: 1, day: 1),
      let christmas = CalendarDay(year: year, month: 12, day: 25)
    else { return [] }
    let easter = easterSunday(year)
    let mayDay = first(.monday, ofMonth: 5, year: year)
    var days = [
      newYear, easter.adding(days: -2), easter.adding(days: 1), mayDay,
      CalendarDay.last(.monday, ofMonth: 5, year: year),
      CalendarDay.last(.monday, ofMonth: 8, year: year),
    ]
    while days[0].weekday.isWeekend { days[0] = days[0].adding(days: 1) }
    // A day at the weekend is given back on the next working day that is not itself one.
    var after = christmas
    for _ in 0..<2 {
      while after.weekday.isWeekend { after = after.adding(days: 1) }
      days.append(after)
      after = after.adding(days: 1)
    }
    return days.sorted()
  }

  /// Easter Sunday by the Gregorian computus (Meeus, Astronomical Algorithms, chapter 8).
  package static func easterSunday(_ year: Int) -> CalendarDay {
    let golden = year % 19
    let century = year / 100
    let ofCentury = year % 100
    let correction = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7
    let late = (golden + 11 * epact + 22 * weekday) / 451
    let sum = epact + weekday - 7 * late + 114
    return CalendarDay(year: year, month: sum / 31, day: sum % 31 + 1) ?? .earliest
  }

  private static func first(_ weekday: Weekday, ofMonth month: Int, year: Int) -> CalendarDay {
    let start = CalendarMonth(year: year, month: month)?.firstDay ?? .earliest
    return start.adding(days: (weekday.rawValue - start.weekday.rawValue + 7) % 7)
  }
}
