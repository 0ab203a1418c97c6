package import Ledger
package import Messages

extension LedgerEntry {
  /// A record as it crosses between services.
  package init(_ record: LedgerRecord, of authority: String) {
    self.init()
    self.authority = authority
    position = record.position
    recordedAt = record.recordedAt.timestamp
    effectiveAt = record.effectiveAt.timestamp
    actor = record.actor
    kind = record.kind
    payload = record.payload
    traceID = record.traceID
    hash = record.hash
  }
}
