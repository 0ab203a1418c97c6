package import Chassis

/// What this service needs to know of one authority's plans and audits to remind people, folded
/// from what it heard.
package struct World: Hashable, Sendable {
  package var plans = PlanFacts()
  package var audits = AuditFacts()

  package init() {}

  /// The events that the fold looks at, by service.
  ///
  /// Workforce publishes nothing yet that somebody has to be reminded of; it is followed for its
  /// figures' sake and to know that it is there.
  package static let relevantKinds: [ServiceName: Set<String>] = [
    .plans: [
      "objective_added", "objective_revised", "action_added", "action_revised", "due_date_moved",
      "rated", "withdrawn", "restored", "challenge_raised", "challenge_answered",
      "challenge_accepted", "file_imported",
    ],
    .audits: [
      "audit_assigned", "audit_submitted", "audit_exempted", "audit_moderated",
      "audit_action_added", "audit_action_completed", "concern_acknowledged",
    ],
  ]

  /// Takes in the next entry of a service.
  ///
  /// Total: what can't be placed is skipped.
  package mutating func evolve(_ entry: HeardEntry) {
    switch entry.service {
    case .plans: plans.evolve(entry)
    case .audits: audits.evolve(entry)
    default: break
    }
  }

  /// Everything that is to be done by a day and isn't done yet.
  package var open: [DatedThing] {
    (plans.open + audits.open).sorted { ($0.due, $0.id) < ($1.due, $1.id) }
  }
}
