import Testing

@testable import Figures

@Suite("Working days")
struct WorkingDaysTests {
  static func day(_ iso: String) -> CalendarDay { CalendarDay(iso: iso) ?? .earliest }

  @Test(
    "Easter Sunday",
    arguments: ["2012-04-08", "2016-03-27", "2019-04-21", "2024-03-31", "2038-04-25"]
  )
  func easter(_ iso: String) {
    #expect(BankHolidays.easterSunday(Self.day(iso).year) == Self.day(iso))
  }

  @Test("The shipped list follows the standing rules but for the days proclaimed for one year")
  func list() {
    var extra: Set<CalendarDay> = []
    var gone: Set<CalendarDay> = []
    for year in BankHolidays.years {
      let listed = BankHolidays.shipped.filter { $0.year == year }
      let byRule = Set(BankHolidays.byRule(year: year))
      extra.formUnion(listed.subtracting(byRule))
      gone.formUnion(byRule.subtracting(listed))
      #expect(listed.allSatisfy { !$0.weekday.isWeekend })
    }
    #expect(
      extra.map(\.iso).sorted() == [
        "2012-06-04", "2012-06-05", "2020-05-08", "2022-06-02", "2022-06-03", "2022-09-19",
        "2023-05-08",
      ]
    )
    #expect(gone.map(\.iso).sorted() == ["2012-05-28", "2020-05-04", "2022-05-30"])
  }

  @Test(
    "The day of the event is day 0",
    arguments: [
      ("2017-05-17", "2017-05-17", 0), ("2017-05-17", "2017-05-18", 1),
      ("2017-05-19", "2017-05-22", 1),  // Friday to Monday
      ("2017-05-20", "2017-05-22", 1),  // an event on a Saturday
      ("2017-05-26", "2017-05-30", 1),  // over the spring holiday
      ("2022-09-16", "2022-09-20", 1),  // over the state funeral
      ("2016-12-23", "2016-12-28", 1), ("2021-12-24", "2021-12-29", 1),
      ("2017-05-17", "2017-07-20", 45),
      ("2017-05-18", "2017-05-17", -1),
    ]
  )
  func count(_ from: String, _ to: String, _ count: Int) {
    #expect(WorkingDays.england.count(from: Self.day(from), to: Self.day(to)) == count)
  }

  @Test("Counting on and counting between agree")
  func agree() {
    var random = SeededNumbers(seed: 9)
    for _ in 0..<200 {
      let event = CalendarDay(daysSince1970: Int.random(in: 15_000...24_000, using: &random))
      let count = Int.random(in: 1...80, using: &random)
      let due = WorkingDays.england.day(count, after: event)
      #expect(WorkingDays.england.isWorking(due))
      #expect(WorkingDays.england.count(from: event, to: due) == count)
    }
  }

  @Test("A refreshed list replaces the years that it covers in full")
  func refreshed() throws {
    let file = """
      {"england-and-wales": {"division": "england-and-wales", "events": [
      {"title": "New Year’s Day", "date": "2028-01-03", "notes": "", "bunting": true},
      {"title": "A day of thanks", "date": "2028-06-07", "notes": "", "bunting": true},
      {"title": "Christmas Day", "date": "2028-12-25", "notes": "", "bunting": true},
      {"title": "New Year’s Day", "date": "2029-01-01", "notes": "", "bunting": true}]}}
      """
    let days = try WorkingDays(govUK: Array(file.utf8))
    #expect(!days.isWorking(Self.day("2028-06-07")))
    #expect(days.isWorking(Self.day("2028-12-26")))
    #expect(!days.isWorking(Self.day("2027-12-28")))
    #expect(!days.isPublished(year: 2029))
    #expect(!days.isWorking(Self.day("2029-01-01")))
    #expect(throws: (any Error).self) { try WorkingDays(govUK: Array("[]".utf8)) }
  }
}
