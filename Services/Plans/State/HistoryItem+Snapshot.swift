package import Ledger
import Messages

extension HistoryItem: SnapshotValue {
  package func write(to writer: inout SnapshotWriter) throws {
    position.write(to: &writer)
    recordedAt.write(to: &writer)
    effectiveAt.write(to: &writer)
    actor.write(to: &writer)
    kind.write(to: &writer)
    try object.write(to: &writer)
    try changes.write(to: &writer)
    reason.write(to: &writer)
    try related.write(to: &writer)
    perspective.rawValue.write(to: &writer)
  }

  package init(from reader: inout SnapshotReader) throws {
    position = try Int64(from: &reader)
    recordedAt = try Instant(from: &reader)
    effectiveAt = try Instant(from: &reader)
    actor = try String(from: &reader)
    kind = try String(from: &reader)
    object = try ObjectRef(from: &reader)
    changes = try [FieldChange](from: &reader)
    reason = try String(from: &reader)
    related = try ObjectRef?(from: &reader)
    perspective = RatingPerspective(rawValue: try Int32(from: &reader))
  }
}

extension FieldChange: SnapshotValue {
  package func write(to writer: inout SnapshotWriter) throws {
    field.write(to: &writer)
    before.write(to: &writer)
    after.write(to: &writer)
  }

  package init(from reader: inout SnapshotReader) throws {
    field = try String(from: &reader)
    before = try String(from: &reader)
    after = try String(from: &reader)
  }
}

/// Written by its two parts: there are too many of them for messages.
///
/// The state makes its own references, so there is nothing unknown in them to keep.
extension ObjectRef: SnapshotValue {
  package func write(to writer: inout SnapshotWriter) throws {
    kind.rawValue.write(to: &writer)
    id.write(to: &writer)
  }

  package init(from reader: inout SnapshotReader) throws {
    let kind = ObjectKind(rawValue: try Int32(from: &reader))
    self.init(kind, try String(from: &reader))
  }
}
