import Foundation
import GRDB

extension SQLiteLedgerStore {
  package func snapshot(of authority: String) async throws -> LedgerSnapshot? {
    try await reading { db in
      // A file of the first release that is only looked at has no such table.
      guard try db.tableExists("snapshots") else { return nil }
      let statement = try db.cachedStatement(
        sql: """
          SELECT position, record_hash, fingerprint, content, checksum FROM snapshots
          WHERE authority_id = (SELECT id FROM authorities WHERE code = ?)
          """
      )
      guard let row = try Row.fetchOne(statement, arguments: [authority]) else { return nil }
      func bytes(_ index: Int) -> [UInt8] {
        let data: Data = row[index]
        return Array(data)
      }
      return LedgerSnapshot(
        tip: LedgerTip(position: row[0], hash: bytes(1)),
        fingerprint: bytes(2),
        content: bytes(3),
        checksum: bytes(4)
      )
    }
  }

  package func keep(_ snapshot: LedgerSnapshot, of authority: String) async throws {
    try await writing { db in
      let statement = try db.cachedStatement(
        sql: """
          INSERT OR REPLACE INTO snapshots
            (authority_id, position, record_hash, fingerprint, content, checksum)
          VALUES (?, ?, ?, ?, ?, ?)
          """
      )
      guard let id = try Self.authority(authority, in: db)?.id else {
        throw LedgerError.unknownAuthority(authority)
      }
      try statement.execute(
        arguments: [
          id, snapshot.tip.position, Data(snapshot.tip.hash), Data(snapshot.fingerprint),
          Data(snapshot.content), Data(snapshot.checksum),
        ]
      )
    }
  }
}
