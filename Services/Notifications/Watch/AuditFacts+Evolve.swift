import Exchange
import Figures
import Ledger
import Messages
import ProtobufC

extension AuditFacts {
  mutating func evolve(_ entry: HeardEntry) {
    guard let event = try? AuditsEvent(protobuf: entry.payload).event else { return }
    switch event {
    case .auditAssigned(let event):
      set(event.audit) {
        $0.isAssigned = true
        $0.assignedAt = entry.effectiveAt
      }
    case .auditSubmitted(let event):
      set(event.audit) {
        $0.isAssigned = false
        $0.submittedAt = entry.effectiveAt
        $0.submittedBy = entry.actor
      }
    case .auditExempted(let event): audits[event.auditID]?.isAssigned = false
    case .auditModerated(let event): audits[event.auditID]?.overall = event.overall
    case .concernAcknowledged(let event): audits[event.auditID]?.isAcknowledged = true
    case .auditActionAdded(let event):
      guard let action = event.action else { return }
      actions[action.id] = Action(
        roundID: audits[action.auditID]?.roundID ?? "",
        ownerRole: action.ownerRole,
        due: action.due.flatMap { CalendarDay(date: $0) },
        isDone: action.doneOn != nil
      )
    case .auditActionCompleted(let event): actions[event.auditActionID]?.isDone = true
    default: break
    }
  }

  private mutating func set(_ audit: Messages.Audit?, _ change: (inout Audit) -> Void) {
    guard let audit else { return }
    let before = audits[audit.id]
    var after = Audit(
      roundID: audit.roundID.isEmpty ? before?.roundID ?? "" : audit.roundID,
      auditor: audit.auditor.isEmpty ? before?.auditor ?? "" : audit.auditor,
      due: audit.due.flatMap { CalendarDay(date: $0) } ?? before?.due,
      isAssigned: false,
      assignedAt: before?.assignedAt,
      submittedAt: before?.submittedAt,
      submittedBy: before?.submittedBy ?? "",
      overall: audit.overall,
      hasConcern: audit.immediateSafeguardingConcern,
      isAcknowledged: before?.isAcknowledged ?? false
    )
    change(&after)
    audits[audit.id] = after
  }
}
