import Chassis
import Foundation
import Ledger
import Messages
import Notifications
import Testing

@Suite("What was heard")
struct HeardStoreTests {
  private func council() throws -> Council {
    var council = Council(at: .on("2026-01-10"))
    try council.objective("o1", owners: ["Head of service"])
    try council.action("a2", leads: ["IRO"], due: "2026-11-28")
    try council.plans("plan_revised", .planRevised(.init()))
    try council.rate("a2", .offTrack)
    return council
  }

  @Test("After a restart the fold and the cursor are where they were")
  func restart() async throws {
    let folder = try TemporaryFolder()
    let path = folder.url.appendingPathComponent("side.sqlite").path
    let council = try council()
    let first = try await HeardStore(SideDatabase(path: path))
    for entry in council.entries { _ = try await first.hear(entry) }
    let second = try await HeardStore(SideDatabase(path: path))
    #expect(await second.world(of: Council.code) == council.world)
    #expect(await second.position(of: .plans, in: Council.code) == 4)
    #expect(try await HeardCursor(.plans, in: second).positions() == [Council.code: 4])
    #expect(await second.authorities == [Council.code])
  }

  @Test("An entry that comes again changes nothing")
  func repeats() async throws {
    let folder = try TemporaryFolder()
    let store = try await HeardStore(
      SideDatabase(path: folder.url.appendingPathComponent("side.sqlite").path)
    )
    var council = try council()
    try council.move("a2", to: "2026-12-01")
    for entry in council.entries { _ = try await store.hear(entry) }
    for entry in council.entries { #expect(try await store.hear(entry) == false) }
    #expect(await store.world(of: Council.code) == council.world)
  }

  @Test("Only what reminders depend on is said to be so")
  func relevance() async throws {
    let folder = try TemporaryFolder()
    let store = try await HeardStore(
      SideDatabase(path: folder.url.appendingPathComponent("side.sqlite").path)
    )
    var relevant: [Bool] = []
    for entry in try council().entries { relevant.append(try await store.hear(entry)) }
    #expect(relevant == [true, true, false, true])
  }

  @Test("What can't be read or placed is skipped")
  func total() throws {
    var world = World()
    world.evolve(
      HeardEntry(
        service: .plans,
        authority: "803",
        position: 1,
        effectiveAt: .on("2026-01-01"),
        actor: "p1",
        kind: "rated",
        payload: [0xFF, 0xFF]
      )
    )
    var council = Council(at: .on("2026-01-01"))
    try council.move("a99", to: "2026-02-30")
    try council.rate("a99", .offTrack)
    for entry in council.entries { world.evolve(entry) }
    #expect(world.open.isEmpty)
  }
}
