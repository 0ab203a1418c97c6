import Figures
import Messages
import ProtobufC
import Testing

@testable import Plans

@Suite("How an action stands on a day")
struct ActionStandingTests {
  private func summary(
    on day: String,
    due: String = "31 March 2026",
    rated: RatingMeaning? = nil
  ) throws -> ActionSummary {
    var ledger = try QueryLedger()
    try ledger.objective("o1", "1")
    try ledger.action("a1", "1.1", due: due)
    if let rated { try ledger.rate("a1", "Word", rated) }
    return try #require(try ledger.view(on: day).action("a1").summary)
  }

  @Test(
    "Late begins the day after the due date",
    arguments: [("2026-03-31", 0), ("2026-04-01", 1), ("2026-05-01", 31)]
  )
  func late(_ day: String, _ days: Int32) throws {
    #expect(try summary(on: day).daysLate == days)
  }

  @Test(
    "What is done or not applicable is not late",
    arguments: [
      RatingMeaning.doneProven, .doneUnproven, .notApplicable,
    ]
  )
  func closed(_ meaning: RatingMeaning) throws {
    #expect(try summary(on: "2026-06-01", rated: meaning).daysLate == 0)
  }

  @Test("On track and late is still late")
  func onTrack() throws {
    #expect(try summary(on: "2026-04-10", rated: .onTrack).daysLate == 10)
  }

  @Test("A month is due by its last day, a range by its end")
  func written() throws {
    #expect(try summary(on: "2026-04-01", due: "Mar-26").daysLate == 1)
    #expect(try summary(on: "2026-07-01", due: "Jan to Jun 26").daysLate == 1)
  }

  @Test("What nothing dates is never late")
  func undated() throws {
    #expect(try summary(on: "2030-01-01", due: "On-going").daysLate == 0)
  }

  @Test("The summary knows how often the date moved and when the last update came")
  func moved() throws {
    var ledger = try QueryLedger()
    try ledger.objective("o1", "1")
    try ledger.action("a1", "1.1")
    try ledger.at("2026-02-10")
    try ledger.move("a1", to: "31 October 2026", because: "recruitment took longer")
    try ledger.update("a1")
    let summary = try #require(try ledger.view(on: "2026-03-01").action("a1").summary)
    #expect(summary.dueMovedTimes == 1)
    #expect(
      summary.lastUpdateOn == CalendarDate.with { ($0.year, $0.month, $0.day) = (2026, 2, 10) }
    )
  }
}
