/// What somebody may do, as people in a council's improvement work are called.
///
/// The raw values stand in tokens and in what the gateway stores; they don't change.
package enum Role: String, CaseIterable, Codable, Hashable, Sendable {
  /// People and settings, no content.
  case administrator
  /// All of the plan.
  case improvementManager = "improvement_manager"
  /// Their own objectives.
  case objectiveOwner = "objective_owner"
  /// Updates, evidence and ratings on their own actions.
  case actionLead = "action_lead"
  /// Runs the audit programme.
  case qaLead = "qa_lead"
  /// Audits the cases given to them.
  case auditor
  /// Checks audits that aren't their own.
  case moderator
  /// Returns, teams and posts.
  case workforceLead = "workforce_lead"
  /// Reads and challenges.
  case boardMember = "board_member"
  /// Decisions, the third level of assurance, a rating of their own.
  case chair
  /// Reads all but worker-level data; a rating of their own and review notes; until a date.
  case dfeAdviser = "dfe_adviser"
  /// Reads the published view.
  case scrutiny
  /// Records what children, families and workers say.
  case participationWorker = "participation_worker"
  /// Another system, with a token for named methods.
  case integration
  /// Keeps the machines running; no content.
  case `operator`
  /// One of our own services on its own account.
  case service
}

extension Set<Role> {
  /// Everybody who has a token.
  package static let anyone = Set(Role.allCases)
  /// Those who may read all of the plan: not scrutiny, which has its own view, nor those without
  /// content.
  package static let readers = anyone.subtracting([.scrutiny, .operator, .administrator])
}
