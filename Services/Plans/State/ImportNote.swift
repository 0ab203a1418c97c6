package import Ledger

/// That a file was read into the ledger.
package struct ImportNote: Hashable, Sendable {
  /// Position of the record.
  package var position: Int64
  package var recordedAt: Instant
  package var actor: String
  package var fileName: String
  /// SHA-256 of the file's bytes.
  package var sha256: [UInt8]
  /// `plan`, `inspection` or `readings`.
  package var kind: String
  package var warnings: Int
  package var rejects: Int
}
