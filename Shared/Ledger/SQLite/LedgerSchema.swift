import GRDB

/// The schema as numbered steps.
///
/// A step that has shipped is never edited; a change is a new file.
enum LedgerSchema {
  /// Marks a file as a ledger ("GTLG"), so that another database isn't taken for one.
  static let applicationID: Int32 = 0x4754_4C47

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration(
      Migration001Ledgers.identifier,
      migrate: Migration001Ledgers.migrate
    )
    migrator.registerMigration(
      Migration002Snapshots.identifier,
      migrate: Migration002Snapshots.migrate
    )
    return migrator
  }

  /// Says why this database can't be used, or `nil` when it is empty or one of ours.
  static func problem(with db: Database) throws -> String? {
    let found = try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    if found == applicationID {
      return try migrator.hasBeenSuperseded(db)
        ? "it was written by a newer release of this software" : nil
    }
    let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
    return found == 0 && tables == 0 ? nil : "it is another application's database"
  }
}
