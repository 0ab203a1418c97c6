import GRDB

/// One snapshot of the state for each authority, the latest; see ``LedgerSnapshot``.
enum Migration002Snapshots {
  static let identifier = "002 snapshots"

  static func migrate(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE snapshots (
          authority_id INTEGER PRIMARY KEY REFERENCES authorities (id),
          position INTEGER NOT NULL CHECK (position >= 1),
          record_hash BLOB NOT NULL CHECK (length(record_hash) = 32),
          fingerprint BLOB NOT NULL CHECK (length(fingerprint) = 32),
          content BLOB NOT NULL,
          checksum BLOB NOT NULL CHECK (length(checksum) = 32)
        ) STRICT
        """
    )
  }
}
