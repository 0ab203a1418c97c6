import Chassis
package import Ledger
package import Messages

extension HistoryEntry {
  /// One change in words.
  package init(_ record: LedgerRecord, _ summary: String, reason: String = "") {
    self.init()
    position = record.position
    recordedAt = record.recordedAt.timestamp
    effectiveAt = record.effectiveAt.timestamp
    actor = record.actor
    kind = record.kind
    self.summary = summary
    self.reason = reason
  }
}
