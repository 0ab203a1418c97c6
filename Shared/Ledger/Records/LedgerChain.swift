import Crypto

/// The hash chain: each record's hash covers all of its fields, the authority and the hash before
/// it, so nothing can be changed, moved, added or taken out in the middle without being noticed.
///
/// The bytes that are hashed are eleven fields, each as its length (8 bytes, big-endian) followed
/// by its content, in this order: the text `golden-thread-ledger-1`, authority, position, recorded
/// milliseconds, effective milliseconds, actor, kind, payload, idempotency key, trace id and
/// previous hash. Text is UTF-8; numbers are 8 bytes, big-endian, two's complement. The lengths
/// make the encoding unambiguous: no two different records give the same bytes.
package enum LedgerChain {
  /// Bytes in every hash.
  package static let hashByteCount = SHA256.byteCount
  /// What the first record of a ledger has as its previous hash.
  package static let genesisHash = [UInt8](repeating: 0, count: hashByteCount)

  /// The hash that a record must carry; its present ``LedgerRecord/hash`` is not looked at.
  package static func hash(of record: LedgerRecord, authority: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(256 + record.payload.count)
    append("golden-thread-ledger-1".utf8, to: &bytes)
    append(authority.utf8, to: &bytes)
    append(bigEndian(record.position), to: &bytes)
    append(bigEndian(record.recordedAt.millisecondsSince1970), to: &bytes)
    append(bigEndian(record.effectiveAt.millisecondsSince1970), to: &bytes)
    append(record.actor.utf8, to: &bytes)
    append(record.kind.utf8, to: &bytes)
    append(record.payload, to: &bytes)
    append(record.idempotencyKey.utf8, to: &bytes)
    append(record.traceID.utf8, to: &bytes)
    append(record.previousHash, to: &bytes)
    return Array(SHA256.hash(data: bytes))
  }

  private static func append(_ field: some Collection<UInt8>, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: bigEndian(Int64(field.count)))
    bytes.append(contentsOf: field)
  }

  private static func bigEndian(_ value: Int64) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: value >> (56 - 8 * Int64($0))) }
  }
}
