import Chassis
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
}
