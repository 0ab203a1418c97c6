import GRDB
import Ledger
import Testing

@Suite("Tampering with the file")
struct TamperingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var sql: [String]
    var position: Int64
    var reason: String
  }

  private static let cases = [
    Case(
      testDescription: "changed content",
      sql: ["UPDATE records SET payload = x'00' WHERE position = 4"],
      position: 4,
      reason: "its content does not match its hash"
    ),
    Case(
      testDescription: "a changed date",
      sql: ["UPDATE records SET effective_at = 0 WHERE position = 1"],
      position: 1,
      reason: "its content does not match its hash"
    ),
    Case(
      testDescription: "two records swapped",
      sql: [
        "UPDATE records SET position = 100 WHERE position = 3",
        "UPDATE records SET position = 3 WHERE position = 5",
        "UPDATE records SET position = 5 WHERE position = 100",
      ],
      position: 3,
      reason: "its previous hash is not the hash of the record before"
    ),
    Case(
      testDescription: "one taken out",
      sql: ["DELETE FROM records WHERE position = 4"],
      position: 4,
      reason: "missing: the next record is 5"
    ),
    Case(
      testDescription: "one taken out and the rest moved up",
      sql: [
        "DELETE FROM records WHERE position = 4",
        "UPDATE records SET position = 4 WHERE position = 5",
        "UPDATE records SET position = 5 WHERE position = 6",
      ],
      position: 4,
      reason: "its previous hash is not the hash of the record before"
    ),
    Case(
      testDescription: "the end cut off",
      sql: ["DELETE FROM records WHERE position = 6"],
      position: 6,
      reason: "missing: the ledger was acknowledged up to 6"
    ),
    Case(
      testDescription: "a kind that the state can't read",
      sql: [],
      position: 7,
      reason: "dreamt is not a kind of the diary"
    ),
  ]

  @Test("Verification names the first position that isn't right", arguments: cases)
  func found(tampering: Case) async throws {
    let folder = try TemporaryFolder()
    let store = try SQLiteLedgerStore(path: folder.ledgerPath)
    let partition = try await LedgerHouse<Diary>(store: store).establish("803")
    for n in 1...6 { try await partition.note("\(n)") }
    if tampering.sql.isEmpty {
      _ = try await partition.execute(key: "k", actor: "ann") { _, _ in
        [LedgerDraft(kind: "dreamt", payload: [])]
      }
    }
    try store.close()
    // Whoever can write the file can drop its triggers first.
    try await DatabaseQueue(path: folder.ledgerPath).write { db in
      for name in try String.fetchAll(
        db,
        sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger'"
      ) {
        try db.execute(sql: "DROP TRIGGER \(name)")
      }
      for sql in tampering.sql { try db.execute(sql: sql) }
    }
    let house = LedgerHouse<Diary>(store: try SQLiteLedgerStore(path: folder.ledgerPath))
    let fault = try #require(try await house.verify().first?.fault)
    #expect(fault.position == tampering.position)
    #expect(fault.reason == tampering.reason)
  }
}
