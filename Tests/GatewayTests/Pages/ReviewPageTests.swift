import Foundation
import Messages
import ProtobufC
import Testing

@testable import Gateway

@Suite("The review page")
struct ReviewPageTests {
  private let frame = Gallery.frame("/review")
  private let today = CalendarDate(2026, 11, 21)

  private func html(_ review: GatheredReview, in frame: PageFrame) throws -> String {
    let gateway = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Services/Gateway")
    let renderer = try PageRenderer(
      templates: gateway.appending(path: "Templates"),
      assets: gateway.appending(path: "Assets")
    )
    return renderer.html(
      ReviewPage(review, from: CalendarDate(2026, 3, 12), in: frame),
      in: frame
    )
  }

  @Test(
    "It shows what the review holds",
    arguments: [
      "12 March 2026 beside 21 November 2026", "Counted from the review of 12 March 2026",
      "Improvement notice to Northmere",
      "The next review was due by 12 September 2026: 70 days late.",
      "Requirement 1", "3 of 4 actions done, 1 overdue", "Some progress",
      "Decisions are quicker; the reasons are thin.", "and 1 more change",
      "Nothing answers it", "1 level gained, 1 lost.", "1 of 2 measures will not arrive in time.",
      "Will not arrive", "Will arrive", "misses it since August 2026",
      "1 of 2 objectives has ratings that don’t mean the same.",
      "First review", "It met its target in May 2026",
      "The record: its measure consistently fails its target.",
      "What is done about requirement 2?",
    ]
  )
  func holds(text: String) throws {
    #expect(try html(SampleCouncil().review(), in: frame).contains(text))
  }

  @Test("More is not always better: a difference says which it was, and what can't be compared")
  func differences() throws {
    let page = ReviewPage(try SampleCouncil().review(), from: nil, in: frame)
    #expect(page.figures.map(\.then) == ["3 of 20", "4 of 80", "–"])
    #expect(page.figures.map(\.now) == ["5 of 25", "11 of 90", "6 of 14"])
    #expect(page.figures.map(\.change) == ["up 2", "up 7", "nothing to compare"])
    #expect(page.figures.map(\.changeStyle) == ["better", "worse", "same"])
  }

  @Test("What the review comes to stands first, each line leading to its part")
  func summary() throws {
    let page = ReviewPage(try SampleCouncil().review(), from: nil, in: frame)
    #expect(
      page.summary.map(\.anchor).prefix(4)
        == ["#unsupported", "#levels", "#requirements", "#trajectories"]
    )
    #expect(page.summary[1].text == "1 level gained, 1 lost.")
    #expect(page.summary[3].text == "1 of 2 measures will not reach its target in time.")
    #expect(ReviewPage(.with { $0.plans = ReviewView() }, from: nil, in: frame).summary.isEmpty)
  }

  @Test("Of many claims without support the first stand open, and the rest is counted")
  func folded() throws {
    var review = try SampleCouncil().review()
    let finding = try #require(review.plans?.unsupported.first)
    review.plans?.unsupported = Array(repeating: finding, count: 9)
    let page = ReviewPage(review, from: nil, in: frame)
    #expect(page.unsupported.count == 6 && page.moreUnsupported.count == 3)
    #expect(page.moreUnsupportedWords == "3 more ratings without support")
    #expect(try html(review, in: frame).contains("<summary>3 more ratings without support"))
  }

  @Test("What the adviser rated stands first, whether or not it differs")
  func advised() throws {
    var review = try SampleCouncil().review()
    review.plans?.ratings[0].aspects[0].adviser = nil
    let page = ReviewPage(review, from: nil, in: frame)
    #expect(page.ratings.map(\.ref) == ["R2", "R1"])
    #expect(page.ratings.map(\.adviser.word) == ["Amber", "Not rated"])
    #expect(page.ratings.map(\.record.word) == ["Red", "Red"])
  }

  @Test("Practice and workforce stand at both dates, each figure beside its own")
  func otherServices() throws {
    let page = ReviewPage(try SampleCouncil().review(), from: nil, in: frame)
    let agreement = try #require(page.practice.first { $0.name.contains("agree") })
    #expect(agreement.then == "50% (20 of 40)" && agreement.now == "77% (43 of 56)")
    #expect(agreement.change == "up 27 points" && agreement.changeStyle == "better")
    let inTime = try #require(page.practice.first { $0.name.contains("in time") })
    #expect(inTime.then == "–" && inTime.change == "nothing to compare")
    let vacancies = try #require(page.workforce.first { $0.name == "Vacancy rate" })
    #expect(vacancies.then == "19.6%" && vacancies.now == "16.4%")
    #expect(vacancies.change == "down 3.2 points" && vacancies.changeStyle == "better")
  }

  @Test("Without audits and workforce the rest stands, and what is missing is said")
  func partial() throws {
    var review = try SampleCouncil().review()
    review.practiceNow = nil
    (review.workforceThen, review.workforceNow) = (nil, nil)
    var missing = MissingPart()
    missing.service = "workforce"
    review.missing = [Gallery.missingAudits, missing]
    let html = try html(review, in: frame)
    #expect(html.contains("The audits part can’t be refreshed since 20 November 2026 at 9:00."))
    #expect(html.contains("The workforce part is missing."))
    #expect(html.contains("No figure of audit practice is there for the later date."))
    #expect(html.contains("No workforce figure is there for the later date."))
    #expect(html.contains("Improvement notice to Northmere"))
  }

  @Test("Board and meetings lead to it, for those who may read it")
  func links() throws {
    let scrutiny = PageFrame(
      authority: PageAuthority(code: "801", name: "Northmere"),
      reader: Reader(name: "Lee", roles: ["Scrutiny"], sections: [.board, .plan]),
      today: today,
      path: "/801",
      csrfToken: "c"
    )
    #expect(BoardPage(BoardView(), in: frame).reviewAddress == "/801/review")
    #expect(BoardPage(BoardView(), in: scrutiny).reviewAddress == nil)
    #expect(MeetingsPage(ListMeetingsResponse(), in: frame).reviewAddress == "/801/review")
  }

  @Test("A later date of its own makes the page one of that day, and its links keep it")
  func laterDate() throws {
    let shown = PageFrame(
      authority: PageAuthority(code: "801", name: "Northmere"),
      reader: Reader(name: "Morgan", roles: []),
      today: today,
      path: "/801/review",
      query: [("from", "2026-03-12"), ("to", "2026-06-30")],
      csrfToken: "c",
      liveAddress: "/801/live"
    ).showing(CalendarDate(2026, 6, 30), named: "to")
    #expect(shown.asAt == CalendarDate(2026, 6, 30) && shown.liveAddress == nil)
    #expect(shown.query.map(\.name) == ["from"])
    let html = try html(SampleCouncil().review(), in: shown)
    #expect(html.contains("12 March 2026 beside 30 June 2026"))
    #expect(html.contains("/801/objectives/R1?as-at=2026-06-30"))
  }

  @Test(
    "Dates that can't be are refused with what was found",
    arguments: [
      ("31/02/2026", "", "The earlier date, “31/02/2026”, is not a day of the calendar."),
      ("2026-03-12", "soon", "The later date, “soon”, is not a day of the calendar."),
      ("2026-03-12", "2027-01-01", "The later date, 1 January 2027, has not come yet."),
      ("2026-06-01", "2026-06-01", "The earlier date, 1 June 2026, is not before the later one"),
      ("2026-11-21", "", "is not before the later one, 21 November 2026."),
    ]
  )
  func wrongDates(from: String, to: String, problem: String) throws {
    let dates = ReviewDates(from: from, to: to, shown: today, today: today)
    let found = try #require(dates.problem)
    #expect(found.contains(problem))
    let page = ReviewPage(nil, from: dates.from, to: dates.to, problem: found, in: frame)
    #expect(page.problem == found && !page.hasReview)
    #expect(page.toValue == (dates.to ?? today).iso)
  }

  @Test("Dates that were left out are no problem")
  func noDates() {
    let dates = ReviewDates(from: "", to: "", shown: today, today: today)
    #expect(dates.problem == nil && dates.from == nil && dates.to == nil)
  }
}
