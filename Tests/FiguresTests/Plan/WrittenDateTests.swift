import Testing

@testable import Figures

@Suite("Dates as written")
struct WrittenDateTests {
  static func day(_ iso: String) -> CalendarDay { CalendarDay(iso: iso) ?? .earliest }
  static func month(_ iso: String) -> CalendarMonth {
    CalendarMonth(iso: iso) ?? CalendarMonth(.earliest)
  }

  @Test(
    "A month is due by its last day, however it is spelled",
    arguments: [
      "Sep-17", "sep-17", "SEP 17", "Sept 17", "Sep17", "September 2017", "Sep '17", "Sep ’17",
      "Sep – 17", "Sep -17", "September, 2017", "Sept. 2017", "09/2017", "2017-09", "9-2017",
      "end of September 2017", "End Sep 17", "By Sep-17", "by the end of Sept 2017",
      "mid September 2017", "Sep-17 ", "1st Audit Sep-17", "September 2017 (draft)", "Sep/17",
      "Due: Sep-17", "Beginning September 2017", "Sep-17 (overdue)", "1) Sep 2017",
      "Phase 2 - September 2017", "Annual report September 2017",
    ]
  )
  func months(_ text: String) {
    let date = WrittenDate(text)
    #expect(date.meaning == .month(Self.month("2017-09")))
    #expect(date.dueBy == Self.day("2017-09-30"))
    #expect(date.text == text)
  }

  @Test(
    "A day is read with the day first",
    arguments: [
      "05/06/2017", "5/6/17", "05.06.2017", "5-6-2017", "2017-06-05", "2017-06-05 00:00:00",
      "2017-06-05T09:30:00Z", "05/06/2017 00:00", "5 June 2017", "5th June 2017",
      "5th of June, 2017", "5-Jun-17", "5 Jun 17", "June 5, 2017", "June 5th 2017",
      "Mon 5 June 2017",
      "Monday 5th June 2017", "by 5 June 2017", "no later than 5 June 2017", "Jun 05 2017",
      "05 06 2017", "Monday 5 June 2017 at 2pm", "5 June 2017, 14:00",
    ]
  )
  func days(_ text: String) {
    #expect(WrittenDate(text).meaning == .day(Self.day("2017-06-05")))
  }

  @Test(
    "A range is due by its end",
    arguments: [
      ("June to Dec 17", "2017-06-01", "2017-12-31"), ("Dec 16/Jan 17", "2016-12-01", "2017-01-31"),
      ("Jan-Apr-18", "2018-01-01", "2018-04-30"),
      ("Jan-Feb 18", "2018-01-01", "2018-02-28"),
      ("Apr-18 to Jun-18", "2018-04-01", "2018-06-30"),
      ("Apr-18 - June-18", "2018-04-01", "2018-06-30"),
      ("Apr-18-Jun-18", "2018-04-01", "2018-06-30"),
      ("June 17-Jul 17", "2017-06-01", "2017-07-31"),
      ("Feb-17 to Aug-17", "2017-02-01", "2017-08-31"),
      ("April/May 2017", "2017-04-01", "2017-05-31"),
      ("Nov to Jan 18", "2017-11-01", "2018-01-31"),
      ("between April and June 2017", "2017-04-01", "2017-06-30"),
      ("from April 2017 to June 2017", "2017-04-01", "2017-06-30"),
      ("Start Apr-17, complete Jul-17", "2017-04-01", "2017-07-31"),
      ("1-5 June 2017", "2017-06-01", "2017-06-05"),
      ("1st to 5th of June 2017", "2017-06-01", "2017-06-05"),
      ("28 May to 5 June 2017", "2017-05-28", "2017-06-05"),
      ("w/c 5 June 2017", "2017-06-05", "2017-06-11"),
      ("week commencing 05/06/17", "2017-06-05", "2017-06-11"),
      ("W/E 11 June 2017", "2017-06-05", "2017-06-11"),
      ("Q1 2017/18", "2017-04-01", "2017-06-30"),
      ("Quarter 4 of 2017-18", "2018-01-01", "2018-03-31"),
      ("Q3 17/18", "2017-10-01", "2017-12-31"),
      ("2017-18 Q2", "2017-07-01", "2017-09-30"),
      ("end of Q2 2017/18", "2017-07-01", "2017-09-30"),
      ("2017/18", "2017-04-01", "2018-03-31"),
      ("2017-2018", "2017-04-01", "2018-03-31"),
      ("academic year 2017/18", "2017-09-01", "2018-08-31"),
      ("FY17/18", "2017-04-01", "2018-03-31"),
      ("Autumn term 2017", "2017-09-01", "2017-12-31"),
      ("Summer term 2017", "2017-05-01", "2017-08-31"),
      ("during 2017", "2017-01-01", "2017-12-31"),
      ("Jun-17 -\nJul-17", "2017-06-01", "2017-07-31"),
    ]
  )
  func ranges(_ text: String, _ start: String, _ end: String) {
    #expect(WrittenDate(text).meaning == .range(Self.day(start), Self.day(end)))
    #expect(WrittenDate(text).dueBy == Self.day(end))
  }

  @Test(
    "Several dates are kept in the order written and due by the last",
    arguments: [
      "Jul-17\nApr-18", "Jul-17 and Apr-18", "Jul-17, Apr-18", "Jul-17 & Apr-18", "Jul-17; Apr-18",
      "Council - Jul-17\nOthers - Apr-18", "Jul-17 | Apr-18", "Draft Jul-17, final Apr-18",
    ]
  )
  func several(_ text: String) {
    let date = WrittenDate(text)
    #expect(
      date.meaning == .several([.month(Self.month("2017-07")), .month(Self.month("2018-04"))])
    )
    #expect(date.dueBy == Self.day("2018-04-30"))
    #expect(date.dueDates == [Self.day("2017-07-31"), Self.day("2018-04-30")])
    #expect(date.nextDue(after: Self.day("2017-07-31")) == Self.day("2018-04-30"))
  }

  @Test("Dates that go backwards on lines of their own are several, not a range")
  func severalBackwards() {
    #expect(
      WrittenDate("Apr-17\nMar-17").meaning
        == .several([.month(Self.month("2017-04")), .month(Self.month("2017-03"))])
    )
  }

  @Test("Words around dates don't hide them")
  func labelled() {
    #expect(
      WrittenDate("Workshop June 2013 (and a follow-up audit in Nov/Dec 2013)").meaning
        == .several([
          .month(Self.month("2013-06")), .range(Self.day("2013-11-01"), Self.day("2013-12-31")),
        ])
    )
  }

  @Test(
    "A start without an end sets nothing due",
    arguments: [
      "To start in Apr-18", "From Apr-18", "Commencing April 2018", "Apr-18 onwards",
      "Apr-18 and ongoing", "April 2018 on-going", "Starts Apr 18", "Ongoing from April 2018",
      "Commenced April 2018",
    ]
  )
  func from(_ text: String) {
    let date = WrittenDate(text)
    #expect(date.meaning == .from(.month(Self.month("2018-04"))))
    #expect(date.dueBy == nil)
    #expect(date.startsOn == Self.day("2018-04-01"))
  }

  @Test(
    "Recurring dates",
    arguments: [
      ("Twice yearly", .months(6), nil, nil), ("Report quarterly", .months(3), nil, nil),
      ("quarterly", .months(3), nil, nil), ("Monthly", .months(1), nil, nil),
      ("6-monthly", .months(6), nil, nil), ("six monthly", .months(6), nil, nil),
      ("every 6 weeks", .days(42), nil, nil), ("Every other month", .months(2), nil, nil),
      ("annual", .months(12), nil, nil), ("Annually", .months(12), nil, nil),
      ("half-yearly", .months(6), nil, nil), ("three times a year", .months(4), nil, nil),
      ("Fortnightly", .days(14), nil, nil), ("Weekly and ongoing", .days(7), nil, nil),
      ("4-6 weekly", .unclear, nil, nil), ("bi-monthly", .unclear, nil, nil),
      ("Jul-17\nquarterly thereafter", .months(3), "2017-07-31", nil),
      ("Jul-17 quarterly thereafter", .months(3), "2017-07-31", nil),
      ("Monthly from Apr-17", .months(1), "2017-04-30", nil),
      ("Monthly until Mar-18", .months(1), nil, "2018-03-31"),
      ("Annually in March", .months(12), nil, nil), ("Every March", .months(12), nil, nil),
      ("once a term", .months(4), nil, nil), ("per quarter", .months(3), nil, nil),
    ] as [(String, WrittenDate.Recurrence, String?, String?)]
  )
  func recurring(
    _ text: String,
    _ every: WrittenDate.Recurrence,
    _ first: String?,
    _ until: String?
  ) {
    #expect(
      WrittenDate(text).meaning
        == .recurring(every, first: first.map(Self.day), until: until.map(Self.day))
    )
  }

  @Test("A recurring date comes round at the end of its months")
  func occurrences() {
    let date = WrittenDate("Jul-17 quarterly thereafter")
    #expect(date.dueBy == Self.day("2017-07-31"))
    #expect(date.nextDue(after: Self.day("2017-07-30")) == Self.day("2017-07-31"))
    #expect(date.nextDue(after: Self.day("2017-07-31")) == Self.day("2017-10-31"))
    #expect(date.nextDue(after: Self.day("2018-01-31")) == Self.day("2018-04-30"))
    #expect(date.nextDue(after: Self.day("2018-04-30")) == Self.day("2018-07-31"))
  }

  @Test(
    "Events are kept in words and set nothing due",
    arguments: [
      "at the second review", "After the June 2017 inspection", "Following recruitment",
      "Once the new system is live", "At next board meeting", "On completion of the audit",
      "By the next Ofsted visit", "Within three months of the inspection", "By Easter 2018",
    ]
  )
  func events(_ text: String) {
    #expect(WrittenDate(text).meaning == .eventBound(text))
    #expect(WrittenDate(text).dueBy == nil)
  }

  @Test(
    "What goes on is undated",
    arguments: [
      "On-going", "Ongoing", "on going", "ONGOING", "Rolling programme", "Continuous",
      "Business as usual",
    ]
  )
  func continuing(_ text: String) {
    #expect(WrittenDate(text).meaning == .continuing)
  }

  @Test(
    "Nothing written is nothing",
    arguments: ["", "  ", "-", "TBC", "tbc.", "N/A", "n/a", "None"]
  )
  func nothing(_ text: String) {
    #expect(WrittenDate(text).meaning == .none)
  }

  @Test("Before a month is by the day before it")
  func before() {
    #expect(WrittenDate("before June 2017").dueBy == Self.day("2017-05-31"))
    #expect(WrittenDate("prior to 5 June 2017").dueBy == Self.day("2017-06-04"))
    #expect(WrittenDate("end of 2017").dueBy == Self.day("2017-12-31"))
  }

  @Test(
    "What can't be read is never guessed",
    arguments: [
      "31/02/2017", "29/02/2017", "31 June 2017", "12/13/2017", "2017-02-30", "05/17", "June",
      "17 May", "Spring 2018", "Q1 2017", "Q1", "Q5 2017/18", "Apr-18 to Jan-18", "by 2018",
      "immediately", "ASAP", "Within 6 weeks", "3 months", "banana", "42887", "5 or 6 June 2017",
      "Revised from Jun-17 to Sep-17 was May-17", "2011-12", "Tuesday 5 June 2017", "Completed",
      "November and January 2018", "Ongoing - Mar 18", "May 17/18", "0/0/2017", "June 2017 99",
    ]
  )
  func unparsed(_ text: String) {
    let date = WrittenDate(text)
    guard case .unparsed(let reason) = date.meaning else {
      Issue.record("\(text) was read as \(date.meaning)")
      return
    }
    #expect(!reason.isEmpty)
    #expect(date.dueBy == nil)
    #expect(date.text == text)
  }

  @Test("The reason names what was found and what is allowed")
  func reasons() {
    #expect(
      WrittenDate("31/02/2017").meaning
        == .unparsed(reason: "February 2017 has no day 31; it has 28 days")
    )
    #expect(
      WrittenDate("12/13/2017").meaning
        == .unparsed(
          reason: "12/13/2017 has no month 13; allowed are day, month, year in that order"
        )
    )
    #expect(
      WrittenDate("42887").meaning
        == .unparsed(
          reason: "42887 looks like a spreadsheet's number for 1 June 2017; give the cell a date "
            + "format or write the date"
        )
    )
  }

  @Test("A quarter without its year is read only when the plan says how its years run")
  func quarterHint() {
    #expect(
      WrittenDate("Q1 2017", years: .calendar).meaning
        == .range(Self.day("2017-01-01"), Self.day("2017-03-31"))
    )
  }

  @Test("Any text at all is kept and read without trouble")
  func anyText() {
    var random = SeededNumbers(seed: 7)
    let alphabet = Array("Jun 17-/. to Q1év31½٣👩‍👩‍👧st\n'–wc29every,|(th\u{0}e")
    for _ in 0..<3_000 {
      let text = String(
        (0..<Int.random(in: 0...14, using: &random)).compactMap { _ in
          alphabet.randomElement(using: &random)
        }
      )
      #expect(WrittenDate(text).text == text)
    }
  }

  @Test("Every day survives being written in each full form")
  func roundTrip() {
    var random = SeededNumbers(seed: 11)
    for _ in 0..<500 {
      let day = CalendarDay(daysSince1970: Int.random(in: 7_000...40_000, using: &random))
      let forms = [
        day.iso, day.display, "\(day.day)/\(day.month)/\(day.year)", "by \(day.display)",
      ]
      for form in forms { #expect(WrittenDate(form).meaning == .day(day), "\(form)") }
      let month = CalendarMonth(day)
      #expect(WrittenDate(month.display).meaning == .month(month))
    }
  }
}
