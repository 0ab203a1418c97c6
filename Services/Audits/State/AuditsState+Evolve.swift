import Chassis
import Exchange
package import Ledger
import Messages
import ProtobufC

extension AuditsState {
  package mutating func evolve(_ record: LedgerRecord) {
    position = record.position
    guard let event = try? AuditsEvent(protobuf: record.payload).event else { return }
    switch event {
    case .toolDefined(let event): evolve(event, record)
    case .roundOpened(let event): evolve(event, record)
    case .roundClosed(let event): close(event.roundID, record)
    case .auditAssigned(let event): evolve(event, record)
    case .auditSubmitted(let event): evolve(event, record)
    case .auditExempted(let event): evolve(event, record)
    case .auditModerated(let event): evolve(event, record)
    case .auditActionAdded(let event): evolve(event, record)
    case .auditActionCompleted(let event): evolve(event, record)
    case .auditActionVerified(let event): evolve(event, record)
    case .concernAcknowledged(let event): evolve(event, record)
    case .figurePublished(let event):
      if let figure = event.figure { figures.set(figure, id: Self.figureKey(figure)) }
    }
  }

  package static func problem(reading record: LedgerRecord) -> String? {
    do {
      let message = try AuditsEvent(protobuf: record.payload)
      guard let kind = message.kind else { return "holds an event that this release doesn't know" }
      return kind == record.kind ? nil : "is called \(record.kind), but holds \(kind)"
    } catch {
      return "can't be decoded: \(error)"
    }
  }

  private mutating func evolve(_ event: ToolDefined, _ record: LedgerRecord) {
    guard var tool = event.tool, !tool.id.isEmpty else { return }
    tool.version = record.position
    tools.set(tool, id: Self.toolKey(tool.id, tool.toolVersion))
    toolVersions[tool.id] = max(tool.toolVersion, toolVersions[tool.id] ?? 0)
  }

  private mutating func evolve(_ event: RoundOpened, _ record: LedgerRecord) {
    guard var round = event.round, !round.id.isEmpty else { return }
    round.version = record.position
    rounds.set(round, id: round.id)
  }

  private mutating func close(_ roundID: String, _ record: LedgerRecord) {
    rounds.update(roundID) { round in
      round.closed = true
      round.version = record.position
    }
    for audit in audits(of: roundID) { settle(audit.id) }
  }

  private mutating func evolve(_ event: AuditAssigned, _ record: LedgerRecord) {
    guard var audit = event.audit, !audit.id.isEmpty else { return }
    audit.state = .assigned
    add(audit, record)
    note(audit.id, record, "Assigned to \(audit.auditor)")
  }

  private mutating func evolve(_ event: AuditSubmitted, _ record: LedgerRecord) {
    guard var audit = event.audit, !audit.id.isEmpty else { return }
    audit.submittedBy = record.actor
    audit.state = .submitted
    add(audit, record)
    settle(audit.id)
    note(audit.id, record, "Submitted, graded \(audit.overall.words)")
  }

  private mutating func add(_ audit: Audit, _ record: LedgerRecord) {
    var audit = audit
    audit.version = record.position
    if audits[audit.id] == nil { auditIDs[audit.roundID, default: []].append(audit.id) }
    audits.set(audit, id: audit.id)
  }

  private mutating func evolve(_ event: AuditExempted, _ record: LedgerRecord) {
    let isKnown = audits.update(event.auditID) { audit in
      audit.exemptBecause = event.reason
      audit.state = .exempted
      audit.version = record.position
    }
    if isKnown { note(event.auditID, record, "Exempted", reason: event.reason) }
  }

  private mutating func evolve(_ event: AuditModerated, _ record: LedgerRecord) {
    let isKnown = audits.update(event.auditID) { audit in
      audit.moderatedOverall = event.overall
      audit.moderatedBy = record.actor
      audit.moderationNote = event.note
      audit.version = record.position
    }
    guard isKnown, let audit = audits[event.auditID] else { return }
    settle(audit.id)
    let change =
      audit.overall == event.overall ? "agreed" : "was \(audit.overall.words)"
    note(audit.id, record, "Moderated as \(event.overall.words) (\(change))", reason: event.note)
  }

  private mutating func evolve(_ event: AuditActionAdded, _ record: LedgerRecord) {
    guard var action = event.action, audits[action.auditID] != nil else { return }
    action.version = record.position
    if actions[action.id] == nil { actionIDs[action.auditID, default: []].append(action.id) }
    actions.set(action, id: action.id)
    settle(action.auditID)
    note(action.auditID, record, "Action for \(action.ownerRole) added", reason: action.text)
  }

  private mutating func evolve(_ event: AuditActionCompleted, _ record: LedgerRecord) {
    let isKnown = actions.update(event.auditActionID) { action in
      action.doneOn = event.doneOn
      action.doneBy = record.actor
      action.version = record.position
    }
    guard isKnown, let action = actions[event.auditActionID] else { return }
    settle(action.auditID)
    note(action.auditID, record, "Action done", reason: action.text)
  }

  private mutating func evolve(_ event: AuditActionVerified, _ record: LedgerRecord) {
    let isKnown = actions.update(event.auditActionID) { action in
      action.verifiedBy = record.actor
      action.verifiedAt = record.effectiveAt.timestamp
      action.version = record.position
    }
    guard isKnown, let action = actions[event.auditActionID] else { return }
    settle(action.auditID)
    note(action.auditID, record, "Action verified", reason: action.text)
  }

  private mutating func evolve(_ event: ConcernAcknowledged, _ record: LedgerRecord) {
    let isKnown = audits.update(event.auditID) { audit in
      audit.concernAcknowledgedBy = record.actor
      audit.version = record.position
    }
    if isKnown { note(event.auditID, record, "Acknowledged") }
  }

  /// Where an audit stands after it was submitted: actions open, closed with its round, moderated or
  /// submitted.
  private mutating func settle(_ auditID: String) {
    guard let audit = audits[auditID], audit.state != .assigned, audit.state != .exempted else {
      return
    }
    let isOpen = actions(of: auditID).contains { $0.doneOn == nil }
    let isRoundClosed = rounds[audit.roundID]?.closed ?? false
    audits.update(auditID) { audit in
      if isOpen {
        audit.state = .actionsOpen
      } else if isRoundClosed {
        audit.state = .closed
      } else {
        audit.state = audit.moderatedOverall == .unspecified ? .submitted : .moderated
      }
    }
  }

  private mutating func note(
    _ auditID: String,
    _ record: LedgerRecord,
    _ summary: String,
    reason: String = ""
  ) {
    history[auditID, default: []].append(HistoryEntry(record, summary, reason: reason))
  }
}
