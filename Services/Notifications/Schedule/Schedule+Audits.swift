import Chassis
import Messages

extension Schedule {
  /// Safeguarding concerns that nobody has acknowledged, urgent and however old; and audits that
  /// were just graded inadequate.
  ///
  /// To the QA leads and the improvement managers. Nothing of the case.
  var concerns: [NotificationRaised] {
    let readers = people.with(.qaLead, .improvementManager)
    return world.audits.audits.sorted { $0.key < $1.key }
      .flatMap { id, audit -> [NotificationRaised] in
        guard let submittedAt = audit.submittedAt else { return [] }
        if audit.hasConcern, !audit.isAcknowledged {
          return notices(
            .safeguardingConcern,
            about: id,
            key: "concern",
            stage: "raised",
            title: "An audit raised an immediate safeguarding concern",
            page: "audits/rounds/\(audit.roundID)",
            urgent: true,
            to: readers
          )
        }
        guard audit.overall == .inadequate, isFresh(submittedAt) else { return [] }
        return notices(
          .safeguardingConcern,
          about: id,
          key: "inadequate",
          stage: "graded",
          title: "An audit was graded inadequate",
          page: "audits/rounds/\(audit.roundID)",
          to: readers
        )
      }
  }

  /// Audits that were just given to somebody.
  var assignments: [NotificationRaised] {
    world.audits.audits.sorted { $0.key < $1.key }
      .flatMap { id, audit -> [NotificationRaised] in
        guard audit.isAssigned, let assignedAt = audit.assignedAt, isFresh(assignedAt) else {
          return []
        }
        return notices(
          .auditAssigned,
          about: id,
          key: "audit_assigned",
          stage: audit.auditor.replacing(":", with: " "),
          title: "An audit was assigned to you",
          page: "audits/rounds/\(audit.roundID)",
          due: audit.due,
          to: people.holders(of: audit.auditor)
        )
      }
  }
}
