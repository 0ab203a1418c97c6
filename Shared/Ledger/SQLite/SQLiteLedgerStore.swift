import Foundation
import GRDB
import Synchronization

/// Ledgers in one SQLite file, which one process at a time may write.
///
/// Write-ahead log and `synchronous=FULL`, so that what was acknowledged survives a crash of the
/// process and of the machine.
package final class SQLiteLedgerStore: LedgerStore {
  /// Whether the file is opened to record or only to look.
  package enum Access: Sendable {
    /// Creates or upgrades the file when needed, and keeps other writers out.
    case readWrite
    /// Reads beside a running service; nothing is created.
    case readOnly
  }

  /// Where the database file is.
  package let path: String
  private let pool: DatabasePool
  private let lock: Mutex<LedgerFileLock?>
  private let temporaryFolder: URL?

  /// Opens the file, and when writing creates its folder, the file and its tables.
  ///
  /// - Parameters:
  ///   - path: The database file.
  ///   - access: Whether to record or only to look.
  ///   - maximumPages: The most pages (of 4096 bytes) that the file may take; `nil` for no limit.
  /// - Throws: ``LedgerError/inUse(path:holder:)``, ``LedgerError/foreignFile(path:reason:)`` or
  ///   ``LedgerError/storeFailed(path:reason:)``.
  package convenience init(
    path: String,
    access: Access = .readWrite,
    maximumPages: Int? = nil
  ) throws(LedgerError) {
    try self.init(
      path: path,
      access: access,
      maximumPages: maximumPages,
      temporaryFolder: nil
    )
  }

  /// A fresh store in a folder of its own under the temporary folder, removed on ``close()``.
  ///
  /// - Throws: ``LedgerError/storeFailed(path:reason:)``.
  package static func temporary() throws(LedgerError) -> SQLiteLedgerStore {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("ledger-\(UUID().uuidString)", isDirectory: true)
    return try SQLiteLedgerStore(
      path: folder.appendingPathComponent("ledger.sqlite").path,
      access: .readWrite,
      maximumPages: nil,
      temporaryFolder: folder
    )
  }

  private init(
    path: String,
    access: Access,
    maximumPages: Int?,
    temporaryFolder: URL?
  ) throws(LedgerError) {
    self.path = path
    self.temporaryFolder = temporaryFolder
    let isReadOnly = access == .readOnly
    if !isReadOnly {
      let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
      do {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      } catch {
        throw .storeFailed(path: path, reason: "its folder can't be made: \(error)")
      }
    }
    lock = Mutex(isReadOnly ? nil : try LedgerFileLock(ledgerPath: path))
    do {
      var configuration = Configuration()
      configuration.readonly = isReadOnly
      configuration.label = "ledger"
      configuration.busyMode = .timeout(5)
      if let maximumPages {
        configuration.prepareDatabase { db in
          try db.execute(sql: "PRAGMA max_page_count = \(maximumPages)")
        }
      }
      pool = try DatabasePool(path: path, configuration: configuration)
      if let problem = try pool.read(LedgerSchema.problem) {
        throw LedgerError.foreignFile(path: path, reason: problem)
      }
      if !isReadOnly {
        try pool.writeWithoutTransaction { db in
          // GRDB sets NORMAL for WAL, which may lose the last commits when the power goes.
          try db.execute(sql: "PRAGMA synchronous = FULL")
          try db.execute(sql: "PRAGMA application_id = \(LedgerSchema.applicationID)")
        }
        try LedgerSchema.migrator.migrate(pool)
      }
    } catch {
      throw Self.ledgerError(error, path: path)
    }
  }

  package func tips() async throws -> [String: LedgerTip] {
    try await reading { db in
      let statement = try db.cachedStatement(
        sql: "SELECT code, tip_position, tip_hash FROM authorities"
      )
      var tips: [String: LedgerTip] = [:]
      let rows = try Row.fetchCursor(statement)
      while let row = try rows.next() {
        let hash: Data = row[2]
        tips[row[0]] = LedgerTip(position: row[1], hash: Array(hash))
      }
      return tips
    }
  }

  package func tip(of authority: String) async throws -> LedgerTip? {
    try await reading { db in try Self.authority(authority, in: db)?.tip }
  }

  package func append(
    _ records: [LedgerRecord],
    to authority: String,
    after tip: LedgerTip
  ) async throws {
    try await writing { db in
      let known = try Self.authority(authority, in: db)
      let found = known?.tip ?? .genesis
      guard found == tip, records.first?.position == tip.position + 1 else {
        throw LedgerError.positionTaken(expected: tip.position, found: found.position)
      }
      let id = try known?.id ?? Self.establish(authority, in: db)
      try Self.insert(records, authorityID: id, in: db)
    }
  }

  package func records(
    of authority: String,
    after position: Int64,
    limit: Int
  ) async throws -> [LedgerRecord] {
    try await reading { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT \(LedgerRow.columns) FROM records
          WHERE authority_id = (SELECT id FROM authorities WHERE code = ?) AND position > ?
          ORDER BY position LIMIT ?
          """
      )
      return try LedgerRow.records(statement, [authority, position, limit])
    }
  }

  package func records(
    of authority: String,
    under keys: [String]
  ) async throws -> [LedgerRecord] {
    try await reading { db in
      // Ordered by ordinal, which is the same order: by position, SQLite would walk the whole
      // ledger to save itself a sort.
      let statement = try db.cachedStatement(
        sql: """
          SELECT \(LedgerRow.columns) FROM records
          WHERE authority_id = (SELECT id FROM authorities WHERE code = ?)
            AND idempotency_key = ?
          ORDER BY ordinal
          """
      )
      return try Set(keys).sorted().flatMap { try LedgerRow.records(statement, [authority, $0]) }
    }
  }

  package func close() throws {
    do {
      try pool.close()
      lock.withLock { $0 = nil }
      if let temporaryFolder { try FileManager.default.removeItem(at: temporaryFolder) }
    } catch {
      throw Self.ledgerError(error, path: path)
    }
  }

  deinit {
    if let temporaryFolder { try? FileManager.default.removeItem(at: temporaryFolder) }
  }

  // GRDB's `async` access ends early when the calling task is cancelled. One caller writes for
  // several here, and its going away must not touch the others, so these two see a call through.
  func reading<Value: Sendable>(
    _ body: @escaping @Sendable (Database) throws -> Value
  ) async throws(LedgerError) -> Value {
    let result: Result<Value, any Error> = await withCheckedContinuation { continuation in
      pool.asyncRead { db in
        continuation.resume(returning: Result { try body(db.get()) })
      }
    }
    do { return try result.get() } catch { throw Self.ledgerError(error, path: path) }
  }

  func writing(
    _ body: @escaping @Sendable (Database) throws -> Void
  ) async throws(LedgerError) {
    let result: Result<Void, any Error> = await withCheckedContinuation { continuation in
      pool.asyncWrite(body) { _, result in continuation.resume(returning: result) }
    }
    do { try result.get() } catch { throw Self.ledgerError(error, path: path) }
  }

  static func authority(
    _ code: String,
    in db: Database
  ) throws -> (id: Int64, tip: LedgerTip)? {
    let statement = try db.cachedStatement(
      sql: "SELECT id, tip_position, tip_hash FROM authorities WHERE code = ?"
    )
    guard let row = try Row.fetchOne(statement, arguments: [code]) else { return nil }
    let hash: Data = row[2]
    return (row[0], LedgerTip(position: row[1], hash: Array(hash)))
  }

  private static func establish(_ code: String, in db: Database) throws -> Int64 {
    try db.execute(
      sql: "INSERT INTO authorities (code, tip_position, tip_hash) VALUES (?, 0, ?)",
      arguments: [code, Data(LedgerChain.genesisHash)]
    )
    return db.lastInsertedRowID
  }

  private static func insert(
    _ records: [LedgerRecord],
    authorityID: Int64,
    in db: Database
  ) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO records (authority_id, ordinal, \(LedgerRow.columns))
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    )
    var key: String?
    var ordinal: Int64 = 0
    for record in records {
      ordinal = record.idempotencyKey == key ? ordinal + 1 : 0
      key = record.idempotencyKey
      try statement.execute(
        arguments: StatementArguments([authorityID, ordinal]) + LedgerRow.values(of: record)
      )
    }
    guard let last = records.last else { return }
    let update = try db.cachedStatement(
      sql: "UPDATE authorities SET tip_position = ?, tip_hash = ? WHERE id = ?"
    )
    try update.execute(arguments: [last.position, Data(last.hash), authorityID])
  }

  /// Turns SQLite's result codes (https://www.sqlite.org/rescode.html) into the ledger's
  /// errors.
  private static func ledgerError(_ error: any Error, path: String) -> LedgerError {
    switch error {
    case let error as LedgerError: error
    case let error as DatabaseError where error.resultCode == .SQLITE_FULL:
      .storeFull(path: path)
    case let error as DatabaseError where error.resultCode == .SQLITE_NOTADB:
      .foreignFile(path: path, reason: "it is not an SQLite database")
    case let error as DatabaseError:
      .storeFailed(path: path, reason: error.message ?? "SQLite code \(error.resultCode)")
    default: .storeFailed(path: path, reason: "\(error)")
    }
  }
}
