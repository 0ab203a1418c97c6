import Messages
import ProtobufC
import Testing

@testable import Plans

@Suite("The difference between two dates")
struct DifferenceTests {
  private func base() throws -> QueryLedger {
    var ledger = try QueryLedger()
    try ledger.measure("m1", "7", target: 80)
    try ledger.readings("m1", from: "2026-01", [85])
    try ledger.objective("o1", "1") { $0.ownerRoles = ["Director"] }
    try ledger.action("a1", "1.1")
    try ledger.action("a2", "1.2")
    try ledger.at("2026-03-01")
    return ledger
  }

  private func difference(
    _ change: (inout QueryLedger) throws -> Void,
    on day: String = "2026-03-20"
  ) throws -> Difference {
    let before = try base()
    var after = before
    try change(&after)
    return try after.view(on: day).difference(from: before.view(on: "2026-02-28"), planID: "")
  }

  @Test("Nothing recorded is no difference")
  func same() throws {
    let difference = try self.difference { _ in }
    #expect(difference.lines.isEmpty)
    #expect(difference.from != nil)
    #expect(difference.to != nil)
  }

  @Test("Added and withdrawn, with who and why")
  func added() throws {
    let difference = try self.difference {
      try $0.action("a3", "1.3")
      try $0.withdraw(.action, "a2", because: "merged with 1.3")
    }
    #expect(difference.lines.map(\.kind) == ["withdrawn", "added"])
    #expect(difference.lines[0].reason == "merged with 1.3")
    #expect(difference.lines[0].actor == "manager")
    #expect(
      difference.lines[1].on == CalendarDate.with { ($0.year, $0.month, $0.day) = (2026, 3, 1) }
    )
    #expect(difference.actionsAdded == 1)
    #expect(difference.actionsWithdrawn == 1)
  }

  @Test("Re-dated: every move counts, one line says from and to")
  func redated() throws {
    let difference = try self.difference {
      try $0.move("a1", to: "31 October 2026", because: "vacancy")
      try $0.move("a1", to: "30 November 2026", because: "vacancy still open")
    }
    let line = try #require(difference.lines.first)
    #expect(line.kind == "re-dated")
    #expect(line.before == "30 September 2026")
    #expect(line.after == "30 November 2026")
    #expect(line.reason == "vacancy still open")
    #expect(line.actor == "owner")
    #expect(difference.dueDatesMoved == 2)
    #expect(difference.lines.count == 1)
  }

  @Test("Re-rated, by aspect and by whose rating it is")
  func rerated() throws {
    let difference = try self.difference {
      try $0.rate("a1", "Green", .onTrack)
      try $0.rate(.objective, "o1", "Amber", .offTrackRecoverable, perspective: .chair, by: "chair")
    }
    #expect(difference.lines.map(\.kind) == ["re-rated", "re-rated"])
    #expect(difference.lines.map(\.after) == ["chair: progress Amber", "progress Green"])
    #expect(difference.lines.map(\.actor) == ["chair", "lead"])
    #expect(difference.ratingsChanged == 2)
  }

  @Test("A rating that came back to what it was is no difference")
  func cameBack() throws {
    let before = try base()
    var rated = before
    try rated.rate("a1", "Green", .onTrack)
    var after = rated
    try after.rate("a1", "Red", .offTrack)
    try after.rate("a1", "Green", .onTrack)
    let difference = try after.view(on: "2026-03-20")
      .difference(from: rated.view(on: "2026-03-01"), planID: "")
    #expect(difference.ratingsChanged == 0)
  }

  @Test("Done counts as completed, however it was rated")
  func completed() throws {
    let difference = try self.difference {
      try $0.rate("a1", "Blue", .doneUnproven)
      try $0.action("a3", "1.3")
      try $0.rate("a3", "Blue", .doneProven)
    }
    #expect(difference.actionsCompleted == 2)
  }

  @Test("Re-owned and re-worded")
  func revised() throws {
    let difference = try self.difference { ledger in
      try ledger.add(
        .actionRevised(
          .with {
            $0.action = ledger.state.actions["a1"].map {
              var action = $0
              action.leads = ["Service manager"]
              action.text = "Action 1.1 with partners"
              return action
            }
            $0.reason = "restructure"
          }
        )
      )
    }
    #expect(difference.lines.map(\.kind) == ["re-owned", "re-worded"])
    #expect(difference.lines[0].before == "Head of service")
    #expect(difference.lines[0].after == "Service manager")
    #expect(difference.lines.map(\.reason) == ["restructure", "restructure"])
  }

  @Test("Evidence added and withdrawn")
  func evidence() throws {
    var before = try base()
    try before.evidence("e1", for: ObjectRef(.action, "a1"))
    var after = before
    try after.evidence("e2", for: ObjectRef(.objective, "o1"))
    try after.withdraw(.evidence, "e1", because: "it was about another team")
    let difference = try after.view(on: "2026-03-20")
      .difference(from: before.view(on: "2026-02-28"), planID: "")
    #expect(difference.lines.map(\.kind) == ["evidence added", "evidence withdrawn"])
    #expect(difference.lines.map(\.ref) == ["1", "1.1"])
    #expect(difference.lines[1].reason == "it was about another team")
    #expect(difference.evidenceAdded == 1)
  }

  @Test("Levels gained, with why")
  func levels() throws {
    let difference = try self.difference {
      try $0.rate("a1", "Blue", .doneProven)
      try $0.rate("a2", "Blue", .doneProven)
      try $0.update("a1")
    }
    let line = try #require(difference.lines.first)
    #expect(line.kind == "level gained")
    #expect(line.before == "level 0")
    #expect(line.after == "level 1")
    #expect(!line.reason.isEmpty)
    #expect(difference.levelsGained == 1)
    #expect(difference.updatesRecorded == 1)
  }

  @Test("A level is lost when time passes without an update")
  func lost() throws {
    var ledger = try base()
    try ledger.rate("a1", "Blue", .doneProven)
    try ledger.rate("a2", "Blue", .doneProven)
    try ledger.update("a1")
    let difference = try ledger.view(on: "2026-05-01")
      .difference(from: ledger.view(on: "2026-03-02"), planID: "")
    #expect(difference.lines.map(\.kind) == ["level lost"])
    #expect(difference.lines.first?.reason.hasPrefix("No update in the last 31 days") == true)
    #expect(difference.levelsLost == 1)
  }

  @Test("Readings, and measures that changed signal")
  func readings() throws {
    let difference = try self.difference { try $0.readings("m1", from: "2026-02", [60, 61]) }
    #expect(difference.lines.map(\.kind) == ["signal changed", "reading"])
    #expect(difference.lines[0].before == "met")
    #expect(difference.lines[0].after.hasPrefix("common cause"))
    #expect(difference.readingsRecorded == 2)
  }

  @Test("A plan that was not there before is all new")
  func newPlan() throws {
    let before = try QueryLedger(plan: false)
    let difference = try base().view(on: "2026-03-20")
      .difference(from: before.view(on: "2025-12-01"), planID: "")
    #expect(difference.actionsAdded == 2)
    #expect(difference.lines.allSatisfy { $0.kind == "added" })
    #expect(
      try before.view(on: "2026-01-01")
        .difference(from: before.view(on: "2025-12-01"), planID: "").lines.isEmpty
    )
  }

  @Test("Sections, responsible roles, targets and declined requirements are part of it")
  func others() throws {
    let difference = try self.difference {
      try $0.section("s2", "2")
      try $0.add(
        .measureRevised(
          .with {
            $0.measure = $0.measure ?? Measure()
            $0.measure?.id = "m1"
            $0.measure?.ref = "7"
            $0.measure?.name = "Measure 7"
            $0.measure?.unit = .percent
            $0.measure?.polarity = .higherBetter
            $0.measure?.frequency = .monthly
            $0.measure?.kind = .inPeriod
            $0.measure?.definitionVersion = 1
            $0.measure?.responsibleRole = "Performance manager"
          }
        )
      )
      try $0.add(
        .targetsSet(
          .with {
            $0.measureID = "m1"
            $0.targets = [.with { $0.value = 90 }]
            $0.reason = "The region is at 90"
          }
        ),
        by: "performance"
      )
    }
    #expect(difference.lines.map(\.kind) == ["signal changed", "added", "re-owned", "re-targeted"])
    let target = try #require(difference.lines.last)
    #expect(target.before == "80")
    #expect(target.after == "90")
    #expect(target.actor == "performance")
    #expect(target.reason == "The region is at 90")
    #expect(difference.lines[0].actor == "performance")
  }

  @Test("A changed level names who last touched what it rests on")
  func levelActor() throws {
    let difference = try self.difference {
      try $0.rate("a1", "Blue", .doneUnproven)
      try $0.rate("a2", "Blue", .doneUnproven)
      try $0.update("a2")
    }
    let line = try #require(difference.lines.first { $0.kind == "level gained" })
    #expect(line.actor == "lead")
    #expect(line.on == .day(2026, 3, 1))
    #expect(!line.reason.isEmpty)
  }

  @Test("The whole in a few sentences")
  func summary() throws {
    let difference = try self.difference {
      try $0.action("a3", "1.3")
      try $0.move("a1", to: "31 October 2026", because: "vacancy")
      try $0.evidence("e1", for: ObjectRef(.action, "a1"))
      try $0.withdraw(.evidence, "e1", because: "wrong file")
      try $0.evidence("e2", for: ObjectRef(.action, "a1"))
    }
    #expect(
      difference.summary == ["1 action added.", "1 due date moved.", "1 evidence item added."]
    )
    #expect(try self.difference { _ in }.summary == ["Nothing changed."])
  }
}
