import Ledger
import Messages
import Notifications
import Testing

@Suite("Reminders of due dates")
struct RemindersTests {
  private func due(
    _ council: Council,
    at now: Instant,
    people: People = .few
  )
    -> [NotificationRaised]
  {
    Schedule(authority: Council.code, world: council.world, people: people, now: now)
      .due(NotificationsState())
  }

  private func council(leads: [String], due: String? = "2026-11-28") throws -> Council {
    var council = Council(at: .on("2026-01-10"))
    try council.objective("o1", owners: ["Head of service"])
    try council.action("a2", leads: leads, due: due)
    return council
  }

  @Test("An action due in seven days reminds whoever holds the lead's role, whatever its case")
  func holder() throws {
    let raised = due(try council(leads: ["art  service manager"]), at: .on("2026-11-21"))
    #expect(raised.map(\.personID) == ["p1"])
    let item = try #require(raised.first?.item)
    #expect(item.title == "Action 4.2 is due in 7 days")
    #expect(item.link == "/803/actions/a2")
    #expect(item.kind == .dueSoon)
    #expect(item.role == "art  service manager")
    #expect(raised.first?.onceKey == "due_soon:a2:7:2026-11-28:p1")
  }

  @Test("A role that nobody holds, or no lead at all, falls to the improvement manager")
  func fallback() throws {
    #expect(due(try council(leads: ["IRO team"]), at: .on("2026-11-21")).map(\.personID) == ["p3"])
    #expect(due(try council(leads: []), at: .on("2026-11-21")).map(\.personID) == ["p3"])
  }

  @Test("Who holds two of the leads' roles is reminded once")
  func once() throws {
    let leads = ["ART service manager", "Chair of panel", "Head of service"]
    let raised = due(try council(leads: leads), at: .on("2026-11-21"))
    #expect(raised.map(\.personID) == ["p1", "p2"])
  }

  @Test(
    "The sentence says how far the day is",
    arguments: [
      ("2026-10-31", "Action 4.2 is due in 28 days"), ("2026-11-27", "Action 4.2 is due tomorrow"),
      ("2026-11-28", "Action 4.2 is due today"), ("2026-11-29", "Action 4.2 is 1 day late"),
      ("2026-12-09", "Action 4.2 is 11 days late"),
      ("2027-06-01", "Action 4.2 has been late since 28 November 2026"),
    ]
  )
  func sentence(today: String, title: String) throws {
    let raised = due(try council(leads: ["ART service manager"]), at: .on(today))
    #expect(raised.map { $0.item?.title } == [title])
  }

  @Test("What has no day, or one that is far, reminds nobody")
  func silent() throws {
    #expect(due(try council(leads: [], due: nil), at: .on("2026-11-21")).isEmpty)
    #expect(due(try council(leads: []), at: .on("2026-10-01")).isEmpty)
  }

  @Test("A day turns with English clocks, not with UTC")
  func summerTime() throws {
    let council = try council(leads: [], due: "2026-07-10")
    let raised = due(council, at: .on("2026-07-10", hour: 23, minute: 30))
    #expect(raised.map { $0.item?.title } == ["Action 4.2 is 1 day late"])
  }

  @Test(
    "What is done, not applicable or withdrawn reminds no more",
    arguments: [RatingMeaning.doneUnproven, .doneProven, .notApplicable]
  )
  func closed(meaning: RatingMeaning) throws {
    var council = try council(leads: [])
    try council.rate("a2", meaning)
    #expect(due(council, at: .on("2026-12-09")).isEmpty)
  }

  @Test("An action withdrawn itself, or with its objective or section, reminds no more")
  func withdrawn() throws {
    for (id, kind) in [("a2", ObjectKind.action), ("o1", .objective), ("s1", .section)] {
      var council = try council(leads: [])
      try council.withdraw(id, kind)
      #expect(due(council, at: .on("2026-12-09")).isEmpty, "\(id)")
    }
  }

  @Test("An old plan heard for the first time gives one item for each action, not its history")
  func history() throws {
    var council = Council(at: .on("2017-05-17"))
    try council.objective("o1", owners: [])
    for number in 1...169 {
      try council.action("a\(number)", leads: [], due: number == 1 ? "2027-05-01" : "2017-09-01")
      try council.rate("a\(number)", .offTrack)
    }
    let raised = due(council, at: .on("2026-11-21"))
    #expect(raised.count == 168)
    #expect(raised.allSatisfy { $0.item?.kind == .overdue })
  }

  @Test("Nobody is told before it is known who there is")
  func nobody() throws {
    #expect(due(try council(leads: []), at: .on("2026-11-21"), people: People()).isEmpty)
  }
}
