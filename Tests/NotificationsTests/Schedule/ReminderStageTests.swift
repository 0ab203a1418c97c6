import Figures
import Notifications
import Testing

@Suite("Stages of a reminder")
struct ReminderStageTests {
  @Test(
    "The nearest threshold that has been reached counts",
    arguments: [
      ("2026-12-20", nil), ("2026-12-19", "28"), ("2026-11-29", "28"), ("2026-11-28", "7"),
      ("2026-11-23", "7"), ("2026-11-22", "1"), ("2026-11-21", "1"), ("2026-11-20", "w0"),
      ("2026-11-14", "w0"), ("2026-11-13", "w1"), ("2026-11-07", "w1"), ("2026-11-06", "w2"),
      // After half a year every four weeks: 183 days are in week 26, told of as 24.
      ("2026-05-24", "w25"), ("2026-05-22", "w24"), ("2017-05-17", "w496"),
    ] as [(String, String?)]
  )
  func nearest(due: String, stage: String?) throws {
    let today = try #require(CalendarDay(iso: "2026-11-21"))
    let day = try #require(CalendarDay(iso: due))
    #expect(ReminderStage(due: day, today: today)?.name == stage)
  }
}
