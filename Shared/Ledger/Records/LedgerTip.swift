/// Where a ledger ends: the position and hash that the next record builds on.
package struct LedgerTip: Sendable, Hashable {
  /// Position of the last record, 0 when there is none.
  package var position: Int64
  /// Hash of the last record, 32 zero bytes when there is none.
  package var hash: [UInt8]

  package init(position: Int64, hash: [UInt8]) {
    self.position = position
    self.hash = hash
  }

  /// The end of a ledger without records.
  package static let genesis = LedgerTip(position: 0, hash: LedgerChain.genesisHash)
}
