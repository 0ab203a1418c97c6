import GRDB

/// The first schema: who has a ledger, and the records.
enum Migration001Ledgers {
  static let identifier = "001 ledgers"

  static func migrate(_ db: Database) throws {
    // `tip_position` and `tip_hash` repeat what the last record says, so that records cut off at
    // the end are noticed as well.
    try db.execute(
      sql: """
        CREATE TABLE authorities (
          id INTEGER PRIMARY KEY,
          code TEXT NOT NULL UNIQUE CHECK (length(code) BETWEEN 1 AND 64),
          tip_position INTEGER NOT NULL CHECK (tip_position >= 0),
          tip_hash BLOB NOT NULL CHECK (length(tip_hash) = 32)
        ) STRICT
        """
    )
    // `ordinal` counts the records of one command from 0, so that a key can be used only once.
    try db.execute(
      sql: """
        CREATE TABLE records (
          authority_id INTEGER NOT NULL REFERENCES authorities (id),
          position INTEGER NOT NULL CHECK (position >= 1),
          recorded_at INTEGER NOT NULL,
          effective_at INTEGER NOT NULL CHECK (effective_at <= recorded_at),
          actor TEXT NOT NULL CHECK (length(actor) >= 1),
          kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 100),
          payload BLOB NOT NULL CHECK (length(payload) <= 4194304),
          idempotency_key TEXT NOT NULL CHECK (length(idempotency_key) BETWEEN 1 AND 200),
          ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
          trace_id TEXT NOT NULL,
          previous_hash BLOB NOT NULL CHECK (length(previous_hash) = 32),
          hash BLOB NOT NULL CHECK (length(hash) = 32),
          PRIMARY KEY (authority_id, position),
          UNIQUE (authority_id, idempotency_key, ordinal)
        ) STRICT, WITHOUT ROWID
        """
    )
    try db.execute(
      sql: """
        CREATE TRIGGER records_are_never_changed BEFORE UPDATE ON records
        BEGIN SELECT RAISE(ABORT, 'a record is never changed'); END
        """
    )
    try db.execute(
      sql: """
        CREATE TRIGGER records_are_never_deleted BEFORE DELETE ON records
        BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END
        """
    )
    try db.execute(
      sql: """
        CREATE TRIGGER records_follow_one_another BEFORE INSERT ON records
        WHEN NEW.position > 1 AND NOT EXISTS (
          SELECT 1 FROM records
          WHERE authority_id = NEW.authority_id AND position = NEW.position - 1)
        BEGIN SELECT RAISE(ABORT, 'positions have no gap'); END
        """
    )
  }
}
