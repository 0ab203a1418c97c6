/// What became of a command.
package struct LedgerOutcome: Sendable, Hashable {
  /// The command's records, in order: those just recorded, or those of the first time when the key
  /// had been used before.
  ///
  /// Empty when the decision was that nothing changes.
  package var records: [LedgerRecord]
  /// Position of the command's last record; without records, of the ledger's last.
  package var position: Int64
  /// Whether the key had been used before, so that nothing was recorded this time.
  package var isRepeat: Bool

  package init(records: [LedgerRecord], position: Int64, isRepeat: Bool) {
    self.records = records
    self.position = position
    self.isRepeat = isRepeat
  }

  /// When the command's records were taken in, `nil` when there are none.
  package var recordedAt: Instant? { records.last?.recordedAt }
}
