import Figures
import Messages
import ProtobufC
import Testing

@testable import Plans

@Suite("Lists of actions")
struct ActionListTests {
  private func ledger() throws -> QueryLedger {
    var ledger = try QueryLedger()
    try ledger.section("s2", "2")
    try ledger.objective("o1", "1")
    try ledger.objective("o2", "2", section: "s2")
    try ledger.action("a1", "1.1", due: "31 January 2026")
    try ledger.action("a2", "1.10", due: "15 March 2026", leads: ["Principal social worker"])
    try ledger.action("a3", "1.2", due: "Rolling programme")
    try ledger.action("a4", "LMG 4", of: "o2", due: "30 June 2026", text: "Agree a practice model")
    try ledger.action("a5", "1.3", due: "1 January 2026")
    try ledger.rate("a5", "Blue", .doneUnproven)
    return ledger
  }

  private func ids(
    _ ledger: QueryLedger,
    _ change: (inout ListActionsRequest) -> Void
  ) throws -> [String] {
    try ledger.view(on: "2026-03-01").actions(.with(change)).actions.map(\.id)
  }

  @Test("Without a filter all standing actions come by reference")
  func all() throws {
    #expect(try ids(try ledger()) { _ in } == ["a1", "a3", "a5", "a2", "a4"])
  }

  @Test(
    "A status lets through what has it",
    arguments: [
      (ActionStatusFilter.overdue, ["a1"]), (.dueSoon, ["a2"]), (.done, ["a5"]),
      (.undated, ["a3"]), (.open, ["a1", "a3", "a2", "a4"]),
    ]
  )
  func status(_ status: ActionStatusFilter, _ expected: [String]) throws {
    #expect(try ids(try ledger()) { $0.status = status } == expected)
  }

  @Test("A lead is found whatever the case")
  func lead() throws {
    #expect(try ids(try ledger()) { $0.leads = ["principal social worker"] } == ["a2"])
  }

  @Test(
    "Words are found in text and outcome, references in any spelling",
    arguments: [("practice model", ["a4"]), ("lmg4", ["a4"]), ("1.10", ["a2"]), ("nothing", [])]
  )
  func search(_ search: String, _ expected: [String]) throws {
    #expect(try ids(try ledger()) { $0.search = search } == expected)
  }

  @Test("A section holds its own actions; one that isn't there is refused")
  func section() throws {
    #expect(try ids(try ledger()) { $0.sectionID = "s2" } == ["a4"])
    #expect(throws: PlansQueryError.unknown(.section, "s9")) {
      _ = try ids(try ledger()) { $0.sectionID = "s9" }
    }
  }

  @Test("Counts are of all that the other filters let through")
  func counts() throws {
    let response = try ledger().view(on: "2026-03-01").actions(.with { $0.status = .overdue })
    let counts = try #require(response.counts)
    #expect(counts.total == 5)
    #expect(counts.done == 1)
    #expect(counts.unrated == 4)
    #expect(counts.overdue == 1)
    #expect(counts.dueIn28Days == 1)
    #expect(counts.undated == 1)
    #expect(response.allLeads == ["Head of service", "Principal social worker"])
  }

  @Test("Withdrawn actions are left out")
  func withdrawn() throws {
    var ledger = try ledger()
    try ledger.withdraw(.action, "a1", because: "merged with 1.2")
    #expect(try ids(ledger) { _ in } == ["a3", "a5", "a2", "a4"])
    #expect(try ledger.view(on: "2026-03-01").action("a1").summary?.withdrawn == true)
  }

  @Test("An authority without a plan has an empty list, an unknown plan is refused")
  func noPlan() throws {
    let view = try QueryLedger(plan: false).view(on: "2026-03-01")
    #expect(try view.actions(.init()).actions.isEmpty)
    #expect(throws: PlansQueryError.unknown(.plan, "p9")) {
      _ = try view.actions(.with { $0.planID = "p9" })
    }
    #expect(throws: PlansQueryError.noPlan) { _ = try view.plan("") }
  }
}
