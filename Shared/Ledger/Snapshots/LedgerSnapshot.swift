import Crypto

/// A state as it was after some record, as a store keeps it.
package struct LedgerSnapshot: Sendable, Hashable {
  /// The record after which it was taken, by position and hash.
  package var tip: LedgerTip
  /// The build whose code folded and wrote it; see ``CodeFingerprint``.
  package var fingerprint: [UInt8]
  /// The state and the times of the records that it was folded from.
  package var content: [UInt8]
  /// SHA-256 over everything above and the authority.
  package var checksum: [UInt8]

  package init(tip: LedgerTip, fingerprint: [UInt8], content: [UInt8], checksum: [UInt8]) {
    self.tip = tip
    self.fingerprint = fingerprint
    self.content = content
    self.checksum = checksum
  }

  /// A snapshot with the checksum that it must have.
  init(tip: LedgerTip, fingerprint: [UInt8], content: [UInt8], of authority: String) {
    self.init(tip: tip, fingerprint: fingerprint, content: content, checksum: [])
    checksum = rightChecksum(of: authority)
  }

  private func rightChecksum(of authority: String) -> [UInt8] {
    var hash = SHA256()
    for part in [Array(authority.utf8), tip.hash, fingerprint, content] {
      unsafe withUnsafeBytes(of: Int64(part.count).bigEndian) {
        unsafe hash.update(bufferPointer: $0)
      }
      hash.update(data: part)
    }
    unsafe withUnsafeBytes(of: tip.position.bigEndian) { unsafe hash.update(bufferPointer: $0) }
    return Array(hash.finalize())
  }

  /// Why it can't be what was once written for this ledger, or `nil` when it can.
  ///
  /// `record` is the ledger's record at the snapshot's position, `nil` when there is none.
  func damage(in authority: String, record: LedgerRecord?) -> String? {
    guard checksum == rightChecksum(of: authority) else {
      return "its content does not match its checksum"
    }
    guard let record, record.position == tip.position else {
      return "the ledger has no record at its position"
    }
    return record.hash == tip.hash ? nil : "the record at its position is another"
  }
}
