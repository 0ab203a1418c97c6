package import Ledger
import Messages

extension FindingKey: SnapshotValue {
  package func write(to writer: inout SnapshotWriter) throws {
    rule.write(to: &writer)
    try ids.write(to: &writer)
    found.write(to: &writer)
  }

  package init(from reader: inout SnapshotReader) throws {
    rule = try String(from: &reader)
    ids = try [String](from: &reader)
    found = try String(from: &reader)
  }
}
