import CivilDates
import Testing

@Suite("Civil dates")
struct CivilDateTests {
  @Test(
    "Day numbers and dates agree both ways",
    arguments: [
      (0, 1970, 1, 1), (-1, 1969, 12, 31), (11_016, 2000, 2, 29), (11_017, 2000, 3, 1),
      (-25_509, 1900, 2, 28), (-25_508, 1900, 3, 1), (-719_162, 1, 1, 1), (-719_528, 0, 1, 1),
      (-719_529, -1, 12, 31), (2_932_896, 9999, 12, 31),
    ]
  )
  func bothWays(count: Int, year: Int, month: Int, day: Int) {
    let date = CivilDate(year: year, month: month, day: day)
    #expect(CivilDate(daysSince1970: count) == date)
    #expect(date.daysSince1970 == count)
  }

  @Test("Every day of 800 years follows the one before")
  func noGaps() {
    for count in -146_097..<146_097 {
      #expect(CivilDate(daysSince1970: count).daysSince1970 == count)
    }
  }

  @Test("A day that the month has not is not there")
  func exists() {
    #expect(CivilDate(year: 2000, month: 2, day: 29).exists)
    #expect(!CivilDate(year: 1900, month: 2, day: 29).exists)
    #expect(!CivilDate(year: 2017, month: 2, day: 31).exists)
    #expect(!CivilDate(year: 2017, month: 13, day: 1).exists)
    #expect(!CivilDate(year: 2017, month: 1, day: 0).exists)
  }

  @Test("Weekdays count from Monday, also before 1970")
  func weekdays() {
    #expect(CivilDate.weekday(daysSince1970: 0) == 3)
    #expect(CivilDate.weekday(daysSince1970: -4) == 6)
    #expect(CivilDate.weekday(daysSince1970: -3) == 0)
  }

  @Test("A moment before 1970 belongs to the day that it falls in")
  func splitting() {
    #expect(CivilDate.split(-1, perDay: 86_400) == (-1, 86_399))
    #expect(CivilDate.split(86_400, perDay: 86_400) == (1, 0))
    #expect((0..<86_400_000).contains(CivilDate.split(.min, perDay: 86_400_000).rest))
    let (days, rest) = CivilDate.split(-62_135_596_800_000, perDay: 86_400_000)
    #expect((days, rest) == (-719_162, 0))
  }
}
