import Figures
import Messages
import Testing

@testable import Gateway

@Suite("Counting working days on a page")
struct WorkingDaysPageTests {
  private func page(
    _ asked: [String: String],
    for action: ActionDetail? = nil,
    templates: [MeasureTemplate] = []
  ) -> WorkingDaysPage {
    WorkingDaysPage(
      templates,
      for: action,
      FormState(key: "", values: asked.mapValues { [$0] }),
      in: Gallery.frame("/working-days")
    )
  }

  @Test("The day of the event is day 0; weekends and bank holidays are skipped and named")
  func easter() throws {
    let answer = try #require(page(["from": "2026-04-01", "days": "5"]).answer)
    #expect(answer.day == "Friday 10 April 2026")
    #expect(answer.words == "5 working days after 1 April 2026")
    #expect(
      answer.skipped
        == "Skipped: 2 days of weekends and 2 bank holidays: 3 April 2026 and 6 April 2026."
    )
    #expect(answer.note == nil)
    #expect(page(["from": "2026-05-12", "days": "0"]).answer?.day == "Tuesday 12 May 2026")
  }

  @Test("Bank holidays that nobody has published yet are said to follow the rules")
  func unpublished() throws {
    let year = BankHolidays.years.upperBound + 1
    let answer = try #require(page(["from": "\(year)-02-05", "days": "3"]).answer)
    #expect(answer.note?.contains("\(year)") == true)
  }

  @Test("What can't be counted is said beside its field")
  func problems() {
    let asked = page(["from": "31/02/2026", "days": "ten"])
    #expect(asked.answer == nil && asked.form.problems.count == 2)
    #expect(asked.form.problems.map(\.address) == ["#f-from", "#f-days"])
    #expect(page(["from": "2026-05-12", "days": "10001"]).form.problems.count == 1)
    let fresh = page([:])
    #expect(!fresh.form.hasProblems && fresh.answer == nil && !fresh.hasTimescales)
    #expect(fresh.form.fields.first?.value == "2026-11-21")
  }

  @Test("Each timescale ends by its own way of counting; a local standard has no day")
  func timescales() {
    func template(_ words: String, _ set: (inout MeasureTemplate) -> Void) -> MeasureTemplate {
      var template = MeasureTemplate()
      template.timescale = words
      set(&template)
      return template
    }
    let rows = page(
      ["from": "2026-04-01"],
      templates: [
        template("15 working days of the strategy discussion") { $0.workingDays = 15 },
        template("3 months of the first review") { $0.months = 3 },
        template("72 elapsed hours") { $0.hours = 72 },
        template("the local standard") { $0.isLocal = true },
      ]
    ).timescales
    #expect(
      rows.map(\.day) == [
        "Friday 24 April 2026", "Wednesday 1 July 2026",
        "Saturday 4 April 2026, at the hour of the event",
      ]
    )
  }

  @Test("For an action the day leads to its due date")
  func action() throws {
    let action = try SampleCouncil().actionDetail("R3.2")
    let asked = page(["from": "2026-11-20", "days": "10"], for: action)
    #expect(asked.answer?.day == "Friday 4 December 2026")
    #expect(asked.answer?.use == "/801/actions/R3.2/due?due=4%20December%202026")
    #expect(asked.carried.map(\.value) == ["R3.2"])
    #expect(page(["from": "2026-11-20", "days": "10"]).answer?.use == nil)
  }
}
