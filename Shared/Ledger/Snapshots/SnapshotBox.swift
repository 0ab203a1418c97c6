/// What a snapshot holds: a state, the times of the records that it was folded from, and some states
/// on the way to it, from which the past is reached.
struct SnapshotBox<State: LedgerState>: Sendable {
  var state: State
  var timeline: LedgerTimeline
  var marks: [LedgerViewCache<State>.View]

  /// Whether states of this type are kept, and all of what they store is written.
  static var isKept: Bool {
    (State.self as? any SnapshotState.Type).map { $0.isWholeWritten } ?? false
  }

  init(state: State, timeline: LedgerTimeline, marks: [LedgerViewCache<State>.View]) {
    self.state = state
    self.timeline = timeline
    self.marks = marks
  }

  /// The box as bytes; `nil` for a state of which no snapshots are kept.
  ///
  /// - Throws: What a part of the state throws that can't be written.
  func written() throws -> [UInt8]? {
    guard let state = state as? any SnapshotState else { return nil }
    var writer = SnapshotWriter()
    timeline.write(to: &writer)
    writer.count(marks.count)
    for mark in marks {
      mark.cut.write(to: &writer)
      try (mark.state as? any SnapshotState)?.write(to: &writer)
    }
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
    func read() throws -> State {
      guard let state = try type.init(from: &reader) as? State else {
        throw SnapshotError.malformed
      }
      return state
    }
    marks = []
    for _ in 0..<(try reader.count()) {
      marks.append((try LedgerCut(from: &reader), try read()))
    }
    state = try read()
    try reader.end()
  }
}

extension LedgerCut: SnapshotValue {
  package func write(to writer: inout SnapshotWriter) {
    writer.integer(position)
    writer.integer(effectiveBy)
  }

  package init(from reader: inout SnapshotReader) throws {
    position = try reader.integer()
    effectiveBy = try reader.integer()
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
