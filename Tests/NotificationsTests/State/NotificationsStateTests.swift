import Ledger
import Messages
import Notifications
import ProtobufC
import Testing

@Suite("The notifications ledger folded")
struct NotificationsStateTests {
  private func raised(_ key: String, kind: NotificationKind = .dueSoon) throws -> LedgerDraft {
    try LedgerDraft(
      .notificationRaised(
        .with {
          $0.personID = "p1"
          $0.onceKey = key
          $0.item = .with {
            $0.kind = kind
            $0.title = key
          }
        }
      )
    )
  }

  private func house() throws -> LedgerHouse<NotificationsState> {
    LedgerHouse(store: try SQLiteLedgerStore.temporary(), now: { .on("2026-11-21") })
  }

  @Test("Items are numbered by their record, dated by it, and unread until marked")
  func inbox() async throws {
    let house = try house()
    let partition = try await house.establish("803")
    let drafts = [try raised("due_soon:a1:7:2026-11-28:p1"), try raised("due_soon:a2:7:x:p1")]
    _ = try await partition.execute(key: "1", actor: "x") { _, _ in drafts }
    var state = try await partition.current().state
    #expect(state.inboxes["p1"]?.entries.map(\.item.id) == ["n1", "n2"])
    #expect(state.inboxes["p1"]?.entries.map(\.about) == ["a1", "a2"])
    #expect(state.unread(of: "p1") == 2)
    for _ in 0..<2 {
      _ = try await partition.execute(key: "2", actor: "p1") { state, _ in
        try MarkRead.decide(personID: "p1", itemIDs: ["n1", "n77"], state)
      }
    }
    state = try await partition.current().state
    #expect(state.unread(of: "p1") == 1)
    #expect(try MarkRead.decide(personID: "p1", itemIDs: ["n1"], state).isEmpty)
    #expect(try MarkRead.decide(personID: "p2", itemIDs: [], state).isEmpty)
    let answer = ListInboxResponse(of: "p1", unreadOnly: true, limit: 0, in: state)
    #expect(answer.items.map(\.id) == ["n2"])
    #expect(answer.unread == 1)
    #expect(
      ListInboxResponse(of: "p1", unreadOnly: false, limit: 1, in: state).items.map(\.id)
        == ["n2"]
    )
    try house.close()
  }

  @Test("The same key is folded once, even where it was recorded twice")
  func once() async throws {
    let house = try house()
    let draft = try raised("off_track:a1:5:p1", kind: .offTrack)
    let partition = try await house.establish("803")
    _ = try await partition.execute(key: "1", actor: "x") { _, _ in [draft, draft] }
    #expect(try await partition.current().state.unread(of: "p1") == 1)
    try house.close()
  }

  @Test("Every record verifies, and one of another kind is named")
  func verifies() async throws {
    let house = try house()
    let draft = try raised("off_track:a1:5:p1")
    let wrong = LedgerDraft(kind: "preferences_set", payload: draft.payload)
    let partition = try await house.establish("803")
    let records = try await partition.execute(key: "1", actor: "x") { _, _ in [draft, wrong] }
      .records
    #expect(NotificationsState.problem(reading: records[0]) == nil)
    #expect(
      NotificationsState.problem(reading: records[1])
        == "is called preferences_set, but holds notification_raised"
    )
    try house.close()
  }

  @Test("Preferences begin with a digest at seven; an hour that no clock has is refused")
  func preferences() throws {
    let state = NotificationsState()
    var wanted = state.preferences(of: "p1")
    #expect(wanted.email && wanted.digestHour == 7 && !wanted.weekly)
    #expect(try SetPreferences.decide(wanted, state).isEmpty)
    wanted.digestHour = 24
    #expect(throws: NotificationsError.invalidHour(24)) {
      try SetPreferences.decide(wanted, state)
    }
  }
}
