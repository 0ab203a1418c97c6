package import Figures
package import Ledger
package import Messages

/// What matters of audits to remind people.
package struct AuditFacts: Hashable, Sendable {
  package struct Audit: Hashable, Sendable {
    package var roundID: String
    /// The auditor's role or account.
    package var auditor: String
    package var due: CalendarDay?
    package var isAssigned: Bool
    package var assignedAt: Instant?
    package var submittedAt: Instant?
    package var submittedBy: String
    /// The moderated one where there is one.
    package var overall: Grade
    package var hasConcern: Bool
    package var isAcknowledged: Bool
  }

  package struct Action: Hashable, Sendable {
    package var roundID: String
    package var ownerRole: String
    package var due: CalendarDay?
    package var isDone: Bool
  }

  package var audits: [String: Audit] = [:]
  package var actions: [String: Action] = [:]

  package init() {}

  /// Audits that are assigned and not handed in, and actions that aren't done, as far as they have
  /// a day.
  package var open: [DatedThing] {
    audits.compactMap { id, audit in
      guard let due = audit.due, audit.isAssigned else { return nil }
      return DatedThing(
        id: id,
        name: "An audit that is yours",
        due: due,
        roles: [audit.auditor],
        page: "audits/rounds/\(audit.roundID)",
        lateKind: .overdue
      )
    }
      + actions.compactMap { id, action in
        guard let due = action.due, !action.isDone else { return nil }
        return DatedThing(
          id: id,
          name: "An audit action",
          due: due,
          roles: [action.ownerRole],
          page: "audits/rounds/\(action.roundID)",
          lateKind: .auditActionOverdue
        )
      }
  }
}
