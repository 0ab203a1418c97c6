import Testing

@testable import Figures

@Suite("Calendar days")
struct CalendarDayTests {
  @Test(
    "Days count from 1970",
    arguments: [
      ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2017-05-17", 17_303),
      ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
    ]
  )
  func count(_ iso: String, _ count: Int) throws {
    let day = try #require(CalendarDay(iso: iso))
    #expect(day.daysSince1970 == count)
    #expect(CalendarDay(daysSince1970: count) == day)
    #expect(day.iso == iso)
  }

  @Test("Every day follows the one before it by one, with the right weekday")
  func succession() throws {
    var day = try #require(CalendarDay(iso: "1896-01-01"))
    var weekday = Weekday.wednesday
    for _ in 0..<80_000 {
      #expect(day.weekday == weekday)
      let next = day.adding(days: 1)
      #expect(next > day && day.days(to: next) == 1)
      #expect(next.day == day.day + 1 || next.day == 1)
      day = next
      weekday = Weekday(rawValue: (weekday.rawValue + 1) % 7) ?? .monday
    }
  }

  @Test(
    "Days that don't exist can't be made",
    arguments: [
      (2017, 2, 29), (1900, 2, 29), (2017, 4, 31), (2017, 13, 1), (2017, 0, 1), (0, 1, 1),
    ]
  )
  func impossible(_ year: Int, _ month: Int, _ day: Int) {
    #expect(CalendarDay(year: year, month: month, day: day) == nil)
  }

  @Test(
    "Only the full form is ISO",
    arguments: ["2017-5-17", "17-05-2017", "2017-05", "+017-05-17", "２017-05-17", ""]
  )
  func notISO(_ text: String) {
    #expect(CalendarDay(iso: text) == nil)
  }

  @Test("Months are added to the end of shorter months")
  func months() throws {
    let day = try #require(CalendarDay(iso: "2017-01-31"))
    #expect(day.adding(months: 1).iso == "2017-02-28")
    #expect(day.adding(months: -2).iso == "2016-11-30")
    #expect(day.adding(months: 37).iso == "2020-02-29")
    #expect(day.adding(days: .max) == .latest)
    #expect(day.adding(months: .min) <= day)
  }

  @Test("Pages show the day, the month's name and the year")
  func display() throws {
    let day = try #require(CalendarDay(written: "17/05/2017"))
    #expect(day.display == "17 May 2017")
    #expect(CalendarMonth(day).display == "May 2017")
    #expect(CalendarDay(written: "May 2017") == nil)
  }

  @Test(
    "Spreadsheet day numbers",
    arguments: [
      (1.0, "1900-01-01"), (59, "1900-02-28"), (61, "1900-03-01"), (42_887.75, "2017-06-01"),
      (45_292, "2024-01-01"),
    ]
  )
  func excel(_ serial: Double, _ iso: String) {
    #expect(CalendarDay(excelSerial: serial)?.iso == iso)
  }

  @Test("Day numbers of no day")
  func noExcel() {
    #expect(CalendarDay(excelSerial: 60) == nil)
    #expect(CalendarDay(excelSerial: .nan) == nil)
    #expect(CalendarDay(excelSerial: -4) == nil)
    #expect(CalendarDay(excelSerial: 1e300) == nil)
    #expect(CalendarDay(excelSerial: 41_425, from1904: true)?.iso == "2017-06-01")
  }

  @Test(
    "A moment lies in the day that London's clocks show",
    arguments: [
      (1_495_058_400_000, "2017-05-17"),  // 17 May 2017 22:00 UTC, 23:00 in London
      (1_495_062_000_000, "2017-05-18"),  // 17 May 2017 23:00 UTC, midnight in London
      (1_485_907_200_000 - 1, "2017-01-31"),  // the last millisecond of January
      (1_490_486_400_000, "2017-03-26"),  // 00:00 UTC on the day that clocks go forward
      (-1, "1969-12-31"),
    ]
  )
  func london(_ milliseconds: Int64, _ iso: String) {
    #expect(CalendarDay(inLondonAtMS: milliseconds).iso == iso)
  }

  @Test(
    "A moment has the hour that London's clocks show",
    arguments: [
      (1_495_058_400_000, 23),  // 17 May 2017 22:00 UTC
      (1_495_062_000_000, 0),  // 17 May 2017 23:00 UTC
      (1_490_490_000_000 - 1, 0),  // just before clocks go forward on 26 March 2017
      (1_490_490_000_000, 2),  // as they do
      (1_509_238_800_000 - 1, 1),  // just before clocks go back on 29 October 2017
      (1_509_238_800_000, 1),  // as they do: the hour comes a second time
      (-1, 23),
    ]
  )
  func londonHour(_ milliseconds: Int64, _ hour: Int) {
    #expect(CalendarDay.londonClock(atMS: milliseconds).hour == hour)
  }
}
