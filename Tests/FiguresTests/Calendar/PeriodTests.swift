import Testing

@testable import Figures

@Suite("Periods")
struct PeriodTests {
  static func month(_ iso: String) -> CalendarMonth {
    CalendarMonth(iso: iso) ?? CalendarMonth(.earliest)
  }

  @Test(
    "Pages show periods as people say them",
    arguments: [
      (Period.Kind.month, YearKind.financial, "May 2020", "2020-05-01", "2020-05-31"),
      (.quarter, .financial, "2020-21 Q1", "2020-04-01", "2020-06-30"),
      (.quarter, .calendar, "2020 Q2", "2020-04-01", "2020-06-30"),
      (.quarter, .academic, "2019/20 Q3", "2020-03-01", "2020-05-31"),
      (.sixMonths, .financial, "April to September 2020", "2020-04-01", "2020-09-30"),
      (.sixMonths, .academic, "March to August 2020", "2020-03-01", "2020-08-31"),
      (.year, .financial, "2020-21", "2020-04-01", "2021-03-31"),
      (.year, .academic, "2019/20", "2019-09-01", "2020-08-31"),
      (.year, .calendar, "2020", "2020-01-01", "2020-12-31"),
      (.term, .financial, "Summer term 2020", "2020-05-01", "2020-08-31"),
    ]
  )
  func display(
    _ kind: Period.Kind,
    _ years: YearKind,
    _ display: String,
    _ first: String,
    _ last: String
  ) {
    let period = Period(kind, holding: Self.month("2020-05"), years: years)
    #expect(period.display == display)
    #expect(period.firstDay.iso == first)
    #expect(period.lastDay.iso == last)
  }

  @Test(
    "What people write is read",
    arguments: [
      ("May-20", "2020-05"), ("2020-05", "2020-05"), ("May 2020", "2020-05"),
      ("17/05/2020", "2020-05"), ("17 May 2020", "2020-05"), ("05/2020", "2020-05"),
      ("Q1 2020/21", "2020-21-Q1"), ("Q1 2020-21", "2020-21-Q1"), ("2020-21 Q1", "2020-21-Q1"),
      ("Quarter 1 2020/21", "2020-21-Q1"), ("Apr to Jun 2020", "2020-21-Q1"),
      ("2019/20", "2019-20-Y"), ("2019-20", "2019-20-Y"), ("FY 2019/20", "2019-20-Y"),
      ("April to September 2020", "2020-21-H1"), ("H2 2020/21", "2020-21-H2"),
      ("Autumn term 2020", "2020~21-T1"), ("Spring 2021", "2020~21-T2"),
      ("Spring term 2020/21", "2020~21-T2"), ("academic year 2020/21", "2020~21-Y"),
    ]
  )
  func written(_ text: String, _ key: String) throws {
    #expect(try Period(written: text).key == key)
  }

  @Test("The measure's length and years decide what a text means")
  func hints() throws {
    #expect(try Period(written: "2019/20", years: .academic).key == "2019~20-Y")
    #expect(try Period(written: "17/05/2020", kind: .quarter).key == "2020-21-Q1")
    #expect(try Period(written: "2020", years: .calendar).key == "2020-Y")
    #expect(try Period(written: "Q2 2020", years: .calendar).key == "2020-Q2")
    #expect(throws: PeriodError.ambiguous("2020", "2020", "2020-21")) {
      try Period(written: "2020")
    }
    #expect(throws: PeriodError.ambiguous("Q1 2020", "2020 Q1", "2020-21 Q1")) {
      try Period(written: "Q1 2020")
    }
    #expect(throws: PeriodError.otherKind("May 2020", found: .month, wanted: .quarter)) {
      try Period(written: "May 2020", kind: .quarter)
    }
  }

  @Test(
    "What is no period is refused",
    arguments: ["", "tbc", "31/02/2020", "Q5 2020/21", "banana", "2020/22", "Jan to Feb 2020"]
  )
  func refused(_ text: String) {
    #expect(throws: PeriodError.unreadable(text)) { try Period(written: text) }
  }

  @Test("Keys and shown texts are read back to the same period, and periods follow each other")
  func roundTrip() throws {
    for kind in Period.Kind.allCases {
      for years in YearKind.allCases {
        var period = Period(kind, holding: Self.month("1999-01"), years: years)
        for step in 0..<160 {
          #expect(Period(key: period.key) == period)
          #expect(try Period(written: period.display, kind: kind, years: period.years) == period)
          #expect(period.previous.next == period)
          #expect(period.lastDay.adding(days: 1) == period.next.firstDay)
          #expect(period.contains(period.lastDay) && !period.contains(period.next.firstDay))
          #expect(period < period.next)
          let again = Period(kind, period.index, ofYearFrom: period.startYear, years: period.years)
          #expect(again == period)
          let first = period.adding(-step)
          #expect(first.distance(to: period) == step)
          period = period.next
        }
      }
    }
  }

  @Test(
    "Other texts are no keys",
    arguments: ["2020-21-Q5", "2020-Q1x", "x", "-Q1", "2020-22-Y", "2020~21-Y1"]
  )
  func noKey(_ text: String) {
    #expect(Period(key: text) == nil)
  }
}
