import Exchange
import Figures
import Ledger
import Messages
import ProtobufC
import Testing

@Suite("What crosses between messages and values")
struct ConversionTests {
  @Test("Days cross both ways, and a day that doesn't exist doesn't")
  func days() throws {
    let day = try #require(CalendarDay(iso: "2020-02-29"))
    #expect(CalendarDay(date: CalendarDate(day)) == day)
    #expect(
      CalendarDay(
        date: .with {
          $0.year = 2017
          $0.month = 2
          $0.day = 31
        }
      ) == nil
    )
    #expect(CalendarDay(date: CalendarDate()) == nil)
  }

  @Test("Periods of every kind and sort of year cross both ways")
  func periods() throws {
    for kind in Figures.Period.Kind.allCases {
      for years in YearKind.allCases {
        var period = Figures.Period(
          kind,
          holding: try #require(CalendarMonth(iso: "2019-11")),
          years: years
        )
        for _ in 0..<14 {
          #expect(Figures.Period(message: Messages.Period(period)) == period)
          period = period.next
        }
      }
    }
  }

  @Test("Days that make no period are none")
  func noPeriod() throws {
    var message = Messages.Period(.month(try #require(CalendarMonth(iso: "2019-11"))))
    message.lastDay?.day = 29
    #expect(Figures.Period(message: message) == nil)
    #expect(Figures.Period(message: Messages.Period()) == nil)
  }

  @Test("A proportion carries its share and interval, or neither without a whole")
  func proportions() throws {
    let some = Messages.Proportion(15, of: 21)
    #expect(some.numerator == 15 && some.denominator == 21)
    #expect(some.share == 15.0 / 21)
    #expect(try #require(some.lower) > 0.5 && #require(some.upper) < 0.87)
    let none = Messages.Proportion(0, of: 0)
    #expect(none.share == nil && none.lower == nil)
    #expect(Messages.Proportion(9, of: 3).numerator == 3)
  }

  @Test("A catalogue keeps its order while elements change")
  func catalogue() {
    var catalogue = Catalogue<Int>()
    catalogue.set(1, id: "a")
    catalogue.set(2, id: "b")
    catalogue.set(3, id: "a")
    #expect(Array(catalogue) == [3, 2])
    #expect(catalogue.ids == ["a", "b"])
    #expect(catalogue["c"] == nil)
    let isChanged = catalogue.update("b") { $0 = 7 }
    let isMissing = catalogue.update("c") { $0 = 7 }
    #expect(isChanged && !isMissing)
    #expect(catalogue["b"] == 7)
  }
}
