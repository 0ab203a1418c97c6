import Chassis
import Foundation

/// What a person's roles let them do and open on the pages.
///
/// The services check again: this only keeps what would be refused out of sight.
struct PersonPermissions: Sendable {
  private let roles: Set<Role>
  private let councilRoles: Set<String>

  init(_ account: Account) {
    roles = account.roles
    councilRoles = Set(account.councilRoles.map { $0.lowercased() })
  }

  /// Whatever object the page is about.
  var everywhere: Set<Permission> {
    var permits: Set<Permission> = []
    if has(.improvementManager) {
      permits.formUnion([
        .postUpdate, .rate, .addEvidence, .moveDueDate, .recordReading, .answerChallenge,
        .importFiles, .raiseChallenge, .acceptFindings, .linkParagraphs, .recordMeeting,
        .recordReturn, .completeAuditActions, .closeDecisions, .keepPacks, .keepVersions, .keepPlan,
        .revise, .addVoice, .setTest,
        .recordReview, .defineBoards, .changeSettings,
      ])
    }
    if has(.boardMember, .chair, .dfeAdviser) { permits.insert(.raiseChallenge) }
    if has(.chair) {
      permits.formUnion([
        .rate, .acceptChallenge, .acceptFindings, .recordMeeting, .closeDecisions, .keepPacks,
        .setTest, .passTest, .defineBoards,
      ])
    }
    if has(.improvementManager, .objectiveOwner) { permits.insert(.editSeveral) }
    if has(.improvementManager, .objectiveOwner, .actionLead) { permits.insert(.withdrawOwn) }
    if has(.workforceLead) { permits.insert(.recordReturn) }
    if has(.qaLead, .improvementManager) { permits.insert(.runRounds) }
    if has(.qaLead) { permits.formUnion([.recordAudit, .addAuditAction, .completeAuditActions]) }
    if has(.auditor) { permits.formUnion([.recordAudit, .addAuditAction]) }
    if has(.moderator) { permits.insert(.addAuditAction) }
    if has(.qaLead, .improvementManager, .objectiveOwner, .moderator) {
      permits.insert(.verifyAuditActions)
    }
    if has(.dfeAdviser) { permits.formUnion([.rate, .recordReview, .giveFindings]) }
    if has(.participationWorker) { permits.insert(.addVoice) }
    if has(.administrator) { permits.formUnion([.administerPeople, .changeSettings]) }
    if !roles.isDisjoint(with: .contentReaders) {
      permits.formUnion([.seeChecks, .exportPlans])
    }
    return permits
  }

  /// What comes on top where one of these lead or owner roles is the person's own.
  func own(_ names: some Sequence<String>) -> Set<Permission> {
    guard names.contains(where: isMine) else { return [] }
    guard has(.actionLead, .objectiveOwner) else {
      // Those in charge of practice and of the workforce answer what the board asks them.
      return has(.qaLead, .workforceLead) ? [.answerChallenge] : []
    }
    var permits: Set<Permission> = [.postUpdate, .rate, .addEvidence, .answerChallenge]
    if has(.objectiveOwner) { permits.insert(.moveDueDate) }
    return permits
  }

  /// What comes on top where the objective, or what belongs to it, is the person's own.
  func owning(_ names: some Sequence<String>) -> Set<Permission> {
    has(.objectiveOwner) && names.contains(where: isMine) ? [.revise, .addVoice] : []
  }

  /// What comes on top where the person answers for a measure's readings.
  func answering(for role: String) -> Set<Permission> {
    has(.objectiveOwner, .actionLead, .qaLead, .workforceLead) && isMine(role)
      ? [.recordReading] : []
  }

  /// Whether a role, as a plan names it, is one of the person's.
  func isMine(_ name: String) -> Bool { councilRoles.contains(name.lowercased()) }

  var sections: Set<NavigationItem> {
    if roles.isDisjoint(with: .contentReaders) {
      return has(.scrutiny) ? [.published] : []
    }
    return NavigationItem.ofTheRecord
  }

  private func has(_ wanted: Role...) -> Bool { !roles.isDisjoint(with: wanted) }
}

extension Set<Role> {
  /// People who read the plan with its workings.
  static let contentReaders: Set<Role> = [
    .improvementManager, .objectiveOwner, .actionLead, .qaLead, .auditor, .moderator,
    .workforceLead, .boardMember, .chair, .dfeAdviser, .participationWorker,
  ]
  /// The same and scrutiny, which reads what is published and nothing else.
  static let publicReaders: Set<Role> = contentReaders.union([.scrutiny])
  /// Whoever has an account.
  static let people: Set<Role> = publicReaders.union([.administrator, .operator])
}

extension Role {
  /// As a page names the role: "Improvement manager".
  var words: String {
    switch self {
    case .qaLead: "Quality assurance lead"
    case .dfeAdviser: "DfE adviser"
    default:
      rawValue.replacingOccurrences(of: "_", with: " ").sentenceCase
    }
  }
}
