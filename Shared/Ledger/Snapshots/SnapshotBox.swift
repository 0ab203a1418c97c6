/// What a snapshot holds: a state and the times of the records that it was folded from.
struct SnapshotBox<State: LedgerState>: Sendable {
  var state: State
  var timeline: LedgerTimeline

  /// Whether states of this type are kept, and all of what they store is written.
  static var isKept: Bool {
    (State.self as? any SnapshotState.Type).map { $0.isWholeWritten } ?? false
  }

  init(state: State, timeline: LedgerTimeline) {
    self.state = state
    self.timeline = timeline
  }

  /// The box as bytes; `nil` for a state of which no snapshots are kept.
  ///
  /// - Throws: What a part of the state throws that can't be written.
  func written() throws -> [UInt8]? {
    guard let state = state as? any SnapshotState else { return nil }
    var writer = SnapshotWriter()
    timeline.write(to: &writer)
    try state.write(to: &writer)
    return writer.bytes
  }

  /// Reads what ``written()`` gave.
  ///
  /// - Throws: ``SnapshotError``.
  init(written bytes: [UInt8]) throws {
    guard let type = State.self as? any SnapshotState.Type else { throw SnapshotError.malformed }
    var reader = SnapshotReader(bytes)
    timeline = try LedgerTimeline(from: &reader)
    guard let state = try type.init(from: &reader) as? State else {
      throw SnapshotError.malformed
    }
    try reader.end()
    self.state = state
  }
}

extension LedgerSnapshot {
  /// A snapshot of the state after a record; `nil` for a state of which none are kept, or when the
  /// process can't say what code it runs.
  ///
  /// - Throws: What a part of the state throws that can't be written.
  static func taken<State: LedgerState>(
    of box: SnapshotBox<State>,
    at tip: LedgerTip,
    authority: String
  ) throws -> LedgerSnapshot? {
    guard SnapshotBox<State>.isKept, !CodeFingerprint.current.isEmpty else { return nil }
    return try box.written().map {
      LedgerSnapshot(tip: tip, fingerprint: CodeFingerprint.current, content: $0, of: authority)
    }
  }
}
