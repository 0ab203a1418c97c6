import Ledger
import Messages
import Notifications
import ProtobufC
import Testing

@Suite("Notices of what happened")
struct EventsTests {
  private let now = Instant.on("2026-11-21")

  private func due(_ council: Council) -> [NotificationRaised] {
    Schedule(authority: Council.code, world: council.world, people: .few, now: now)
      .due(NotificationsState())
  }

  private func council() throws -> Council {
    var council = Council(at: .on("2026-11-20"))
    try council.objective("o1", owners: ["Head of service"])
    try council.action("a2", leads: ["ART service manager"], due: nil)
    return council
  }

  @Test("A rating that turns off track is told to lead and owner, save who rated it")
  func offTrack() throws {
    var council = try council()
    try council.rate("a2", .offTrack, by: "p1")
    let raised = due(council)
    #expect(raised.map(\.personID) == ["p2"])
    #expect(raised.first?.item?.title == "Action 4.2: progress was rated off track")
    #expect(raised.first?.item?.kind == .offTrack)
  }

  @Test("The same rating again is no turn, a worse one is another")
  func turn() throws {
    var council = try council()
    try council.rate("a2", .offTrackRecoverable)
    let first = due(council).map(\.onceKey)
    try council.rate("a2", .offTrackRecoverable)
    #expect(due(council).map(\.onceKey) == first)
    try council.rate("a2", .offTrack)
    #expect(Set(due(council).map(\.onceKey)).isDisjoint(with: first))
    try council.rate("a2", .onTrack)
    #expect(due(council).isEmpty)
  }

  @Test("A challenge is told to its owner until it is answered")
  func challenge() throws {
    var council = try council()
    try council.plans(
      "challenge_raised",
      .challengeRaised(
        .with {
          $0.challenge = .with {
            $0.id = "q7"
            $0.text = "Why is this late again?"
            $0.ownerRole = "Head of Service"
          }
        }
      )
    )
    #expect(due(council).map(\.personID) == ["p2"])
    #expect(due(council).first?.item?.link == "/803/challenges/q7/answer")
    try council.plans("challenge_answered", .challengeAnswered(.with { $0.challengeID = "q7" }))
    #expect(due(council).isEmpty)
  }

  @Test(
    "A safeguarding concern is urgent, however old, until it is acknowledged, and tells no case"
  )
  func concern() throws {
    var council = try council()
    council.moment = .on("2025-03-03")
    try council.audit("x1", grade: .inadequate, concern: true)
    let raised = due(council)
    #expect(raised.map(\.personID) == ["p3", "p5"])
    #expect(raised.allSatisfy { $0.item?.urgent == true })
    #expect(raised.allSatisfy { !"\($0)".contains("CASE-77") })
    try council.audits("concern_acknowledged", .concernAcknowledged(.with { $0.auditID = "x1" }))
    #expect(due(council).isEmpty)
  }

  @Test("An audit graded inadequate is told while it is new, and isn't urgent")
  func inadequate() throws {
    var council = try council()
    try council.audit("x1", grade: .inadequate, concern: false)
    #expect(due(council).map { $0.item?.urgent } == [false, false])
    council = try self.council()
    council.moment = .on("2026-10-01")
    try council.audit("x1", grade: .inadequate, concern: false)
    #expect(due(council).isEmpty)
  }

  @Test("An overdue audit action goes to its owner's role")
  func auditAction() throws {
    var council = try council()
    try council.audit("x1", grade: .good, concern: false)
    try council.audits(
      "audit_action_added",
      .auditActionAdded(
        .with {
          $0.action = .with {
            $0.id = "y2"
            $0.auditID = "x1"
            $0.ownerRole = "Head of service"
            $0.due = .with {
              $0.year = 2026
              $0.month = 11
              $0.day = 1
            }
          }
        }
      )
    )
    let raised = due(council)
    #expect(raised.map(\.personID) == ["p2"])
    #expect(raised.first?.item?.kind == .auditActionOverdue)
    #expect(raised.first?.item?.title == "An audit action is 20 days late")
    #expect(raised.first?.item?.link == "/803/audits/rounds/r1")
  }

  @Test("An import that left rows out is told to who imported and to the improvement manager")
  func rejects() throws {
    var council = try council()
    try council.plans("file_imported", by: "p2", .fileImported(.with { $0.rejects = 3 }))
    try council.plans("file_imported", by: "p2", .fileImported(.with { $0.rejects = 0 }))
    #expect(due(council).map(\.personID) == ["p2", "p3"])
    #expect(due(council).first?.item?.title == "An import left out 3 rows")
  }
}
