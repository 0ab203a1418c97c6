/// A state that can be written down and read again, so that a start needn't fold every record.
///
/// A snapshot is only a saving of time: what it holds is always also what the records fold to, and
/// one that is damaged, out of date or of another build is ignored.
package protocol SnapshotState: LedgerState {
  /// Every stored property, in the order in which they are written.
  ///
  /// While one is missing no snapshot is kept or read, so that it can't be lost.
  static var snapshotParts: [SnapshotPart<Self>] { get }
}

/// One stored property of a state, as snapshots write and read it.
package struct SnapshotPart<State> {
  fileprivate let write: (State, inout SnapshotWriter) throws -> Void
  fileprivate let read: (inout State, inout SnapshotReader) throws -> Void

  package init<Value: SnapshotValue>(_ path: WritableKeyPath<State, Value>) {
    write = { try $0[keyPath: path].write(to: &$1) }
    read = { $0[keyPath: path] = try Value(from: &$1) }
  }
}

extension SnapshotState {
  /// Whether there is a part for every stored property.
  package static var isWholeWritten: Bool {
    Mirror(reflecting: Self()).children.count == snapshotParts.count
  }

  /// Writes every part.
  ///
  /// - Throws: What a part throws that can't be written.
  func write(to writer: inout SnapshotWriter) throws {
    for part in Self.snapshotParts { try part.write(self, &writer) }
  }

  /// Reads what ``write(to:)`` wrote.
  ///
  /// - Throws: ``SnapshotError`` when the bytes are no such state.
  init(from reader: inout SnapshotReader) throws {
    self.init()
    for part in Self.snapshotParts { try part.read(&self, &reader) }
  }

  /// The state alone, without the place in the ledger that it belongs to.
  ///
  /// - Throws: What a part throws that can't be written.
  package func written() throws -> [UInt8] {
    var writer = SnapshotWriter()
    try write(to: &writer)
    return writer.bytes
  }

  /// Reads what ``written()`` gave.
  ///
  /// - Throws: ``SnapshotError`` when the bytes are no such state.
  package init(written bytes: [UInt8]) throws {
    var reader = SnapshotReader(bytes)
    try self.init(from: &reader)
    try reader.end()
  }
}

/// A value that snapshots can hold.
package protocol SnapshotValue {
  /// - Throws: When the value has no written form.
  func write(to writer: inout SnapshotWriter) throws
  /// - Throws: ``SnapshotError`` when the bytes are no such value.
  init(from reader: inout SnapshotReader) throws
}

/// Why a snapshot can't be read; it is ignored then.
package enum SnapshotError: Error, Hashable, Sendable {
  /// The bytes end in the middle of a value.
  case tooShort
  /// More bytes than the state has parts.
  case tooLong
  /// A number or a mark that its place doesn't allow.
  case malformed
}
