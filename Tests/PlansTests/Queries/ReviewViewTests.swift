import Figures
import Messages
import ProtobufC
import Testing

@testable import Plans

@Suite("What a DfE reviewer sees")
struct ReviewViewTests {
  private func base() throws -> QueryLedger {
    var ledger = try QueryLedger()
    try ledger.notice(
      "n1",
      issued: "2026-01-10",
      requirements: ["Decide in a day", "See children", "Keep caseloads low"]
    )
    try ledger.measure("m1", "7", target: 80)
    try ledger.readings("m1", from: "2026-01", [85])
    try ledger.objective("o1", "1") {
      $0.threadStartIDs = ["n1.t1"]
      $0.measureIDs = ["m1"]
    }
    try ledger.objective("o2", "2") { $0.threadStartIDs = ["n1.t2"] }
    try ledger.action("a1", "1.1")
    try ledger.action("a2", "2.1", of: "o2", due: "31 January 2026")
    try ledger.at("2026-03-01")
    return ledger
  }

  private func review(
    _ change: (inout QueryLedger) throws -> Void = { _ in },
    on day: String = "2026-03-20",
    since: String = "2026-02-28"
  ) throws -> ReviewView {
    let before = try base()
    var after = before
    try change(&after)
    let view = try after.view(on: day)
    let start = try #require(CalendarDay(iso: since))
    return try view.review(
      noticeID: "",
      planID: "",
      since: CalendarDate(start),
      before: before.view(on: since)
    )
  }

  @Test("Each requirement says what the record supports, and the one that nothing answers says so")
  func requirements() throws {
    let review = try review {
      try $0.rate("a1", "Blue", .doneUnproven)
      try $0.update("a1")
      try $0.evidence("e1", for: ObjectRef(.action, "a1"))
    }
    #expect(review.requirements.map(\.state) == [.evidenced, .actioned, .unanswered])
    #expect(review.requirements.map(\.level) == [1, 0, 0])
    #expect(review.requirements.map(\.levelBefore) == [0, 0, 0])
    #expect(
      review.requirements.map(\.supports) == [
        "Level 1, delivered: 1 of 1 action done; 1 of 1 measure on target; "
          + "1 item of evidence in date, of 1 kind.",
        "No level is reached: 0 of 1 action done, 1 overdue; no measure has a figure; "
          + "no evidence in date.",
        "Nothing in the plan answers it.",
      ]
    )
    #expect(
      review.requirements[0].changes.map(\.kind)
        == ["level gained", "re-rated", "evidence added", "updated"]
    )
    #expect(review.requirements[1].changes.isEmpty)
    #expect(review.levels.map(\.kind) == ["level gained"])
    #expect(review.levels[0].actor == "manager")
  }

  @Test("Two dates stand side by side in counts")
  func thenAndNow() throws {
    let review = try review { try $0.rate("a1", "Blue", .doneUnproven) }
    let rows = Dictionary(uniqueKeysWithValues: review.thenAndNow.map { ($0.key, $0) })
    #expect(rows["actions_done"]?.then == 0)
    #expect(rows["actions_done"]?.now == 1)
    #expect(rows["actions_done"]?.ofNow == 2)
    #expect(rows["actions_overdue"]?.now == 1)
    #expect(rows["actions_overdue"]?.moreIsBetter == false)
    #expect(rows["measures_met"]?.now == 1)
  }

  @Test("The next review is due one interval after the last, and none once the notice has ended")
  func due() throws {
    var ledger = try base()
    let first = try ledger.view(on: "2026-03-20").notices().notices[0]
    #expect(first.nextReviewDue == .day(2026, 7, 10))
    #expect(first.daysUntilReview == 112)
    try ledger.review("r1", of: "n1", held: "2026-03-02", findings: ["n1.t1": .goodProgress])
    let second = try ledger.view(on: "2026-09-12").notices().notices[0]
    #expect(second.nextReviewDue == .day(2026, 9, 2))
    #expect(second.daysUntilReview == -10)
    #expect(second.requirements[0].lastFinding?.progress == .goodProgress)
    #expect(second.requirements[0].lastFinding?.givenBy == "adviser")
    #expect(second.requirements[1].lastFinding == nil)
    try ledger.add(
      .noticeEnded(
        .with {
          $0.noticeID = "n1"
          $0.standing = .lifted
          $0.on = .day(2026, 9, 20)
        }
      )
    )
    #expect(try ledger.view(on: "2026-09-21").notices().notices[0].nextReviewDue == nil)
  }

  @Test("A direction in force comes before a notice that it took the place of")
  func order() throws {
    var ledger = try base()
    try ledger.notice("n2", issued: "2025-01-10", kind: .direction)
    try ledger.add(
      .noticeEnded(
        .with {
          $0.noticeID = "n1"
          $0.standing = .escalated
          $0.on = .day(2026, 3, 1)
        }
      )
    )
    let view = try ledger.view(on: "2026-03-20")
    #expect(view.notices().notices.map { $0.notice?.id } == ["n2", "n1"])
  }

  @Test("A review counts from the one before it, or else from the notice's issue")
  func since() throws {
    var ledger = try base()
    #expect(try ledger.view(on: "2026-03-20").reviewStart(noticeID: "") == .day(2026, 1, 10))
    try ledger.review("r1", of: "n1", held: "2026-03-02")
    #expect(try ledger.view(on: "2026-03-20").reviewStart(noticeID: "") == .day(2026, 3, 2))
    #expect(try ledger.view(on: "2026-03-02").reviewStart(noticeID: "") == .day(2026, 1, 10))
    #expect(throws: PlansQueryError.unknown(.notice, "n9")) {
      try ledger.view(on: "2026-03-20").reviewStart(noticeID: "n9")
    }
    #expect(try review(since: "2026-01-10").sinceWhat == "the notice’s issue on 10 January 2026")
  }

  @Test("The last review is that of the notice asked about, or of the one in force")
  func lastReview() throws {
    var ledger = try base()
    try ledger.review("r1", of: "n1", held: "2026-02-02")
    try ledger.notice("n2", issued: "2026-01-12", kind: .direction)
    #expect(try ledger.view(on: "2026-03-20").lastReview() == nil)
    #expect(try ledger.view(on: "2026-03-20").lastReview(ofNotice: "n1")?.id == "r1")
    try ledger.review("r2", of: "n2", held: "2026-01-30")
    #expect(try ledger.view(on: "2026-03-20").lastReview()?.id == "r2")
    try ledger.add(
      .noticeEnded(
        .with {
          $0.noticeID = "n2"
          $0.standing = .lifted
          $0.on = .day(2026, 3, 1)
        }
      )
    )
    #expect(try ledger.view(on: "2026-03-20").lastReview()?.id == "r1")
  }

  @Test("What is claimed without support is listed, under its requirement too")
  func unsupported() throws {
    let review = try review { try $0.rate("a2", "Green", .onTrack) }
    #expect(review.unsupported.contains { $0.refs.first == ObjectRef(.action, "a2") })
    #expect(!review.requirements[1].unsupported.isEmpty)
    #expect(review.requirements[0].unsupported.isEmpty)
  }

  @Test("The questions that the record can't answer")
  func questions() throws {
    let review = try review {
      try $0.review("r1", of: "n1", held: "2026-03-02", findings: ["n1.t1": .someProgress])
      try $0.measure("m2", "8")
    }
    let kinds = review.openQuestions.map { "\($0.kind) \($0.about?.id ?? "")" }
    #expect(
      kinds == [
        "requirement_unmeasured n1.t2", "requirement_not_reviewed n1.t2",
        "requirement_unanswered n1.t3", "requirement_not_reviewed n1.t3", "impact_unrated o1",
        "impact_unrated o2", "measure_without_reading m2",
      ]
    )
  }

  @Test("Measures with a target ahead: those that won't arrive come first")
  func trajectories() throws {
    let review = try review {
      try $0.measure("m2", "8") { measure in
        measure.targets = [
          .with {
            $0.value = 90
            $0.by = .day(2026, 12, 31)
          }
        ]
      }
      try $0.readings("m2", from: "2025-09", [50, 50, 51, 50, 50, 50])
      try $0.measure("m3", "9") { measure in
        measure.targets = [
          .with {
            $0.value = 90
            $0.by = .day(2026, 12, 31)
          }
        ]
      }
      try $0.readings("m3", from: "2025-09", [50, 55, 60, 65, 70, 75])
    }
    #expect(review.trajectories.map { $0.measure?.measure?.id } == ["m2", "m3"])
    #expect(review.trajectories.map(\.arrives) == [false, true])
    #expect(review.trajectories[0].then == "not on record")
    #expect(review.trajectories.allSatisfy { $0.sentences.count == 1 })
  }

  @Test("Without a notice the review is of the plan alone")
  func noNotice() throws {
    var ledger = try QueryLedger()
    try ledger.objective("o1", "1")
    let review = try ledger.view(on: "2026-03-20").review(
      noticeID: "",
      planID: "",
      since: .day(2026, 2, 1),
      before: ledger.view(on: "2026-02-01")
    )
    #expect(review.notice == nil)
    #expect(review.requirements.isEmpty)
    #expect(review.thenAndNow.count == 10)
  }
}
