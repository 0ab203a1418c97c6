import Messages
import ProtobufC
import Testing

@testable import Plans

@Suite("Boards, agendas and what is carried")
struct MeetingTests {
  private func base() throws -> QueryLedger {
    var ledger = try QueryLedger()
    try ledger.board("g1", .improvement, every: 42)
    try ledger.board("g2", .governance, every: 31)
    try ledger.objective("o1", "1")
    try ledger.action("a1", "1.1", due: "31 January 2026")
    try ledger.meeting("b1", of: "g1", .improvement, held: "2026-02-12") {
      $0.decisions = [
        .with {
          ($0.id, $0.text, $0.ownerRole) = ("b1.d1", "Bring numbers", "Director")
          $0.due = .day(2026, 3, 10)
        },
        .with { ($0.id, $0.text) = ("b1.d2", "The plan is right") },
      ]
    }
    try ledger.meeting("b2", of: "g2", .governance, held: "2026-03-05")
    try ledger.meeting("b3", of: "g1", .improvement, held: "2026-04-02") {
      $0.agenda = [.with { ($0.kind, $0.title) = ("added", "Young people's report") }]
    }
    try ledger.at("2026-03-12")
    return ledger
  }

  @Test("Since counts from the improvement board, not from every meeting, nor from one not held")
  func lastMeeting() throws {
    var ledger = try base()
    #expect(try ledger.view(on: "2026-03-20").lastMeeting?.id == "b1")
    try ledger.meeting("b4", of: "g1", .improvement, held: "2026-03-18") {
      $0.cancelledBecause = "No quorum"
    }
    #expect(try ledger.view(on: "2026-03-20").lastMeeting?.id == "b1")
  }

  @Test("A board behind its cadence says so, unless it plans to meet in time")
  func cadence() throws {
    let boards = try base().view(on: "2026-03-20").listBoards().boards
    #expect(boards.map { $0.last?.id } == ["b1", "b2"])
    #expect(boards.map { $0.next?.id } == ["b3", nil])
    #expect(boards.map(\.nextExpectedBy) == [.day(2026, 3, 26), .day(2026, 4, 5)])
    #expect(boards.map(\.behind) == [true, false])
    let later = try base().view(on: "2026-04-06").listBoards().boards
    #expect(later.map(\.behind) == [false, true])
    #expect(later.map(\.meetingsHeld) == [2, 1])
  }

  @Test("Decisions with an owner or a day are carried until they are closed")
  func carried() throws {
    var ledger = try base()
    let open = try ledger.view(on: "2026-03-20").meetings().carried
    #expect(open.map { $0.decision?.id } == ["b1.d1"])
    #expect(open[0].daysLate == 10)
    #expect(open[0].meetingsSince == 0)
    #expect(try ledger.view(on: "2026-04-10").meetings().carried[0].meetingsSince == 1)
    try ledger.add(
      .decisionClosed(.with { ($0.decisionID, $0.outcome) = ("b1.d1", "Numbers brought") })
    )
    #expect(try ledger.view(on: "2026-03-20").meetings().carried.isEmpty)
  }

  @Test("A meeting carries what was decided before it, and nothing that came later")
  func carriedFromBefore() throws {
    let view = try base().view(on: "2026-04-10")
    #expect(try view.meeting("b3", planID: "").carried.map { $0.decision?.id } == ["b1.d1"])
    #expect(try view.meeting("b1", planID: "").carried.isEmpty)
    var ledger = try base()
    try ledger.meeting("b0", of: "g1", .improvement, held: "2026-01-15")
    #expect(try ledger.view(on: "2026-04-10").meeting("b0", planID: "").carried.isEmpty)
  }

  @Test("The next meeting's agenda holds what the chair put there, then what is due")
  func agenda() throws {
    var ledger = try base()
    try ledger.add(
      .challengeRaised(
        .with {
          $0.challenge = .with {
            ($0.id, $0.text, $0.ownerRole) = ("q1", "Why so late?", "Director")
            $0.due = .day(2026, 3, 15)
          }
        }
      )
    )
    try ledger.notice("n1", issued: "2025-10-20")
    let detail = try ledger.view(on: "2026-03-20").meeting("", planID: "")
    #expect(detail.meeting?.id == "b3")
    #expect(detail.planned)
    #expect(detail.board?.id == "g1")
    #expect(detail.previous?.id == "b1")
    #expect(detail.agenda.map(\.kind) == ["added", "carried", "challenge", "overdue", "review"])
    #expect(
      detail.agenda.map(\.why).dropFirst() == [
        "Decided on 12 February 2026, with Director, 10 days late.",
        "No answer yet from Director, 5 days late.",
        "48 days late; led by Head of service.",
        "Its next review is due by 20 April 2026.",
      ]
    )
    // Once it was held, it is what is recorded with it.
    let held = try ledger.view(on: "2026-04-03").meeting("b3", planID: "")
    #expect(!held.planned)
    #expect(held.agenda.map(\.kind) == ["added"])
    #expect(held.carried.map { $0.decision?.id } == ["b1.d1"])
  }

  @Test("An objective that is working comes with the board's test, or the lack of one")
  func tests() throws {
    var ledger = try base()
    try ledger.measure("m1", "7", target: 80)
    try ledger.readings("m1", from: "2025-12", [85, 86, 85])
    try ledger.objective("o2", "2") { $0.measureIDs = ["m1"] }
    try ledger.criterion("c1", of: "o2", measures: ["m1"])
    try ledger.action("a2", "2.1", of: "o2")
    try ledger.rate("a2", "Blue", .doneUnproven)
    try ledger.update("a2")
    let before = try ledger.view(on: "2026-03-20").meeting("b3", planID: "").agenda
    let item = before.first { $0.kind == "level_3_test" }
    #expect(item?.object == ObjectRef(.objective, "o2"))
    #expect(
      item?.why == "It is working, and the board has set no test of whether it is embedded."
    )
    try ledger.add(.embeddedTestSet(.with { ($0.objectiveID, $0.text) = ("o2", "Three months") }))
    let after = try ledger.view(on: "2026-03-20").meeting("b3", planID: "").agenda
    #expect(
      after.first { $0.kind == "level_3_test" }?.why
        == "It is working. The board’s test, set on 12 March 2026: Three months"
    )
  }

  @Test("There is no meeting where none is recorded")
  func none() throws {
    let ledger = try QueryLedger()
    #expect(throws: PlansQueryError.unknown(.meeting, "")) {
      try ledger.view(on: "2026-03-20").meeting("", planID: "")
    }
  }
}
