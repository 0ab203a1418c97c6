import Chassis
import Foundation
import Ledger
import LedgerFixtures
import Messages
import Notifications
import Testing

@Suite("Never the same thing twice")
struct NeverTwiceTests {
  private func council() throws -> Council {
    var council = Council(at: .on("2026-01-10"))
    try council.objective("o1", owners: [])
    try council.action("a2", leads: ["ART service manager"], due: "2026-11-28")
    return council
  }

  @Test("A restart on the same day repeats nothing, even when everything is heard again")
  func restart() async throws {
    let folder = try TemporaryFolder()
    let clock = SettableClock(.on("2026-11-21"))
    for start in 0..<3 {
      if start == 2 {
        // The file beside the ledger is lost: what was heard comes again, and so do the people.
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
        where name.contains("-side.sqlite") {
          try FileManager.default.removeItem(at: folder.url.appendingPathComponent(name))
        }
      }
      let office = try await Office(in: folder.url, at: clock)
      _ = try await office.recipients.put(Recipient.few, in: Council.code)
      try await office.hear(try council())
      #expect(try await office.look() == (start == 0 ? 1 : 0))
      #expect(try await office.look() == 0)
      #expect(try await office.titles(of: "p1") == ["Action 4.2 is due in 7 days"])
      #expect(office.letters.all.count == (start == 0 ? 1 : 0))
      try office.close()
    }
  }

  @Test("What was heard and who there is are known after a restart")
  func remembered() async throws {
    let folder = try TemporaryFolder()
    let clock = SettableClock(.on("2026-11-21"))
    var office = try await Office(in: folder.url, at: clock)
    try await office.hear(try council())
    try office.close()
    office = try await Office(in: folder.url, at: clock)
    #expect(await office.heard.position(of: .plans, in: Council.code) == 2)
    #expect(try await office.look() == 0)
    _ = try await office.recipients.put(Recipient.few, in: Council.code)
    try office.close()
    office = try await Office(in: folder.url, at: clock)
    #expect(try await office.look() == 1)
    try office.close()
  }

  @Test("A due date that moves there and back reminds of the new day and never again of the old")
  func moved() async throws {
    let folder = try TemporaryFolder()
    let clock = SettableClock(.on("2026-11-21"))
    let office = try await Office(in: folder.url, at: clock)
    _ = try await office.recipients.put(Recipient.few, in: Council.code)
    var council = try council()
    try await office.hear(council)
    #expect(try await office.look() == 1)
    try council.move("a2", to: "2026-11-25")
    try await office.hear(council)
    #expect(try await office.look() == 1)
    try council.move("a2", to: "2026-11-28")
    try await office.hear(council)
    #expect(try await office.look() == 0)
    #expect(
      try await office.titles(of: "p1")
        == ["Action 4.2 is due in 7 days", "Action 4.2 is due in 4 days"]
    )
    try office.close()
  }

  @Test(
    "Late at once, then once a week, until it is done; a newer reminder takes the older's place"
  )
  func weekly() async throws {
    let folder = try TemporaryFolder()
    let clock = SettableClock(.on("2026-11-28"))
    let office = try await Office(in: folder.url, at: clock)
    _ = try await office.recipients.put(Recipient.few, in: Council.code)
    var council = try council()
    try await office.hear(council)
    var days: [Int] = []
    for day in 0..<30 {
      if day == 25 {
        try council.rate("a2", .doneUnproven)
        try await office.hear(council)
      }
      if try await office.look() > 0 { days.append(day) }
      clock.advance(by: .seconds(86_400))
    }
    #expect(days == [0, 1, 8, 15, 22])
    #expect(try await office.state.unread(of: "p1") == 1)
    try office.close()
  }

  @Test("What is raised stands with how far the plans were known")
  func positions() async throws {
    let folder = try TemporaryFolder()
    let office = try await Office(in: folder.url, at: SettableClock(.on("2026-11-21")))
    _ = try await office.recipients.put(Recipient.few, in: Council.code)
    try await office.hear(try council())
    try await office.look()
    #expect(try await office.state.positions == ["plans": 2])
    try office.close()
  }
}
