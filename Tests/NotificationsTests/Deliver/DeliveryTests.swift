import Foundation
import Ledger
import LedgerFixtures
import Mail
import Messages
import Notifications
import Testing

@Suite("A delivery and its attempts")
struct DeliveryTests {
  private func office(_ folder: TemporaryFolder) async throws -> Office {
    let office = try await Office(
      in: folder.url,
      at: SettableClock(.on("2026-12-03", hour: 7))
    )
    _ = try await office.recipients.put(Recipient.few, in: Council.code)
    var council = Council(at: .on("2026-01-10"))
    try council.objective("o1", owners: [])
    try council.action("a1", leads: ["ART service manager"], due: "2026-12-10")
    try await office.hear(council)
    return office
  }

  private func delivery(_ office: Office) async throws -> Delivery {
    let state = try await office.state
    return try #require(state.deliveryIDs.first.flatMap { state.deliveries[$0]?.delivery })
  }

  @Test("A failure is tried again later with the same Message-ID, until it is sent")
  func again() async throws {
    let folder = try TemporaryFolder()
    let office = try await office(folder)
    office.letters.answer(.failed("the mail server answered 451"))
    try await office.look()
    var delivery = try await delivery(office)
    #expect(delivery.state == .retrying)
    #expect(delivery.attempts == 1)
    #expect(delivery.what == "digest 2026-12-03")
    #expect(delivery.problem == "the mail server answered 451")
    try await office.look()
    #expect(office.letters.all.count == 1)
    office.clock.advance(by: .seconds(60))
    office.letters.answer(.sent)
    try await office.look()
    delivery = try await self.delivery(office)
    #expect(delivery.state == .sent)
    #expect(delivery.attempts == 2)
    #expect(delivery.problem == "")
    #expect(delivery.nextAttemptAt == nil)
    #expect(Set(office.letters.all.map(\.messageID)).count == 1)
    try office.close()
  }

  @Test("A retry that was planned goes on after a restart")
  func restart() async throws {
    let folder = try TemporaryFolder()
    var office = try await office(folder)
    office.letters.answer(.failed("away"))
    try await office.look()
    let clock = office.clock
    try office.close()
    clock.advance(by: .seconds(60))
    office = try await Office(in: folder.url, at: clock)
    try await office.look()
    #expect(try await delivery(office).state == .sent)
    #expect(office.letters.all.count == 1)
    try office.close()
  }

  @Test("After 24 hours it is dead, the administrator is told once, and it can be sent again")
  func dead() async throws {
    let folder = try TemporaryFolder()
    let office = try await office(folder)
    office.letters.answer(.failed("away"))
    try await office.look()
    let id = try await delivery(office).id
    let retrying = try await office.state
    #expect(throws: NotificationsError.notDead(id, .retrying)) {
      try ResendDelivery.decide(id, now: office.clock.now, retrying)
    }
    while try await delivery(office).state == .retrying {
      let next = try #require(try await delivery(office).nextAttemptAt)
      office.clock.set(Instant(millisecondsSince1970: next.seconds * 1000))
      try await office.deliveries.send(Council.code)
    }
    #expect(try await delivery(office).state == .dead)
    #expect(try await delivery(office).attempts == 12)
    try await office.round.look(at: Council.code, now: office.clock.now)
    try await office.round.look(at: Council.code, now: office.clock.now)
    #expect(
      try await office.titles(of: "p4") == ["An e-mail could not be delivered and was given up"]
    )
    office.letters.answer(.sent)
    let now = office.clock.now
    _ = try await office.house.establish(Council.code).execute(key: "resend", actor: "p4") {
      state,
      _ in try ResendDelivery.decide(id, now: now, state)
    }
    try await office.deliveries.send(Council.code)
    #expect(try await delivery(office).state == .sent)
    #expect(try await delivery(office).attempts == 13)
    try office.close()
  }

  @Test("A person who has gone gets no letter, and it is said why")
  func gone() async throws {
    let folder = try TemporaryFolder()
    let office = try await office(folder)
    try await office.round.look(at: Council.code, now: office.clock.now)
    _ = try await office.recipients.put([], in: Council.code)
    try await office.deliveries.send(Council.code)
    #expect(office.letters.all.isEmpty)
    #expect(try await delivery(office).state == .dead)
    #expect(try await delivery(office).problem == "the person has no e-mail address any more")
    try office.close()
  }

  @Test("No name and no address is in the ledger")
  func privacy() async throws {
    let folder = try TemporaryFolder()
    let office = try await office(folder)
    try await office.look()
    #expect(office.letters.all.count == 1)
    let records = try await office.house.establish(Council.code).records(after: 0, limit: 100)
    #expect(records.count > 2)
    for record in records {
      let text = String(decoding: record.payload, as: UTF8.self)
      #expect(!text.contains("council.example") && !text.contains("Person p1"))
    }
    try office.close()
  }
}
