import Messages
import ProtobufC
import Testing

@testable import Plans

@Suite("Histories in words")
struct HistoryTests {
  private func ledger() throws -> QueryLedger {
    var ledger = try QueryLedger()
    try ledger.objective("o1", "1")
    try ledger.action("a1", "1.1")
    return ledger
  }

  private func latest(_ ledger: QueryLedger) throws -> HistoryEntry {
    try #require(try ledger.view(on: "2026-03-10").action("a1").history.first)
  }

  @Test("Ratings say what they were, and whose they are")
  func ratings() throws {
    var ledger = try ledger()
    try ledger.rate("a1", "Amber", .offTrackRecoverable, because: "two vacancies")
    #expect(try latest(ledger).summary == "Progress rated Amber")
    #expect(try latest(ledger).reason == "two vacancies")
    #expect(try latest(ledger).actor == "lead")
    try ledger.rate("a1", "Green", .onTrack)
    #expect(try latest(ledger).summary == "Progress rated Green (was Amber)")
    try ledger.rate("a1", "Red", .offTrack, aspect: .impact, perspective: .chair)
    #expect(try latest(ledger).summary == "Chair rated impact Red")
  }

  @Test("A moved date says from, to and because")
  func moved() throws {
    var ledger = try ledger()
    try ledger.move("a1", to: "30 November 2026", because: "The supplier is late")
    let entry = try latest(ledger)
    #expect(
      entry.summary
        == "Due date moved from 30 September 2026 to 30 November 2026 because the supplier is late"
    )
    #expect(entry.reason == "")
  }

  @Test("Updates, evidence, withdrawal and restoring")
  func others() throws {
    var ledger = try ledger()
    try ledger.update("a1", "All teams trained")
    #expect(try latest(ledger).summary == "Update recorded: All teams trained")
    try ledger.evidence("e1", for: ObjectRef(.action, "a1"))
    #expect(try latest(ledger).summary == "Evidence added: Evidence e1")
    try ledger.withdraw(.action, "a1", because: "merged with 1.2")
    #expect(try latest(ledger).summary == "Withdrawn")
    #expect(try latest(ledger).reason == "merged with 1.2")
    try ledger.add(.restored(.with { $0.object = ObjectRef(.action, "a1") }))
    #expect(try latest(ledger).summary == "Restored")
  }

  @Test("A revision names each field that differs")
  func revised() throws {
    var ledger = try ledger()
    try ledger.add(
      .actionRevised(
        .with {
          $0.action = ledger.state.actions["a1"].map {
            var action = $0
            action.leads = ["Service manager"]
            action.desiredOutcome = "Fewer delays"
            return action
          }
        }
      )
    )
    let summary = try latest(ledger).summary
    #expect(summary.contains("Leads changed from “Head of service” to “Service manager”"))
    #expect(summary.contains("Desired outcome set to “Fewer delays”"))
  }

  @Test("Newest first, from being added on; an objective has its criteria's in it")
  func order() throws {
    var ledger = try ledger()
    try ledger.criterion("c1")
    try ledger.rate(.criterion, "c1", "Green", .onTrack, aspect: .impact)
    let history = try ledger.view(on: "2026-03-10").objective("o1").history
    #expect(
      history.map(\.summary) == [
        "Success criterion “Children are seen in time”: Impact rated Green",
        "Success criterion “Children are seen in time”: Criterion added",
        "Objective added",
      ]
    )
    #expect(try latest(ledger).summary == "Action added")
  }
}
