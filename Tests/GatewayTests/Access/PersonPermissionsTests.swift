import Chassis
import Messages
import Testing

@testable import Gateway

@Suite("What a person’s roles let them see and do")
struct PersonPermissionsTests {
  private func permissions(_ role: Role, _ posts: String...) -> PersonPermissions {
    PersonPermissions(
      Account(
        id: "p1",
        name: "P",
        email: "p@example.org",
        roles: [role],
        councilRoles: posts,
        authorities: ["801"]
      )
    )
  }

  @Test("An owner revises own objectives and no others; a lead none")
  func owning() {
    let owner = permissions(.objectiveOwner, "Head of service")
    #expect(owner.owning(["HEAD OF SERVICE"]) == [.revise, .addVoice])
    #expect(owner.owning(["Principal social worker"]).isEmpty)
    #expect(!owner.everywhere.contains(.revise))
    #expect(permissions(.actionLead, "Head of service").owning(["Head of service"]).isEmpty)
  }

  @Test("Whoever answers for a measure records its readings")
  func answering() {
    let lead = permissions(.qaLead, "Head of quality assurance")
    #expect(lead.answering(for: "Head of quality assurance") == [.recordReading])
    #expect(lead.answering(for: "Director").isEmpty)
    #expect(lead.answering(for: "").isEmpty)
    #expect(permissions(.boardMember, "Director").answering(for: "Director").isEmpty)
  }

  @Test(
    "Only the keeper keeps the plan; settings are the administrator’s too",
    arguments: Role.allCases
  )
  func keeping(role: Role) {
    let permits = permissions(role).everywhere
    #expect(permits.contains(.keepPlan) == (role == .improvementManager))
    #expect(permits.contains(.revise) == (role == .improvementManager))
    #expect(permits.contains(.passTest) == (role == .chair))
    #expect(permits.contains(.giveFindings) == (role == .dfeAdviser))
    #expect(
      permits.contains(.changeSettings) == [.improvementManager, .administrator].contains(role)
    )
    #expect(
      permits.contains(.addVoice) == [.improvementManager, .participationWorker].contains(role)
    )
  }

  @Test("Scrutiny begins with the published view, and no link leads it further")
  func scrutiny() throws {
    let renderer = try PageRenderer()
    let permissions = permissions(.scrutiny)
    #expect(permissions.sections == [.published])
    #expect(permissions.everywhere.isEmpty)
    let frame = PageFrame(
      authority: PageAuthority(code: "801", name: "Northmere"),
      reader: Reader(name: "Lee", roles: ["Scrutiny"], sections: permissions.sections),
      today: CalendarDate(2026, 11, 21),
      path: "/801/published",
      csrfToken: "c"
    )
    #expect(frame.home == "/801/published")
    for link in ["", "plan", "actions?status=overdue", "measures/m1", "meetings/t1", "my-work"] {
      #expect(frame.link(link) == nil, "\(link)")
    }
    for kind in [ObjectKind.objective, .action, .measure, .inspection, .meeting, .team] {
      #expect(frame.page(of: ObjectRef(kind, "x")) == nil)
    }
    let page = PublishedPage(nil, in: frame)
    let value = FrameValue(frame, showing: page, assets: renderer.assets)
    #expect(value.navigation.map(\.text) == ["Published view"])
    #expect(value.navigation.map(\.current) == [true])
  }

  @Test(
    "Whoever reads the working record has no heading for the published view",
    arguments: Role.allCases
  )
  func headings(role: Role) {
    let sections = permissions(role).sections
    #expect(sections.contains(.published) == (role == .scrutiny))
    #expect(sections.contains(.plan) == Set<Role>.contentReaders.contains(role))
  }
}
