/// One fact in the ledger of one authority, as it was recorded; it never changes again.
package struct LedgerRecord: Sendable, Hashable {
  /// 1 for the first record of the authority, then without gaps.
  package var position: Int64
  /// When the ledger took it in.
  ///
  /// Never earlier than that of the record before.
  package var recordedAt: Instant
  /// When it holds from.
  ///
  /// Never later than ``recordedAt``; earlier only for imported history.
  package var effectiveAt: Instant
  /// The subject of the token under which the command came.
  package var actor: String
  /// What happened, in the past tense, such as `action_rated`.
  package var kind: String
  /// The event as a protobuf message; the ledger doesn't look inside.
  package var payload: [UInt8]
  /// The key under which the command was sent; the same for all records of one command.
  package var idempotencyKey: String
  /// The trace that the command belonged to, or empty.
  package var traceID: String
  /// ``hash`` of the record before, or 32 zero bytes for the first.
  package var previousHash: [UInt8]
  /// SHA-256 over everything above and the authority; see ``LedgerChain``.
  package var hash: [UInt8]

  package init(
    position: Int64,
    recordedAt: Instant,
    effectiveAt: Instant,
    actor: String,
    kind: String,
    payload: [UInt8],
    idempotencyKey: String,
    traceID: String,
    previousHash: [UInt8],
    hash: [UInt8]
  ) {
    self.position = position
    self.recordedAt = recordedAt
    self.effectiveAt = effectiveAt
    self.actor = actor
    self.kind = kind
    self.payload = payload
    self.idempotencyKey = idempotencyKey
    self.traceID = traceID
    self.previousHash = previousHash
    self.hash = hash
  }
}
