import Messages
import ProtobufC
import Testing

@testable import Plans

@Suite("What was withdrawn")
struct WithdrawnTests {
  private func withdraw(
    _ object: ObjectRef,
    because reason: String,
    _ ledger: inout QueryLedger
  ) throws {
    try ledger.add(
      .withdrawn(
        .with {
          $0.object = object
          $0.reason = reason
        }
      )
    )
  }

  @Test("Everything that was withdrawn is listed, the latest first, with why and by whom")
  func list() throws {
    var ledger = try QueryLedger()
    try ledger.objective("o1", "1")
    try ledger.action("a1", "1.1")
    try ledger.criterion("c1")
    #expect(try ledger.view(on: "2026-03-10").withdrawn().items.isEmpty)
    try withdraw(ObjectRef(.action, "a1"), because: "done by 1.2", &ledger)
    try withdraw(ObjectRef(.criterion, "c1"), because: "no measure", &ledger)
    let items = try ledger.view(on: "2026-03-10").withdrawn().items
    #expect(items.map(\.object) == [ObjectRef(.criterion, "c1"), ObjectRef(.action, "a1")])
    #expect(items.map(\.reason) == ["no measure", "done by 1.2"])
    #expect(items.map(\.withdrawnBy) == ["manager", "manager"])
    #expect(items.map(\.partOfTitle) == ["1 Objective 1", "1 Objective 1"])
    #expect(items.allSatisfy { $0.version > 0 })
  }

  @Test("What is restored leaves the list; withdrawn again, it has its newest reason")
  func restored() throws {
    var ledger = try QueryLedger()
    try ledger.objective("o1", "1")
    let object = ObjectRef(.objective, "o1")
    try withdraw(object, because: "not ours", &ledger)
    try ledger.add(.restored(.with { $0.object = object }))
    #expect(try ledger.view(on: "2026-03-10").withdrawn().items.isEmpty)
    try withdraw(object, because: "merged", &ledger)
    #expect(try ledger.view(on: "2026-03-10").withdrawn().items.map(\.reason) == ["merged"])
  }
}
