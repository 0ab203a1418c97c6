import Ledger
import Messages
import ProtobufC

extension PlansState {
  mutating func evolve(_ event: FindingAccepted, _ record: LedgerRecord) {
    guard var acceptance = event.acceptance else { return }
    acceptance.acceptedBy = record.actor
    acceptance.acceptedAt = ProtobufTimestamp(record.effectiveAt)
    let key = FindingKey(rule: acceptance.rule, refs: acceptance.refs, found: acceptance.found)
    acceptances[key] = acceptance
    guard let first = acceptance.refs.first else { return }
    note(
      first.kind,
      first.id,
      record,
      [FieldChange("check", "", event.message)],
      reason: acceptance.reason
    )
  }

  mutating func evolve(_ event: FindingReopened, _ record: LedgerRecord) {
    let key = FindingKey(rule: event.rule, refs: event.refs, found: event.found)
    guard acceptances.removeValue(forKey: key) != nil, let first = event.refs.first else { return }
    note(
      first.kind,
      first.id,
      record,
      [FieldChange("check", event.found, "")],
      reason: event.reason
    )
  }
}
