import Chassis
import Foundation
import GRDB
import Ledger

/// What notifications keep beside their ledger, in a small SQLite file: what was heard of other
/// services with how far each has been read, and who can be told.
///
/// The first could be heard again; the second holds names and addresses, which never go into a
/// ledger.
package struct SideDatabase: Sendable {
  let queue: DatabaseQueue

  /// Opens or makes the file beside the ledger: `notifications.sqlite` has `notifications-side.sqlite`.
  ///
  /// - Throws: ``SideDatabaseError`` when it can't be opened.
  package init(besideLedgerAt path: String) throws(SideDatabaseError) {
    let ledger = URL(fileURLWithPath: path)
    let name = ledger.deletingPathExtension().lastPathComponent + "-side.sqlite"
    try self.init(path: ledger.deletingLastPathComponent().appendingPathComponent(name).path)
  }

  /// - Throws: ``SideDatabaseError`` when it can't be opened.
  package init(path: String) throws(SideDatabaseError) {
    do {
      try FileManager.default.createDirectory(
        at: URL(fileURLWithPath: path).deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      var configuration = Configuration()
      configuration.busyMode = .timeout(5)
      configuration.journalMode = .wal
      queue = try DatabaseQueue(path: path, configuration: configuration)
      try Self.migrator.migrate(queue)
    } catch {
      throw SideDatabaseError(path: path, reason: "\(error)")
    }
  }

  private static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 heard and recipients") { db in
      try db.execute(
        sql: """
          CREATE TABLE heard (
            service TEXT NOT NULL,
            authority TEXT NOT NULL,
            position INTEGER NOT NULL CHECK (position > 0),
            effective_ms INTEGER NOT NULL,
            actor TEXT NOT NULL,
            kind TEXT NOT NULL,
            payload BLOB NOT NULL,
            PRIMARY KEY (authority, service, position)
          ) STRICT, WITHOUT ROWID;
          CREATE TABLE cursors (
            service TEXT NOT NULL,
            authority TEXT NOT NULL,
            position INTEGER NOT NULL,
            PRIMARY KEY (service, authority)
          ) STRICT, WITHOUT ROWID;
          CREATE TABLE recipients (
            authority TEXT NOT NULL,
            person_id TEXT NOT NULL CHECK (person_id <> ''),
            recipient BLOB NOT NULL,
            PRIMARY KEY (authority, person_id)
          ) STRICT, WITHOUT ROWID;
          """
      )
    }
    return migrator
  }
}

/// The file beside the ledger can't be used.
package struct SideDatabaseError: Error, Hashable, Sendable, CustomStringConvertible {
  package var path: String
  package var reason: String

  package var description: String { "\(path) can't be used: \(reason)" }
}
