import Foundation
import GRDB
import Ledger
import Testing

@Suite("Ledgers in an SQLite file")
struct SQLiteLedgerStoreTests {
  @Test("A process that is killed loses nothing that it acknowledged")
  func killed() async throws {
    let folder = try TemporaryFolder()
    var acknowledged: Int64 = 0
    for _ in 0..<3 {
      let probe = try Probe("append", path: folder.ledgerPath)
      for _ in 0..<40 {
        let line = try #require(probe.line())
        acknowledged = try #require(Int64(line))
      }
      for line in probe.kill() { acknowledged = Int64(line) ?? acknowledged }
      let store = try SQLiteLedgerStore(path: folder.ledgerPath)
      let tip = try #require(try await store.tip(of: "probe"))
      #expect(tip.position >= acknowledged)
      #expect(tip.position.isMultiple(of: 2), "half a command was recorded")
      #expect(try await LedgerVerification.check(store, authority: "probe").fault == nil)
      try store.close()
    }
  }

  @Test("A second process is refused, and told the file and the holder")
  func secondProcess() throws {
    let folder = try TemporaryFolder()
    let probe = try Probe("hold", path: folder.ledgerPath)
    #expect(probe.line() == "open")
    #expect(
      throws: LedgerError.inUse(path: folder.ledgerPath, holder: probe.processID)
    ) { try SQLiteLedgerStore(path: folder.ledgerPath) }
    _ = probe.kill()
    try SQLiteLedgerStore(path: folder.ledgerPath).close()
  }

  @Test("A second store in the same process is refused as well; looking is not")
  func secondStore() async throws {
    let folder = try TemporaryFolder()
    let store = try SQLiteLedgerStore(path: folder.ledgerPath)
    #expect(throws: LedgerError.inUse(path: folder.ledgerPath, holder: getpid())) {
      try SQLiteLedgerStore(path: folder.ledgerPath)
    }
    _ = try await LedgerHouse<Diary>(store: store).establish("803").note("one")
    let reader = try SQLiteLedgerStore(path: folder.ledgerPath, access: .readOnly)
    #expect(try await reader.tips().keys.sorted() == ["803"])
  }

  @Test("Without room nothing of a command is recorded, and the error says so")
  func full() async throws {
    let folder = try TemporaryFolder()
    let store = try SQLiteLedgerStore(path: folder.ledgerPath, maximumPages: 40)
    let partition = try await LedgerHouse<Diary>(store: store).establish("803")
    try await partition.note("one")
    await #expect(throws: LedgerError.storeFull(path: folder.ledgerPath)) {
      try await partition.execute(key: "k", actor: "ann") { _, _ in
        (0..<100).map { _ in LedgerDraft(kind: "noted", payload: Array(repeating: 1, count: 4000)) }
      }
    }
    #expect(try await partition.current().position == 1)
    #expect(try await partition.note("two").position == 2)
    let verification = try await partition.verify()
    #expect(verification.records == 2 && verification.fault == nil)
  }

  @Test("A file that is something else is refused and left alone")
  func foreign() throws {
    let folder = try TemporaryFolder()
    try Data("not a database, but long enough to be read as the header of one".utf8)
      .write(to: URL(fileURLWithPath: folder.ledgerPath))
    #expect(
      throws: LedgerError.foreignFile(
        path: folder.ledgerPath,
        reason: "it is not an SQLite database"
      )
    ) { try SQLiteLedgerStore(path: folder.ledgerPath) }

    let other = try TemporaryFolder()
    try DatabaseQueue(path: other.ledgerPath).write { db in
      try db.execute(sql: "CREATE TABLE t (x)")
    }
    #expect(
      throws: LedgerError.foreignFile(
        path: other.ledgerPath,
        reason: "it is another application's database"
      )
    ) { try SQLiteLedgerStore(path: other.ledgerPath) }
  }

  @Test("A file of a newer release is refused")
  func newer() throws {
    let folder = try TemporaryFolder()
    try SQLiteLedgerStore(path: folder.ledgerPath).close()
    try DatabaseQueue(path: folder.ledgerPath).write { db in
      try db.execute(sql: "INSERT INTO grdb_migrations VALUES ('999 the future')")
    }
    #expect(
      throws: LedgerError.foreignFile(
        path: folder.ledgerPath,
        reason: "it was written by a newer release of this software"
      )
    ) { try SQLiteLedgerStore(path: folder.ledgerPath) }
  }

  @Test(
    "The schema itself refuses to change, remove or skip a record",
    arguments: [
      "UPDATE records SET actor = 'bob' WHERE position = 2",
      "DELETE FROM records WHERE position = 3",
      """
      INSERT INTO records SELECT authority_id, 5, recorded_at, effective_at, actor, kind, payload,
        'other', 0, trace_id, previous_hash, hash FROM records WHERE position = 3
      """,
    ]
  )
  func guarded(sql: String) async throws {
    let folder = try TemporaryFolder()
    let store = try SQLiteLedgerStore(path: folder.ledgerPath)
    let partition = try await LedgerHouse<Diary>(store: store).establish("803")
    for text in ["one", "two", "three"] { try await partition.note(text) }
    try store.close()
    let queue = try DatabaseQueue(path: folder.ledgerPath)
    #expect(throws: DatabaseError.self) {
      try queue.write { db in try db.execute(sql: sql) }
    }
  }
}
