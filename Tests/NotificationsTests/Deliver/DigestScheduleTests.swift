import Foundation
import Ledger
import LedgerFixtures
import Mail
import Messages
import Notifications
import ProtobufC
import Testing

@Suite("When a digest goes out")
struct DigestScheduleTests {
  /// An office with one action due each day from 28 November on, for p1.
  private func office(
    _ folder: TemporaryFolder,
    at moment: Instant,
    actions: Int = 1,
    choosing preferences: Preferences? = nil
  ) async throws -> Office {
    let office = try await Office(in: folder.url, at: SettableClock(moment))
    _ = try await office.recipients.put(Recipient.few, in: Council.code)
    var council = Council(at: .on("2026-01-10"))
    try council.objective("o1", owners: [])
    for number in 1...actions {
      try council.action(
        "a\(number)",
        ref: "4.\(number)",
        leads: ["ART service manager"],
        due: "2026-12-\(number + 9)"
      )
    }
    try await office.hear(council)
    if let preferences {
      _ = try await office.house.establish(Council.code).execute(key: "chosen", actor: "p1") {
        state,
        _ in try SetPreferences.decide(preferences, state)
      }
    }
    return office
  }

  @Test("Before the hour nothing goes out, after it one letter, and no other that day")
  func oneADay() async throws {
    let folder = try TemporaryFolder()
    let office = try await office(folder, at: .on("2026-12-03", hour: 6), actions: 2)
    try await office.look()
    #expect(try await office.state.unread(of: "p1") == 2)
    #expect(office.letters.all.isEmpty)
    office.clock.set(.on("2026-12-03", hour: 7))
    for _ in 0..<3 { try await office.look() }
    #expect(office.letters.all.map(\.to.address) == ["p1@council.example"])
    var council = Council(at: .on("2026-12-03"))
    try council.objective("o1", owners: [])
    for number in 1...2 { try council.action("a\(number)", leads: [], due: nil) }
    try council.action("a9", leads: ["ART service manager"], due: "2026-12-04")
    try await office.hear(council)
    office.clock.set(.on("2026-12-03", hour: 20))
    try await office.look()
    #expect(office.letters.all.count == 1)
    office.clock.set(.on("2026-12-04", hour: 7))
    try await office.look()
    #expect(office.letters.all.count == 2)
    let whats = try await office.state.deliveryIDs.map { $0 }
    #expect(whats.count == 2)
    try office.close()
  }

  @Test("The hour is that of English clocks, and the person's own")
  func hour() async throws {
    let folder = try TemporaryFolder()
    let nine = Preferences.with {
      $0.personID = "p1"
      $0.email = true
      $0.digestHour = 9
    }
    let office = try await office(
      folder,
      at: .on("2026-07-10", hour: 7, minute: 59),
      choosing: nine
    )
    var council = Council(at: .on("2026-01-10"))
    try council.objective("o1", owners: [])
    try council.action("a1", leads: [], due: nil)
    try council.action("a7", leads: ["ART service manager"], due: "2026-07-11")
    try await office.hear(council)
    try await office.look()
    #expect(office.letters.all.isEmpty)
    // 08:00 in UTC is 09:00 in summer.
    office.clock.set(.on("2026-07-10", hour: 8))
    try await office.look()
    #expect(office.letters.all.count == 1)
    try office.close()
  }

  @Test("A week's digest goes out on Monday, or as soon after as the service is back")
  func weekly() async throws {
    let folder = try TemporaryFolder()
    let weekly = Preferences.with {
      $0.personID = "p1"
      $0.email = true
      $0.digestHour = 7
      $0.weekly = true
    }
    // 2026-12-08 is a Tuesday; the actions fall due on 10, 11, … December.
    let office = try await office(
      folder,
      at: .on("2026-12-08", hour: 10),
      actions: 20,
      choosing: weekly
    )
    var days: [Int] = []
    for day in 8...24 {
      office.clock.set(.on("2026-12-\(day < 10 ? "0" : "")\(day)", hour: 10))
      let before = office.letters.all.count
      try await office.look()
      if office.letters.all.count > before { days.append(day) }
    }
    #expect(days == [8, 14, 21])
    try office.close()
  }

  @Test("Without e-mail there is the inbox only, save for what is urgent")
  func withoutMail() async throws {
    let folder = try TemporaryFolder()
    let quiet = Preferences.with {
      $0.personID = "p5"
      $0.email = false
      $0.digestHour = 7
    }
    let office = try await office(
      folder,
      at: .on("2026-11-21", hour: 3),
      choosing: quiet
    )
    var council = Council(at: .on("2026-11-21"))
    try council.audit("x1", grade: .inadequate, concern: false)
    try council.audit("x2", grade: .good, concern: true)
    try await office.hear(council)
    try await office.look()
    // In the middle of the night: urgent ones only, to QA lead and improvement manager.
    #expect(
      Set(office.letters.all.map(\.to.address)) == ["p3@council.example", "p5@council.example"]
    )
    #expect(office.letters.all.allSatisfy { $0.subject == "Golden Thread: please look now" })
    office.clock.set(.on("2026-11-21", hour: 12))
    try await office.look()
    #expect(office.letters.all.map(\.to.address).filter { $0.hasPrefix("p5") }.count == 1)
    #expect(try await office.state.unread(of: "p5") == 2)
    try office.close()
  }

  @Test("What was done or read before the hour is not told of any more")
  func settled() async throws {
    let folder = try TemporaryFolder()
    let office = try await office(folder, at: .on("2026-12-09", hour: 3), actions: 2)
    try await office.look()
    var council = Council(at: .on("2026-12-09"))
    try council.objective("o1", owners: [])
    for number in 1...2 { try council.action("a\(number)", leads: [], due: nil) }
    try council.rate("a1", .doneProven)
    try await office.hear(council)
    let items = try await office.state.inboxes["p1"]?.entries.map(\.item.id) ?? []
    let second = try #require(items.last)
    _ = try await office.house.establish(Council.code).execute(key: "read", actor: "p1") {
      state,
      _ in try MarkRead.decide(personID: "p1", itemIDs: [second], state)
    }
    office.clock.set(.on("2026-12-09", hour: 8))
    try await office.look()
    #expect(office.letters.all.isEmpty)
    try office.close()
  }
}
