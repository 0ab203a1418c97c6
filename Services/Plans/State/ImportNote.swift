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

extension ImportNote: SnapshotValue {
  package func write(to writer: inout SnapshotWriter) throws {
    position.write(to: &writer)
    recordedAt.write(to: &writer)
    actor.write(to: &writer)
    fileName.write(to: &writer)
    writer.data(sha256)
    kind.write(to: &writer)
    warnings.write(to: &writer)
    rejects.write(to: &writer)
  }

  package init(from reader: inout SnapshotReader) throws {
    position = try Int64(from: &reader)
    recordedAt = try Instant(from: &reader)
    actor = try String(from: &reader)
    fileName = try String(from: &reader)
    sha256 = Array(try reader.data())
    kind = try String(from: &reader)
    warnings = try Int(from: &reader)
    rejects = try Int(from: &reader)
  }
}
