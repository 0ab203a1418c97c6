internal import GRDB

/// The schema of the gateway's database, step by step; a shipped step is never edited.
enum AccessMigrations {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 people and sessions") { database in
      try database.execute(
        sql: """
          CREATE TABLE person (
            id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
            name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
            email TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(email) BETWEEN 3 AND 254),
            password_hash TEXT NOT NULL,
            details TEXT NOT NULL CHECK (json_valid(details)),
            last_signed_in_at REAL
          ) STRICT;
          CREATE TABLE session (
            token_digest BLOB NOT NULL PRIMARY KEY CHECK (length(token_digest) = 32),
            person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
            csrf TEXT NOT NULL,
            began_at REAL NOT NULL,
            last_seen_at REAL NOT NULL,
            expires_at REAL NOT NULL
          ) STRICT;
          CREATE INDEX session_by_person ON session (person_id);
          """
      )
    }
    return migrator
  }
}
