import Figures
import Messages
import ProtobufC
import Testing

@testable import Plans

@Suite("Ratings against the evidence")
struct OptimismCheckTests {
  private func ledger() throws -> QueryLedger {
    var ledger = try QueryLedger()
    try ledger.measure("m1", "7", target: 80)
    try ledger.objective("o1", "1")
    try ledger.action("a1", "9A.7") { $0.measureIDs = ["m1"] }
    try ledger.at("2026-03-01")
    return ledger
  }

  private func findings(
    _ ledger: QueryLedger,
    on day: String = "2026-03-10"
  ) throws -> [CheckFinding] {
    try ledger.view(on: day).findings(planID: "").findings
      .filter { $0.rule == "rating_against_evidence" }
  }

  @Test("Nothing rated contradicts nothing")
  func unrated() throws {
    var ledger = try ledger()
    try ledger.readings("m1", from: "2026-01", [40, 41])
    #expect(try findings(ledger).isEmpty)
  }

  @Test("(a) On track while the measure is missed, with the figures")
  func missed() throws {
    var ledger = try ledger()
    try ledger.readings("m1", from: "2026-02", [48])
    try ledger.rate("a1", "Green", .onTrack)
    let finding = try #require(try findings(ledger).first)
    #expect(finding.severity == .serious)
    #expect(finding.refs == [ObjectRef(.action, "a1"), ObjectRef(.measure, "m1")])
    #expect(
      finding.message
        == "9A.7 is rated progress Green, but KPI 7 is missed (48% in February 2026, target 80%)."
    )
    #expect(!finding.howToResolve.isEmpty)
  }

  @Test("(a) A measure that consistently fails contradicts although within tolerance now")
  func failing() throws {
    var ledger = try ledger()
    try ledger.readings("m1", from: "2025-10", [74, 75, 74, 75, 75])
    try ledger.rate("a1", "Green", .onTrack)
    #expect(try findings(ledger).first?.found.contains("consistently fails") == true)
  }

  @Test("(b) A signal of concern contradicts although the target is met")
  func concern() throws {
    var ledger = try ledger()
    try ledger.readings("m1", from: "2025-07", [99, 98, 97, 96, 95, 94, 93, 92])
    try ledger.rate("a1", "Green", .onTrack)
    let found = try findings(ledger)
    #expect(found.count == 1)
    #expect(found.first?.found.contains("signal of concern") == true)
  }

  @Test("(c) Worse audits contradict")
  func audits() throws {
    var ledger = try ledger()
    try ledger.measure("m2", "9", target: 50) { $0.source = .audits }
    try ledger.action("a2", "1.2") { $0.measureIDs = ["m2"] }
    try ledger.readings("m2", from: "2026-01", [80, 70])
    try ledger.rate("a2", "Green", .onTrack)
    let found = try findings(ledger)
    #expect(found.map(\.severity) == [.warning])
    #expect(found.first?.message.contains("worse than the round before: 70% after 80%") == true)
  }

  @Test("(d) Impact needs evidence, and not only of process")
  func noEvidence() throws {
    var ledger = try ledger()
    try ledger.rate("a1", "Green", .onTrack, aspect: .impact)
    #expect(try findings(ledger).map(\.found) == ["no evidence is recorded"])
    try ledger.evidence("e1", .document, for: ObjectRef(.action, "a1"))
    #expect(
      try findings(ledger).map(\.found) == ["the only evidence is of process: “Evidence e1”"]
    )
    try ledger.evidence("e2", .audit, for: ObjectRef(.action, "a1"))
    #expect(try findings(ledger).isEmpty)
  }

  @Test("(d) Evidence for the objective supports its actions")
  func objectiveEvidence() throws {
    var ledger = try ledger()
    try ledger.rate("a1", "Blue", .doneProven)
    try ledger.evidence("e1", .audit, for: ObjectRef(.objective, "o1"))
    #expect(try findings(ledger).isEmpty)
  }

  @Test("(d) Done and not yet proven says so itself: only a note")
  func unproven() throws {
    var ledger = try ledger()
    try ledger.rate("a1", "Blue", .doneUnproven)
    #expect(try findings(ledger).map(\.severity) == [.note])
    try ledger.rate("a1", "Blue", .doneProven)
    #expect(try findings(ledger).map(\.severity) == [.warning])
  }

  @Test("(e) Evidence past its shelf life contradicts, the item's own before the setting")
  func oldEvidence() throws {
    var ledger = try ledger()
    try ledger.rate("a1", "Green", .doneProven, aspect: .impact)
    try ledger.evidence("e1", .audit, for: ObjectRef(.action, "a1"), dated: "2025-02-01")
    #expect(
      try findings(ledger).map(\.found) == ["the newest evidence of impact is of 1 February 2025"]
    )
    try ledger.evidence(
      "e2",
      .audit,
      for: ObjectRef(.action, "a1"),
      dated: "2024-06-01",
      months: 36
    )
    #expect(try findings(ledger).isEmpty)
  }

  @Test("(f) On track after the due date")
  func passedDate() throws {
    var ledger = try QueryLedger()
    try ledger.objective("o1", "1")
    try ledger.action("a1", "1.1", due: "28 February 2026")
    try ledger.at("2026-03-01")
    try ledger.rate("a1", "Green", .onTrack)
    #expect(try findings(ledger).map(\.found) == ["it was due by 28 February 2026"])
    try ledger.rate("a1", "Red", .offTrack)
    #expect(try findings(ledger).isEmpty)
  }

  @Test("(g) On track and silent for a whole cycle is a note")
  func silence() throws {
    var ledger = try ledger()
    try ledger.rate("a1", "Green", .onTrack)
    #expect(try findings(ledger, on: "2026-04-01").isEmpty)
    #expect(try findings(ledger, on: "2026-04-02").map(\.severity) == [.note])
    try ledger.at("2026-03-20")
    try ledger.update("a1")
    #expect(try findings(ledger, on: "2026-04-02").isEmpty)
  }

  @Test("Pessimism: off track while every measure is met and improving")
  func pessimism() throws {
    var ledger = try ledger()
    try ledger.readings("m1", from: "2025-07", [81, 82, 83, 84, 85, 86, 87, 88])
    try ledger.rate("a1", "Red", .offTrack)
    let found = try findings(ledger)
    #expect(found.map(\.severity) == [.note])
    #expect(found.first?.message.contains("met and improving") == true)
    try ledger.rate("a1", "Green", .onTrack)
    #expect(try findings(ledger).isEmpty)
  }

  @Test("An objective is held against its actions' measures")
  func objective() throws {
    var ledger = try ledger()
    try ledger.readings("m1", from: "2026-02", [48])
    try ledger.rate(.objective, "o1", "Green", .onTrack)
    let view = try ledger.view(on: "2026-03-10")
    #expect(try view.objective("o1").findings.first?.message.hasPrefix("Recommendation 1") == true)
    #expect(try view.objective("o1").summary?.contradictions == 1)
  }

  @Test("Only the owner's rating is held against the record; withdrawn measures are left out")
  func owners() throws {
    var ledger = try ledger()
    try ledger.readings("m1", from: "2026-02", [48])
    try ledger.rate("a1", "Green", .onTrack, perspective: .chair)
    #expect(try findings(ledger).isEmpty)
    try ledger.rate("a1", "Green", .onTrack)
    try ledger.withdraw(.measure, "m1", because: "replaced")
    #expect(try findings(ledger).isEmpty)
  }
}
