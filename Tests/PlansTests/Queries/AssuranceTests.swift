import Figures
import Messages
import ProtobufC
import Testing

@testable import Plans

@Suite("Assurance levels")
struct AssuranceTests {
  /// One objective, one action that is done, an update of 10 March.
  private func delivered() throws -> QueryLedger {
    var ledger = try QueryLedger()
    try ledger.objective("o1", "1")
    try ledger.action("a1", "1.1")
    try ledger.at("2026-03-10")
    try ledger.rate("a1", "Blue", .doneUnproven)
    try ledger.update("a1")
    return ledger
  }

  /// Delivered, with one criterion whose measure was on target three times.
  private func working() throws -> QueryLedger {
    var ledger = try delivered()
    try ledger.measure("m1", "1", target: 80)
    try ledger.criterion("c1", measures: ["m1"])
    try ledger.readings("m1", from: "2025-12", [82, 85, 83])
    return ledger
  }

  private func level(_ ledger: QueryLedger, on day: String = "2026-03-20") throws -> AssuranceLevel
  {
    try #require(try ledger.view(on: day).objective("o1").summary?.assurance)
  }

  @Test("Nothing done is level 0, and says what is missing")
  func nothing() throws {
    var ledger = try QueryLedger()
    try ledger.objective("o1", "1")
    #expect(try level(ledger).missing == ["No action is recorded.", "No update is recorded yet."])
    try ledger.action("a1", "1.1")
    try ledger.action("a2", "1.2")
    try ledger.rate("a1", "Blue", .doneProven)
    let level = try level(ledger)
    #expect(level.level == 0)
    #expect(level.missing.first == "1 of 2 actions is not done: 1.2.")
  }

  @Test("All done with a fresh update is level 1")
  func levelOne() throws {
    let level = try level(try delivered())
    #expect(level.level == 1)
    #expect(level.because == ["The one action is done.", "The latest update is of 10 March 2026."])
    #expect(level.missing == ["No success criterion is written."])
  }

  @Test("An update older than the cycle is missing")
  func staleUpdate() throws {
    #expect(try level(try delivered(), on: "2026-04-10").level == 1)
    let level = try level(try delivered(), on: "2026-04-11")
    #expect(level.level == 0)
    #expect(
      level.missing == ["No update in the last 31 days; the latest is of 10 March 2026."]
    )
  }

  @Test("An undated action needs a reason; words that mean something are one")
  func undated() throws {
    var ledger = try delivered()
    try ledger.action("a2", "1.2", due: "Rolling programme")
    try ledger.rate("a2", "Blue", .doneProven)
    #expect(try level(ledger).level == 1)
    try ledger.action("a3", "1.3", due: "")
    try ledger.rate("a3", "Blue", .doneProven)
    let level = try level(ledger)
    #expect(level.level == 0)
    #expect(level.missing == ["1 action has no due date and no reason for that: 1.3."])
  }

  @Test("Criteria on target three times make level 2")
  func levelTwo() throws {
    let level = try level(try working())
    #expect(level.level == 2)
    #expect(level.because.last?.hasPrefix("KPI 1 is on target for its last 3 readings") == true)
    #expect(level.missing.count == 2)
  }

  @Test("Two readings are too few, a near miss is not on target")
  func tooFew() throws {
    var ledger = try delivered()
    try ledger.measure("m1", "1", target: 80)
    try ledger.criterion("c1", measures: ["m1"])
    try ledger.readings("m1", from: "2026-01", [82, 85])
    #expect(try level(ledger).missing == ["KPI 1 has 2 readings; 3 on target are needed."])
    try ledger.readings("m1", from: "2026-03", [79])
    #expect(
      try level(ledger).missing == [
        "KPI 1 was on target in 2 of its last 3 readings: 79% in March 2026, target 80%."
      ]
    )
  }

  @Test("A missing period is passed over, not held against the measure")
  func missingPeriod() throws {
    var ledger = try delivered()
    try ledger.measure("m1", "1", target: 80)
    try ledger.criterion("c1", measures: ["m1"])
    try ledger.readings("m1", from: "2025-11", [82, 85, nil, 84])
    #expect(try level(ledger).level == 2)
  }

  @Test("A criterion without measure or audit is missing; an audit finding will do")
  func audit() throws {
    var ledger = try working()
    try ledger.criterion("c2")
    #expect(
      try level(ledger).missing == [
        "“Children are seen in time” has no measure and no audit finding."
      ]
    )
    try ledger.evidence("e1", .audit, for: ObjectRef(.criterion, "c2"))
    #expect(try level(ledger).level == 2)
  }

  @Test("Audits worse than the round before hold level 2 back")
  func worseAudits() throws {
    var ledger = try delivered()
    try ledger.measure("m1", "1", target: 60) { $0.source = .audits }
    try ledger.criterion("c1", measures: ["m1"])
    try ledger.readings("m1", from: "2025-12", [70, 75, 68])
    #expect(
      try level(ledger).missing == [
        "KPI 1, from audits, is worse than the round before: 68% after 75%."
      ]
    )
  }

  /// Working, and the board set its test on 1 February and passed it on 12 March.
  private func embedded() throws -> QueryLedger {
    var ledger = try working()
    try ledger.at("2026-02-01")
    try ledger.add(
      .embeddedTestSet(
        .with {
          $0.objectiveID = "o1"
          $0.text = "Three dip samples in a row are good"
        }
      )
    )
    try ledger.evidence("e1", .audit, for: ObjectRef(.objective, "o1"))
    try ledger.at("2026-03-12")
    try ledger.add(
      .embeddedTestPassed(
        .with {
          $0.objectiveID = "o1"
          $0.decisionID = "b1.d1"
          $0.on = .with { ($0.year, $0.month, $0.day) = (2026, 3, 12) }
        }
      )
    )
    return ledger
  }

  @Test("A test passed by the board makes level 3, and no update is asked for any more")
  func levelThree() throws {
    #expect(try level(try embedded()).level == 3)
    #expect(try level(try embedded(), on: "2026-05-20").level == 3)
    #expect(try level(try embedded()).missing.isEmpty)
  }

  @Test("A test set on the day that it was passed doesn't count")
  func lateTest() throws {
    var ledger = try working()
    try ledger.evidence("e1", .audit, for: ObjectRef(.objective, "o1"))
    try ledger.at("2026-03-12")
    try ledger.add(
      .embeddedTestSet(
        .with {
          $0.objectiveID = "o1"
          $0.text = "Three dip samples"
        }
      )
    )
    try ledger.add(
      .embeddedTestPassed(
        .with {
          $0.objectiveID = "o1"
          $0.decisionID = "b1.d1"
          $0.on = .with { ($0.year, $0.month, $0.day) = (2026, 3, 12) }
        }
      )
    )
    let level = try level(ledger)
    #expect(level.level == 2)
    #expect(level.missing.first?.contains("it counts when it was set beforehand") == true)
  }

  @Test("One missed reading after level 3 is watched, two reopen the objective")
  func relapse() throws {
    var ledger = try embedded()
    try ledger.readings("m1", from: "2026-03", [70])
    #expect(try level(ledger).level == 3)
    try ledger.readings("m1", from: "2026-04", [71])
    let level = try level(ledger, on: "2026-04-05")
    #expect(level.level == 1)
    #expect(level.missing.first?.hasPrefix("Relapsed: KPI 1 missed its target twice") == true)
    let board = try ledger.view(on: "2026-04-05").boardFigures(planID: "", before: nil)
    #expect(board.needsTheBoard.contains { $0.kind == "relapse" })
  }

  @Test("An action added after level 3 has to be done")
  func newAction() throws {
    var ledger = try embedded()
    try ledger.action("a9", "1.9")
    #expect(try level(ledger).level == 0)
  }

  @Test("The level at the comparison date stands beside the level now")
  func before() throws {
    let now = try delivered().view(on: "2026-03-20")
    var early = try QueryLedger()
    try early.objective("o1", "1")
    let objective = try #require(now.state.objectives["o1"])
    #expect(now.summary(of: objective).levelBefore == 1)
    #expect(now.summary(of: objective, before: try early.view(on: "2026-02-01")).levelBefore == 0)
  }
}
