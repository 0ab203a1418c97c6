import Chassis
import Foundation
import Ledger
import LedgerFixtures
import Messages
import Notifications
import ProtobufC
import RPC
import Testing

@Suite("Methods of notifications")
struct NotificationsRPCTests {
  private func person(_ id: String, _ roles: Role...) -> Identity {
    Identity(subject: id, kind: .person, roles: Set(roles), authorities: .only(["803"]))
  }

  private func rpc(_ office: Office) -> NotificationsRPC {
    let clock = office.clock
    return NotificationsRPC(
      house: office.house,
      heard: office.heard,
      hearing: Hearing(),
      recipients: office.recipients,
      attention: AttentionBell(startedAt: clock.now),
      now: { clock.now }
    )
  }

  private func withRPC(_ body: (NotificationsRPC, Office) async throws -> Void) async throws {
    let folder = try TemporaryFolder()
    let office = try await Office(in: folder.url, at: SettableClock(.on("2026-11-21")))
    try await body(rpc(office), office)
    try office.close()
  }

  @Test("Every method is in the access table, and nothing else is")
  func access() {
    #expect(NotificationsAccess.table.missing(from: NotificationsMethods.all).isEmpty)
    #expect(NotificationsAccess.table.unknown(besides: NotificationsMethods.all).isEmpty)
    #expect(NotificationsAccess.table.roles(for: NotificationsMethods.putRecipients) == [.service])
  }

  @Test("The gateway names the people, what is due reaches them, and they mark it read")
  func line() async throws {
    try await withRPC { rpc, office in
      let service = ServerContext(
        calling: NotificationsMethods.putRecipients,
        as: .service(.gateway)
      )
      let answer = try await rpc.putRecipients(
        .with {
          $0.authority = "803"
          $0.recipients = Recipient.few
        },
        context: service
      )
      #expect(answer.recipients == 5)
      var council = Council(at: .on("2026-01-10"))
      try council.objective("o1", owners: [])
      try council.action("a2", leads: ["IRO"], due: "2026-11-28")
      try await office.hear(council)
      try await office.look()
      let mine = ServerContext(
        calling: NotificationsMethods.listInbox,
        as: person("p3", .improvementManager)
      )
      let inbox = try await rpc.listInbox(.with { $0.authority = "803" }, context: mine)
      #expect(inbox.items.map(\.title) == ["Action 4.2 is due in 7 days"])
      let marked = try await rpc.markRead(.with { $0.authority = "803" }, context: mine)
      #expect(marked.marked == 1)
      #expect(try await rpc.markRead(.with { $0.authority = "803" }, context: mine).marked == 0)
      let deliveries = try await rpc.listDeliveries(
        .with { $0.authority = "803" },
        context: service
      )
      #expect(deliveries.deliveries.map(\.state) == [.sent])
      #expect(deliveries.deliveries.map(\.items) == [1])
      let watches = try await rpc.getWatchState(.with { $0.authority = "803" }, context: service)
      #expect(watches.services.map(\.service) == ["plans", "audits", "workforce"])
      #expect(watches.services.map(\.position) == [2, 0, 0])
      #expect(watches.services.allSatisfy { !$0.connected })
    }
  }

  @Test("Nobody reads, marks or sets what is another's, whatever their role")
  func own() async throws {
    try await withRPC { rpc, _ in
      let context = ServerContext(
        calling: NotificationsMethods.listInbox,
        as: person("p4", .administrator)
      )
      await #expect(throws: NotificationsError.notYours) {
        _ = try await rpc.listInbox(
          .with {
            $0.authority = "803"
            $0.personID = "p1"
          },
          context: context
        )
      }
      await #expect(throws: NotificationsError.notYours) {
        _ = try await rpc.markRead(
          .with {
            $0.authority = "803"
            $0.personID = "p1"
          },
          context: context
        )
      }
      await #expect(throws: NotificationsError.notYours) {
        _ = try await rpc.setPreferences(
          .with {
            $0.authority = "803"
            $0.preferences = .with { $0.personID = "p1" }
          },
          context: context
        )
      }
      #expect(NotificationsError.notYours.rpcError.code == .permissionDenied)
      await #expect(throws: RPCError.self) {
        _ = try await rpc.listInbox(.with { $0.authority = "855" }, context: context)
      }
    }
  }

  @Test("A person's preferences are kept")
  func preferences() async throws {
    try await withRPC { rpc, _ in
      let context = ServerContext(
        calling: NotificationsMethods.setPreferences,
        as: person("p1", .actionLead)
      )
      let chosen = try await rpc.setPreferences(
        .with {
          $0.authority = "803"
          $0.preferences = .with {
            $0.email = true
            $0.digestHour = 9
            $0.weekly = true
          }
        },
        context: context
      )
      #expect(chosen.personID == "p1")
      #expect(
        try await rpc.getPreferences(.with { $0.authority = "803" }, context: context) == chosen
      )
    }
  }

  @Test("A delivery that isn't there can't be sent again, nor a person without an identifier kept")
  func refusals() async throws {
    try await withRPC { rpc, _ in
      let context = ServerContext(
        calling: NotificationsMethods.resendDelivery,
        as: .service(.gateway)
      )
      await #expect(throws: NotificationsError.unknownDelivery("d9")) {
        _ = try await rpc.resendDelivery(
          .with {
            $0.authority = "803"
            $0.deliveryID = "d9"
          },
          context: context
        )
      }
      await #expect(throws: FieldViolations.self) {
        _ = try await rpc.putRecipients(
          .with {
            $0.authority = "803"
            $0.recipients = [Recipient()]
          },
          context: context
        )
      }
    }
  }
}
