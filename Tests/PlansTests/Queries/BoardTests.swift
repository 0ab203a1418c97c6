import Figures
import Ledger
import Messages
import ProtobufC
import Testing

@testable import Plans

@Suite("The board's figures")
struct BoardTests {
  private func ledger() throws -> QueryLedger {
    var ledger = try QueryLedger()
    try ledger.measure("m1", "7", target: 80)
    try ledger.readings("m1", from: "2025-11", [40, 41, 40])
    try ledger.objective("o1", "1")
    try ledger.objective("o2", "2")
    try ledger.action("a1", "1.1", due: "15 February 2026") { $0.measureIDs = ["m1"] }
    try ledger.action("a2", "1.2", due: "31 January 2026")
    try ledger.action("a3", "2.1", of: "o2")
    try ledger.meeting("b1", held: "2026-02-12", decisions: ["Fund two posts"])
    return ledger
  }

  private func board(
    _ ledger: QueryLedger,
    before: QueryLedger? = nil,
    on day: String = "2026-03-12"
  ) throws -> BoardFigures {
    try ledger.view(on: day).boardFigures(
      planID: "",
      before: try before?.view(on: "2026-02-12")
    )
  }

  @Test("Since the meeting: five sentences with figures and where they lead")
  func since() throws {
    let before = try ledger()
    var after = before
    try after.at("2026-03-01")
    try after.rate("a3", "Blue", .doneUnproven)
    try after.update("a3")
    try after.action("a4", "1.3", due: "30 June 2026")
    try after.move("a2", to: "5 March 2026", because: "sickness")
    try after.readings("m1", from: "2026-02", [42])
    let board = try board(after, before: before)
    #expect(board.lastMeeting?.id == "b1")
    #expect(
      board.since.map(\.text) == [
        "1 action completed, 1 added; 1 of 4 actions done.",
        "2 actions overdue, 1 more than on 12 February; the longest, 1.1, by 25 days.",
        "1 objective gained a level (2); 1 of 2 objectives delivered, 0 working, 0 embedded.",
        "1 reading came in; of 1 measure, 1 consistently fails, 0 show a signal of concern.",
        "1 due date moved, 1 rating changed, no evidence items added; "
          + "nothing recorded contradicts a rating.",
      ]
    )
    #expect(
      board.since.map(\.link) == [
        "actions?status=done", "actions?status=overdue", "objectives/o2", "measures",
        "difference?since=2026-02-12",
      ]
    )
    #expect(board.sinceMeeting?.actionsCompleted == 1)
  }

  @Test("Without a meeting the sentences say how things stand")
  func noMeeting() throws {
    var ledger = try QueryLedger()
    try ledger.objective("o1", "1")
    let board = try board(ledger)
    #expect(board.lastMeeting == nil)
    #expect(
      board.since.map(\.text) == [
        "0 of no actions done; 0 due within 28 days, 0 without a date.",
        "No actions overdue.",
        "0 of 1 objective delivered, 0 working, 0 embedded.",
        "Of no measures, 0 consistently fail, 0 show a signal of concern.",
        "Nothing recorded contradicts a rating.",
      ]
    )
  }

  @Test("A meeting held today is not the one that since counts from")
  func today() throws {
    var ledger = try ledger()
    try ledger.meeting("b2", held: "2026-03-12")
    try ledger.meeting("b3", held: "2026-04-20")
    #expect(try ledger.view(on: "2026-03-12").lastMeeting?.id == "b1")
    #expect(try ledger.view(on: "2026-03-13").lastMeeting?.id == "b2")
    #expect(
      try ledger.view(on: "2026-03-13").meetings().meetings.map(\.id) == ["b3", "b2", "b1"]
    )
  }

  @Test("What needs the board comes by consequence, each with why")
  func needs() throws {
    var ledger = try ledger()
    try ledger.at("2026-03-01")
    try ledger.rate("a1", "Green", .onTrack)
    try ledger.add(
      .challengeRaised(
        .with {
          $0.challenge = .with {
            $0.id = "q1"
            $0.meetingID = "b1"
            $0.text = "How do we know that visits are happening?"
            $0.ownerRole = "Head of service"
          }
        }
      )
    )
    let needs = try board(ledger).needsTheBoard
    #expect(needs.map(\.kind) == ["contradiction", "overdue", "overdue", "challenge", "measure"])
    #expect(needs[0].title == "1 Objective 1")
    #expect(needs[0].why.contains("KPI 7 consistently fails (40% in January 2026, target 80%)"))
    #expect(needs[1].object == ObjectRef(.action, "a2"))
    #expect(
      needs[1].why == "Due by 31 January 2026, 40 days late; led by Head of service."
    )
    #expect(needs[3].why == "Open for 11 days, to be answered by Head of service.")
    #expect(needs[4].why.hasPrefix("40% in January 2026, target 80%. "))
  }

  @Test("At most seven, and no kind crowds out the others")
  func seven() throws {
    var ledger = try ledger()
    for number in 10...20 {
      try ledger.action("a\(number)", "1.\(number)", due: "1 March 2026")
    }
    let needs = try board(ledger).needsTheBoard
    #expect(needs.count == 7)
    #expect(needs.filter { $0.kind == "overdue" }.count == 6)
    #expect(needs.last?.kind == "measure")
  }

  @Test("Overdue actions come longest first, challenges by age, answered ones last")
  func lists() throws {
    var ledger = try ledger()
    for (id, day) in [("q1", "2026-02-12"), ("q2", "2026-02-13"), ("q3", "2026-02-14")] {
      try ledger.at(day)
      try ledger.add(
        .challengeRaised(
          .with {
            $0.challenge = .with {
              $0.id = id
              $0.text = "Challenge \(id)"
            }
          }
        )
      )
    }
    try ledger.add(
      .challengeAnswered(
        .with {
          $0.challengeID = "q1"
          $0.answer = "By dip samples"
        }
      )
    )
    let first = try board(ledger)
    #expect(first.overdue.map(\.id) == ["a2", "a1"])
    #expect(first.openChallenges.map(\.id) == ["q2", "q3", "q1"])
    #expect(first.recentDecisions.map(\.text) == ["Fund two posts"])
    try ledger.add(.challengeAccepted(.with { $0.challengeID = "q1" }))
    #expect(try board(ledger).openChallenges.map(\.id) == ["q2", "q3"])
    #expect(
      try ledger.view(on: "2026-03-12").meetings().challenges.map(\.id) == ["q2", "q3", "q1"]
    )
  }

  @Test("What was promised stands beside what was heard, the newest heard first")
  func voices() throws {
    var ledger = try ledger()
    for (id, objective, heard) in [
      ("v1", "o1", ""), ("v2", "o2", "2026-01-10"), ("v3", "o2", "2026-02-01"), ("v4", "o2", ""),
    ] {
      try ledger.add(
        .voiceAdded(
          .with {
            $0.voice = .with {
              $0.id = id
              $0.objectiveID = objective
              $0.text = "Voice \(id)"
              $0.heard = !heard.isEmpty
              $0.heardOn = CalendarDay(iso: heard).map { CalendarDate($0) }
            }
          }
        )
      )
    }
    let voices = try board(ledger).voices
    #expect(voices.map(\.objectiveID) == ["o2", "o1"])
    #expect(voices[0].heard.map(\.id) == ["v3", "v2"])
    #expect(voices[0].promised.map(\.id) == ["v4"])
  }

  @Test("An authority without a plan has an empty board")
  func empty() throws {
    let board = try board(try QueryLedger(plan: false))
    #expect(board.plan == nil)
    #expect(board.readPoint != nil)
  }

  @Test("A plan has its counts, schemes and summaries in plan order")
  func plan() throws {
    let plan = try ledger().view(on: "2026-03-12").plan("")
    #expect(plan.objectives.map(\.id) == ["o1", "o2"])
    #expect(plan.actions.map(\.id) == ["a1", "a2", "a3"])
    #expect(plan.counts?.overdue == 2)
    #expect(plan.plan?.sections.map(\.id) == ["s1"])
  }
}

@Suite("Days and moments")
struct MomentsTests {
  @Test(
    "A day ends a millisecond before English midnight, in winter and in summer",
    arguments: ["2026-01-15", "2026-03-28", "2026-03-29", "2026-07-01", "2026-10-24", "2026-10-25"]
  )
  func endOfDay(_ text: String) throws {
    let day = try #require(CalendarDay(iso: text))
    let end = Instant(endOf: day).millisecondsSince1970
    #expect(CalendarDay(inLondonAtMS: end) == day)
    #expect(CalendarDay(inLondonAtMS: end + 1) == day.adding(days: 1))
  }
}
