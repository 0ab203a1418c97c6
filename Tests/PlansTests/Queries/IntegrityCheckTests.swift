import Figures
import Messages
import ProtobufC
import Testing

@testable import Plans

@Suite("Integrity checks")
struct IntegrityCheckTests {
  private func findings(
    _ ledger: QueryLedger,
    _ rule: String,
    on day: String = "2026-03-10"
  ) throws -> [CheckFinding] {
    try ledger.view(on: day).findings(planID: "").findings.filter { $0.rule == rule }
  }

  private func plain() throws -> QueryLedger {
    var ledger = try QueryLedger()
    try ledger.objective("o1", "18")
    try ledger.action("a1", "18.1")
    return ledger
  }

  @Test("A sound plan has no findings")
  func sound() throws {
    var ledger = try plain()
    try ledger.action("a2", "18.2")
    #expect(try ledger.view(on: "2026-03-10").findings(planID: "").findings.isEmpty)
    #expect(
      try QueryLedger(plan: false).view(on: "2026-03-10").findings(planID: "").findings.isEmpty
    )
  }

  @Test("A number missing between its neighbours is named as the council writes it")
  func gap() throws {
    var ledger = try plain()
    try ledger.action("a2", "18.2")
    try ledger.action("a4", "18.4")
    let found = try findings(ledger, "numbering_gap")
    #expect(found.map(\.expected) == ["18.3"])
    #expect(found.first?.message == "There is no 18.3 between 18.2 and 18.4.")
  }

  @Test("A withdrawn action keeps its number")
  func withdrawnNumber() throws {
    var ledger = try plain()
    try ledger.action("a2", "18.2")
    try ledger.action("a3", "18.3")
    try ledger.withdraw(.action, "a2", because: "merged")
    #expect(try findings(ledger, "numbering_gap").isEmpty)
  }

  @Test("A reference given twice is found, in any spelling")
  func repeats() throws {
    var ledger = try plain()
    try ledger.action("a2", "18. 1")
    #expect(try findings(ledger, "numbering_gap").map(\.found) == ["18.1 2 times"])
  }

  @Test("Bare numbers are counted within their objective")
  func bare() throws {
    var ledger = try QueryLedger()
    try ledger.objective("o1", "1")
    try ledger.objective("o2", "2")
    for (id, ref, objective) in [("a1", "1", "o1"), ("a2", "2", "o1"), ("a3", "1", "o2")] {
      try ledger.action(id, ref, of: objective)
    }
    #expect(try findings(ledger, "numbering_gap").isEmpty)
  }

  @Test("Numbers that are no series are left alone")
  func noSeries() throws {
    var ledger = try QueryLedger()
    try ledger.objective("o1", "1")
    for ref in ["P 4", "P 17", "P 90"] { try ledger.action("a\(ref)", ref) }
    #expect(try findings(ledger, "numbering_gap").isEmpty)
  }

  @Test("An action numbered under another group")
  func wrongGroup() throws {
    var ledger = try QueryLedger()
    try ledger.objective("o2", "5.2")
    try ledger.objective("o3", "5.3")
    try ledger.action("a1", "5.2.4", of: "o3")
    try ledger.action("a2", "5.3.1", of: "o3")
    let found = try findings(ledger, "ref_in_wrong_group")
    #expect(found.map(\.found) == ["5.2.4 in 5.3"])
    #expect(found.map(\.expected) == ["5.2.4 in 5.2"])
  }

  @Test("References of another pattern, and parts such as 9A.7 under 9A, are no mistake")
  func otherPattern() throws {
    var ledger = try QueryLedger()
    try ledger.objective("o1", "9A")
    try ledger.objective("o2", "9B")
    try ledger.objective("o3", "LMG")
    try ledger.action("a1", "9A.7", of: "o1")
    try ledger.action("a2", "LMG 4", of: "o3")
    try ledger.action("a3", "CLA&P 5", of: "o2")
    #expect(try findings(ledger, "ref_in_wrong_group").isEmpty)
  }

  @Test("Leads and due dates that other actions have and one lacks")
  func missingParts() throws {
    var ledger = try plain()
    try ledger.action("a2", "18.2", due: "", leads: [])
    #expect(try findings(ledger, "missing_lead").map(\.refs) == [[ObjectRef(.action, "a2")]])
    #expect(try findings(ledger, "missing_due").map(\.refs) == [[ObjectRef(.action, "a2")]])
    try ledger.rate("a2", "Blue", .doneProven)
    #expect(try findings(ledger, "missing_lead").isEmpty)
  }

  @Test("What no action has is the plan's way")
  func plansWay() throws {
    var ledger = try QueryLedger()
    try ledger.objective("o1", "1")
    try ledger.action("a1", "1.1", due: "", leads: [])
    let rules = Set(try ledger.view(on: "2026-03-10").findings(planID: "").findings.map(\.rule))
    #expect(rules.isEmpty)
  }

  @Test("Owner, outcome and criteria are asked for where most have them")
  func most() throws {
    var ledger = try QueryLedger()
    for number in 1...3 {
      try ledger.objective("o\(number)", "\(number)") {
        if number > 1 { $0.ownerRoles = ["Director"] }
      }
      try ledger.action("a\(number)", "\(number).1", of: "o\(number)") {
        if number > 1 { $0.desiredOutcome = "Children are safer" }
      }
      if number > 1 { try ledger.criterion("c\(number)", of: "o\(number)") }
    }
    for rule in ["missing_owner", "missing_criteria"] {
      #expect(try findings(ledger, rule).map(\.refs) == [[ObjectRef(.objective, "o1")]])
    }
    #expect(try findings(ledger, "missing_outcome").map(\.refs) == [[ObjectRef(.action, "a1")]])
  }

  @Test("Dates that are none, have no year, or lie before the plan")
  func dates() throws {
    var ledger = try plain()
    try ledger.add(
      .planRevised(
        .with {
          $0.plan = ledger.state.plans["p1"].map {
            var plan = $0
            plan.dated = .with { ($0.year, $0.month, $0.day) = (2026, 1, 5) }
            return plan
          }
        }
      )
    )
    try ledger.action("a2", "18.2", due: "31/02/2026")
    try ledger.action("a3", "18.3", due: "30 June")
    try ledger.action("a4", "18.4", due: "Dec-25")
    try ledger.action("a5", "18.5", due: "Jan-26")
    #expect(try findings(ledger, "invalid_date").map(\.found) == ["31/02/2026"])
    #expect(try findings(ledger, "undated_year").map(\.found) == ["30 June"])
    #expect(try findings(ledger, "due_before_plan_date").map(\.found) == ["Dec-25"])
  }

  @Test("Several dates are noted, and their order")
  func several() throws {
    var ledger = try plain()
    try ledger.action("a2", "18.2", due: "Jul-26 and Apr-27")
    try ledger.action("a3", "18.3", due: "Apr-27 and Jul-26")
    #expect(try findings(ledger, "several_dates").count == 2)
    #expect(try findings(ledger, "due_order").map(\.refs) == [[ObjectRef(.action, "a3")]])
  }

  @Test("What recurs without a first date can never be late")
  func recurring() throws {
    var ledger = try plain()
    try ledger.action("a2", "18.2", due: "Twice yearly")
    try ledger.action("a3", "18.3", due: "Jul-26 quarterly thereafter")
    #expect(
      try findings(ledger, "recurring_without_first_date").map(\.found) == ["Twice yearly"]
    )
  }

  @Test("Overdue and not closed, with how long")
  func overdue() throws {
    let found = try findings(try plain(), "overdue_not_closed", on: "2026-10-01")
    #expect(
      found.map(\.message) == [
        "18.1 was due by 30 September 2026, 1 day ago, and is not done."
      ]
    )
  }

  @Test("Measure references: unknown, of another theme, cited by nobody")
  func measureReferences() throws {
    var ledger = try QueryLedger()
    try ledger.section("s6", "6")
    try ledger.measure("m1", "4a", target: 80) { $0.sectionID = "s1" }
    try ledger.measure("m2", "6a", target: 80) { $0.sectionID = "s6" }
    try ledger.measure("m3", "19a", target: 80) { $0.sectionID = "s6" }
    try ledger.objective("o1", "1", section: "s6")
    try ledger.action("a1", "1.1") { $0.measureRefs = ["4a", "6A"] }
    try ledger.action("a2", "1.2") { $0.measureRefs = ["77"] }
    #expect(try findings(ledger, "unknown_measure_ref").map(\.found) == ["77"])
    let foreign = try findings(ledger, "measure_of_another_theme")
    #expect(foreign.map(\.found) == ["KPI 4a of theme 1"])
    #expect(foreign.first?.refs == [ObjectRef(.action, "a1"), ObjectRef(.measure, "m1")])
    #expect(
      try findings(ledger, "measure_nobody_cites").map(\.refs) == [[ObjectRef(.measure, "m3")]]
    )
  }

  @Test("In a plan that cites no measures at all, none is missed")
  func uncited() throws {
    var ledger = try plain()
    try ledger.measure("m1", "1", target: 80)
    #expect(try findings(ledger, "measure_nobody_cites").isEmpty)
  }

  @Test("Measures without a target or without readings that are due")
  func measures() throws {
    var ledger = try plain()
    try ledger.measure("m1", "1", target: 80)
    try ledger.measure("m2", "2")
    try ledger.readings("m1", from: "2025-12", [81])
    #expect(
      try findings(ledger, "measure_without_target").map(\.refs) == [[ObjectRef(.measure, "m2")]]
    )
    #expect(try findings(ledger, "measure_stale").map(\.expected) == ["a reading for January 2026"])
  }

  @Test("The same action in two places, with what differs")
  func duplicates() throws {
    var ledger = try plain()
    let text = "Hold a workshop on thresholds with every partner agency"
    try ledger.objective("o2", "LSCB2")
    try ledger.action("a2", "18.2", text: text)
    try ledger.action(
      "a3",
      "LSCB2.4",
      of: "o2",
      due: "Apr-27",
      text: "Hold a workshop on thresholds, with every partner agency.",
      leads: ["Board manager"]
    )
    try ledger.action("a4", "LSCB2.5", of: "o2", text: "Hold a workshop on thresholds")
    let found = try findings(ledger, "duplicate_action")
    #expect(found.map(\.refs) == [[ObjectRef(.action, "a2"), ObjectRef(.action, "a3")]])
    #expect(found.map(\.found) == ["leads_differ dates_differ"])
    #expect(found.first?.severity == .warning)
  }

  @Test("Plurals and small words make no other action, nor does another way to write a lead")
  func spelling() throws {
    var ledger = try plain()
    try ledger.action(
      "a2",
      "18.2",
      text: "Report on how many young people attend their reviews",
      leads: ["Director of children's services"]
    )
    try ledger.action(
      "a3",
      "18.3",
      text: "Report how many young people attend their review.",
      leads: ["Director, children’s services"]
    )
    #expect(try findings(ledger, "duplicate_action").map(\.found) == ["same leads and dates"])
  }

  @Test("One action that begins with all the words of another is found")
  func beginning() throws {
    var ledger = try plain()
    let text = "Carry out what the independent review of early help recommends by summer"
    try ledger.action("a2", "18.2", text: text)
    try ledger.action("a3", "18.3", text: text + ", above all for the assessment of need and risk")
    try ledger.action("a4", "18.4", text: "Carry out what the independent panel asks for")
    let found = try findings(ledger, "duplicate_action")
    #expect(found.map(\.refs) == [[ObjectRef(.action, "a2"), ObjectRef(.action, "a3")]])
    #expect(found.first?.message == "18.2 and 18.3 begin with the same words.")
  }

  @Test("A family of measures and all of a theme may be cited by one word")
  func families() throws {
    var ledger = try QueryLedger()
    for ref in ["1a", "1b", "2"] {
      try ledger.measure("m\(ref)", ref, target: 80) { $0.sectionID = "s1" }
    }
    try ledger.objective("o1", "1")
    try ledger.action("a1", "1.1") { $0.measureRefs = ["1", "N/A"] }
    #expect(try findings(ledger, "unknown_measure_ref").isEmpty)
    #expect(
      try findings(ledger, "measure_nobody_cites").map(\.refs) == [[ObjectRef(.measure, "m2")]]
    )
    try ledger.action("a2", "1.2") { $0.measureRefs = ["All"] }
    #expect(try findings(ledger, "measure_nobody_cites").isEmpty)
  }

  @Test("Short texts are alike by chance")
  func shortTexts() throws {
    var ledger = try plain()
    try ledger.action("a2", "18.2", text: "Audit monthly")
    try ledger.action("a3", "18.3", text: "Audit monthly")
    #expect(try findings(ledger, "duplicate_action").isEmpty)
  }

  @Test("Thread starts and flagged paragraphs that nothing answers")
  func unanswered() throws {
    var ledger = try plain()
    try ledger.inspection("i1", published: "2025-10-01", flagged: [11, 12])
    try ledger.start("t1", "1", paragraphs: ["i1.p11"])
    let starts = try findings(ledger, "thread_start_unanswered")
    #expect(starts.map(\.severity) == [.serious])
    #expect(starts.first?.message.contains("recommendation 1") == true)
    #expect(
      try findings(ledger, "flagged_paragraph_unanswered").map(\.refs)
        == [[ObjectRef(.paragraph, "i1.p12")]]
    )
    try ledger.add(
      .threadStartDeclined(
        .with {
          $0.threadStartID = "t1"
          $0.reason = "done already"
        }
      )
    )
    #expect(try findings(ledger, "thread_start_unanswered").isEmpty)
  }

  @Test("What a notice asks for and what a monitoring visit found need an answer too")
  func unansweredRequirements() throws {
    var ledger = try plain()
    try ledger.notice("n1", issued: "2025-10-20", requirements: ["See children alone", "Chase"])
    try ledger.inspection("i1", published: "2025-10-01")
    try ledger.add(
      .threadStartRecorded(
        .with {
          $0.threadStart = .with {
            ($0.id, $0.inspectionID, $0.kind) = ("t9", "i1", .monitoringPoint)
            ($0.number, $0.text) = ("3", "Supervision is late")
          }
        }
      )
    )
    try ledger.action("a9", "18.9") { $0.threadStartIDs = ["n1.t2"] }
    let open = try findings(ledger, "thread_start_unanswered")
    #expect(
      open.map(\.refs)
        == [[ObjectRef(.threadStart, "n1.t1")], [ObjectRef(.threadStart, "t9")]]
    )
    #expect(open[0].message.contains("notice requirement 1: See children alone"))
    #expect(open[1].message.contains("monitoring point 3"))
    try ledger.add(
      .noticeEnded(
        .with {
          $0.noticeID = "n1"
          $0.standing = .lifted
          $0.on = .day(2026, 2, 1)
        }
      )
    )
    #expect(
      try findings(ledger, "thread_start_unanswered").map(\.refs)
        == [[ObjectRef(.threadStart, "t9")]]
    )
  }

  @Test("Where no recommendation says its paragraphs, none is called unanswered")
  func unlinked() throws {
    var ledger = try plain()
    try ledger.inspection("i1", published: "2025-10-01", flagged: [11, 12])
    try ledger.start("t1", "1")
    #expect(try findings(ledger, "flagged_paragraph_unanswered").isEmpty)
  }

  @Test("Serious findings come first, and an action's page shows its own")
  func order() throws {
    var ledger = try plain()
    try ledger.inspection("i1", published: "2025-10-01")
    try ledger.start("t1", "1")
    try ledger.action("a2", "18.3", leads: [])
    let view = try ledger.view(on: "2026-03-10")
    #expect(
      try view.findings(planID: "").findings.map(\.rule)
        == ["thread_start_unanswered", "missing_lead", "numbering_gap"]
    )
    #expect(try view.action("a2").findings.map(\.rule) == ["missing_lead"])
    #expect(try view.objective("o1").findings.map(\.rule) == ["missing_lead", "numbering_gap"])
  }
}
