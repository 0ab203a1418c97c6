import GRDB
import Synchronization
import Testing

@testable import Ledger

@Suite("Snapshots")
struct LedgerSnapshotTests {
  /// A diary of which snapshots are kept.
  ///
  /// It counts what it folds in this process, so that tests see what a start cost.
  struct KeptDiary: SnapshotState, Hashable {
    static let folded = Mutex<[String: Int]>([:])
    var entries: [String] = []
    var seen: [String: Int64] = [:]

    mutating func evolve(_ record: LedgerRecord) {
      let text = String(decoding: record.payload, as: UTF8.self)
      entries.append(text)
      seen[text] = record.position
      Self.folded.withLock { $0[record.actor, default: 0] += 1 }
    }

    static var snapshotParts: [SnapshotPart<KeptDiary>] { [.init(\.entries), .init(\.seen)] }
  }

  /// Opened on one file again and again, as processes would.
  struct Desk {
    let folder = try? TemporaryFolder()
    let lines = Lines()
    /// The actor, which keeps the counts of tests that run side by side apart.
    let name: String
    var path: String { folder?.ledgerPath ?? "" }

    func open<Value>(
      _ body: (LedgerPartition<KeptDiary>, LedgerHouse<KeptDiary>) async throws -> Value
    ) async throws -> Value {
      let store = try SQLiteLedgerStore(path: path)
      let house = LedgerHouse<KeptDiary>(
        store: store,
        markDistance: 4,
        notice: { [lines] in lines.add($0) }
      )
      let value = try await body(try await house.establish("803"), house)
      try house.close()
      return value
    }

    func note(_ texts: [String], in partition: LedgerPartition<KeptDiary>) async throws {
      for text in texts {
        _ = try await partition.execute(key: text, actor: name) { _, _ in [.note(text)] }
      }
    }

    /// How many records a start folds, and what it comes to.
    func start() async throws -> (folded: Int, state: KeptDiary) {
      KeptDiary.folded.withLock { $0[name] = 0 }
      let state = try await open { partition, _ in try await partition.current().state }
      return (KeptDiary.folded.withLock { $0[name] ?? 0 }, state)
    }

    func spoil(_ sql: String) throws {
      let queue = try DatabaseQueue(path: path)
      try queue.write { try $0.execute(sql: sql) }
      try queue.close()
    }
  }

  /// Lines for the log.
  final class Lines: Sendable {
    private let all = Mutex<[String]>([])
    func add(_ line: String) { all.withLock { $0.append(line) } }
    var text: String { all.withLock { $0.joined(separator: "\n") } }
  }

  private static let texts = (1...30).map {
    "a line that is longer than fifteen bytes, \($0 % 7), \($0)"
  }

  @Test("A start from a snapshot at any record and the rest is the fold of all", arguments: 1...30)
  func everyPrefix(count: Int) async throws {
    let desk = Desk(name: "prefix-\(count)")
    try await desk.open { partition, house in
      try await desk.note(Array(Self.texts.prefix(count)), in: partition)
      #expect(try await house.keepSnapshots() == 1)
      try await desk.note(Array(Self.texts.dropFirst(count)), in: partition)
    }
    let (folded, state) = try await desk.start()
    #expect(folded == Self.texts.count - count)
    #expect(state.entries == Self.texts)
    #expect(state.seen == Dictionary(uniqueKeysWithValues: zip(Self.texts, 1...30)))
    #expect(desk.lines.text.isEmpty)
  }

  @Test("After a start from a snapshot recording, reading the past and verifying go on")
  func goesOn() async throws {
    let desk = Desk(name: "goes-on")
    try await desk.open { partition, house in
      try await desk.note(Array(Self.texts.prefix(20)), in: partition)
      try await house.keepSnapshots()
    }
    try await desk.open { partition, _ in
      try await desk.note(Array(Self.texts.dropFirst(20)), in: partition)
      let records = try await partition.records(after: 0, limit: 100)
      #expect(try await partition.current().state.entries == Self.texts)
      for record in records {
        let (state, position) = try await partition.state(knownAt: record.recordedAt)
        #expect(state.entries == Array(Self.texts.prefix(Int(position))))
        let repeated = try await partition.execute(key: record.idempotencyKey, actor: "x") { _, _ in
          []
        }
        #expect(repeated.isRepeat)
      }
      #expect(try await partition.verify().fault == nil)
    }
  }

  @Test("A snapshot is written once so many records came since the last")
  func due() async throws {
    let desk = Desk(name: "due")
    try await desk.open { partition, house in
      try await desk.note(Array(Self.texts.prefix(9)), in: partition)
      #expect(try await house.keepSnapshots(after: 10) == 0)
      try await desk.note([Self.texts[9]], in: partition)
      #expect(try await house.keepSnapshots(after: 10) == 1)
      #expect(try await house.keepSnapshots(after: 1) == 0)
      try await desk.note([Self.texts[10]], in: partition)
      #expect(try await house.keepSnapshots(after: 1, until: .now) == 0, "no time is left")
      #expect(try await house.keepSnapshots(after: 1) == 1)
    }
    #expect(try await desk.start().folded == 0)
  }

  struct Damage: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var sql: String
    /// What the log says of it.
    var line: String
    /// What verification says of it, `nil` when that is not its matter.
    var fault: String?
  }

  private static let damages = [
    Damage(
      testDescription: "a changed byte of its content",
      sql: """
        UPDATE snapshots
        SET content = CAST(substr(content, 1, 9) || x'7f' || substr(content, 11) AS BLOB)
        """,
      line: "does not match its checksum",
      fault: "the snapshot taken here is damaged: its content does not match its checksum"
    ),
    Damage(
      testDescription: "content that ends early",
      sql: "UPDATE snapshots SET content = substr(content, 1, 40)",
      line: "does not match its checksum",
      fault: "the snapshot taken here is damaged: its content does not match its checksum"
    ),
    Damage(
      testDescription: "another checksum",
      sql: "UPDATE snapshots SET checksum = zeroblob(32)",
      line: "does not match its checksum",
      fault: "the snapshot taken here is damaged: its content does not match its checksum"
    ),
    Damage(
      testDescription: "a moved position",
      sql: "UPDATE snapshots SET position = 5",
      line: "does not match its checksum",
      fault: "the snapshot taken here is damaged: its content does not match its checksum"
    ),
    Damage(
      testDescription: "another build's fingerprint",
      sql: "UPDATE snapshots SET fingerprint = zeroblob(32)",
      line: "another build wrote it",
      fault: "the snapshot taken here is damaged: its content does not match its checksum"
    ),
  ]

  @Test("A snapshot that is not what was written changes nothing", arguments: damages)
  func damaged(_ damage: Damage) async throws {
    let desk = Desk(name: "damaged: \(damage.testDescription)")
    try await desk.open { partition, house in
      try await desk.note(Array(Self.texts.prefix(20)), in: partition)
      try await house.keepSnapshots()
      try await desk.note(Array(Self.texts.dropFirst(20)), in: partition)
    }
    try desk.spoil(damage.sql)
    let (folded, state) = try await desk.start()
    #expect(folded == Self.texts.count)
    #expect(state.entries == Self.texts)
    #expect(desk.lines.text.contains(damage.line))
    let fault = try await desk.open { partition, _ in try await partition.verify().fault }
    #expect(fault?.reason == damage.fault)
    // The next one takes its place.
    let kept = try await desk.open { _, house in try await house.keepSnapshots() }
    #expect(kept == 1)
    #expect(try await desk.start().folded == 0)
    #expect(try await desk.open { partition, _ in try await partition.verify().fault } == nil)
  }

  @Test("A snapshot of another council, or of records that were replaced, is ignored")
  func foreign() async throws {
    let desk = Desk(name: "foreign")
    try await desk.open { partition, house in
      try await desk.note(Array(Self.texts.prefix(20)), in: partition)
      try await house.keepSnapshots()
      let other = try await house.establish("802")
      try await desk.note(Array(Self.texts.reversed()), in: other)
      try await house.keepSnapshots()
    }
    try desk.spoil(
      """
      CREATE TEMP TABLE other AS SELECT * FROM snapshots;
      UPDATE snapshots SET (position, record_hash, fingerprint, content, checksum) = (
        SELECT position, record_hash, fingerprint, content, checksum FROM other
        WHERE other.authority_id <> snapshots.authority_id)
      """
    )
    let (folded, state) = try await desk.start()
    #expect(folded == 20)
    #expect(state.entries == Array(Self.texts.prefix(20)))
    #expect(desk.lines.text.contains("does not match its checksum"))
  }

  @Test("A snapshot after the last record that is left is ignored")
  func stale() async throws {
    let desk = Desk(name: "stale")
    try await desk.open { partition, house in
      try await desk.note(Array(Self.texts.prefix(20)), in: partition)
      try await house.keepSnapshots()
    }
    try desk.spoil(
      """
      DROP TRIGGER records_are_never_deleted;
      DELETE FROM records WHERE position > 15
      """
    )
    let (folded, state) = try await desk.start()
    #expect(folded == 15)
    #expect(state.entries == Array(Self.texts.prefix(15)))
    #expect(desk.lines.text.contains("the ledger has no record at its position"))
  }

  @Test("Verification finds a snapshot that is not what the records fold to")
  func wrongFold() async throws {
    let desk = Desk(name: "wrong-fold")
    let store = try SQLiteLedgerStore(path: desk.path)
    let house = LedgerHouse<KeptDiary>(store: store)
    let partition = try await house.establish("803")
    try await desk.note(Array(Self.texts.prefix(12)), in: partition)
    try await house.keepSnapshots()
    let right = try #require(try await store.snapshot(of: "803"))
    // The same snapshot as wrong code of this very build would have written it.
    var box = try SnapshotBox<KeptDiary>(written: right.content)
    box.state.entries[3] = "something else, and long enough to have a number"
    let wrong = try #require(
      try LedgerSnapshot.taken(of: box, at: right.tip, authority: "803")
    )
    try await store.keep(wrong, of: "803")
    let fault = try #require(try await partition.verify().fault)
    #expect(fault.position == 12)
    #expect(fault.reason == "the snapshot taken here is not what the records fold to")
    try house.close()
  }

  @Test("Verification finds a state of the past that is not what the records fold to")
  func wrongMark() async throws {
    let desk = Desk(name: "wrong-mark")
    let store = try SQLiteLedgerStore(path: desk.path)
    let house = LedgerHouse<KeptDiary>(store: store, markDistance: 4)
    let partition = try await house.establish("803")
    try await desk.note(Array(Self.texts.prefix(13)), in: partition)
    try await house.keepSnapshots()
    let right = try #require(try await store.snapshot(of: "803"))
    var box = try SnapshotBox<KeptDiary>(written: right.content)
    #expect(box.marks.map(\.cut.position) == [4, 8, 12])
    #expect(box.marks.map(\.state.entries) == [4, 8, 12].map { Array(Self.texts.prefix($0)) })
    #expect(try await partition.verify().fault == nil)
    box.marks[1].state.entries[3] = "something else, and long enough to have a number"
    let wrong = try #require(
      try LedgerSnapshot.taken(of: box, at: right.tip, authority: "803")
    )
    try await store.keep(wrong, of: "803")
    let fault = try #require(try await partition.verify().fault)
    #expect(fault.position == 8)
    try house.close()
  }

  @Test("A process that is killed while it writes snapshots loses nothing")
  func killed() async throws {
    let folder = try TemporaryFolder()
    var acknowledged: Int64 = 0
    for _ in 0..<3 {
      let probe = try Probe("snapshots", path: folder.ledgerPath)
      for _ in 0..<40 {
        let line = try #require(probe.line())
        acknowledged = try #require(Int64(line))
      }
      for line in probe.kill() { acknowledged = Int64(line) ?? acknowledged }
      let checked = try Probe("check", path: folder.ledgerPath)
      let found = try #require(checked.line())
      let parts = found.split(separator: " ")
      // Position, commands in the state, what verification found.
      let position = try #require(parts.first.flatMap { Int64($0) })
      #expect(position >= acknowledged)
      #expect(parts.dropFirst().joined(separator: " ") == "\(position / 2) intact")
      #expect(checked.line() == nil)
    }
  }

  @Test("A state of which no snapshots are kept folds as before")
  func notKept() async throws {
    let store = try SQLiteLedgerStore.temporary()
    let house = LedgerHouse<Diary>(store: store)
    _ = try await house.establish("803").note("one")
    #expect(try await house.keepSnapshots() == 0)
    #expect(try await store.snapshot(of: "803") == nil)
  }
}
