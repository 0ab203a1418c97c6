package import Chassis
import Foundation
import GRDB
import Ledger

/// What was heard of the other services.
///
/// An entry and the cursor behind it are written as one, so nothing is lost and nothing is folded
/// twice, whenever the process ends.
package actor HeardStore {
  private let database: SideDatabase
  private var worlds: [String: World] = [:]
  private var cursors: [ServiceName: [String: Int64]]

  /// Folds what was heard before.
  ///
  /// - Throws: A database error when the file can't be read.
  package init(_ database: SideDatabase) async throws {
    self.database = database
    let (entries, cursors) = try await database.queue.read { db in
      (try Self.entries(db), try Self.cursors(db))
    }
    for entry in entries { worlds[entry.authority, default: World()].evolve(entry) }
    self.cursors = cursors
  }

  /// Takes in the next entry.
  ///
  /// One that was taken in before changes nothing.
  ///
  /// - Returns: Whether reminders depend on it.
  /// - Throws: A database error when it can't be written; then nothing has changed.
  package func hear(_ entry: HeardEntry) async throws -> Bool {
    guard entry.position > position(of: entry.service, in: entry.authority) else { return false }
    try await database.queue.write { db in try Self.write(entry, db) }
    cursors[entry.service, default: [:]][entry.authority] = entry.position
    guard entry.isRelevant else { return false }
    worlds[entry.authority, default: World()].evolve(entry)
    return true
  }

  /// What is known of an authority now.
  package func world(of authority: String) -> World { worlds[authority] ?? World() }

  /// How far a service's ledger has been read; 0 for not at all.
  package func position(of service: ServiceName, in authority: String) -> Int64 {
    cursors[service]?[authority] ?? 0
  }

  /// How far each service's ledger of an authority has been read.
  package func positions(in authority: String) -> [ServiceName: Int64] {
    cursors.compactMapValues { $0[authority] }
  }

  /// Every authority of which anything was heard.
  package var authorities: Set<String> {
    cursors.values.reduce(into: []) { $0.formUnion($1.keys) }
  }

  func cursors(of service: ServiceName) -> [String: Int64] { cursors[service] ?? [:] }

  private static func write(_ entry: HeardEntry, _ db: Database) throws {
    if entry.isRelevant {
      try db.execute(
        sql: """
          INSERT OR IGNORE INTO heard
            (service, authority, position, effective_ms, actor, kind, payload)
          VALUES (?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          entry.service.rawValue, entry.authority, entry.position,
          entry.effectiveAt.millisecondsSince1970, entry.actor, entry.kind, Data(entry.payload),
        ]
      )
    }
    try db.execute(
      sql: """
        INSERT INTO cursors (service, authority, position) VALUES (?, ?, ?)
        ON CONFLICT DO UPDATE SET position = max(position, excluded.position)
        """,
      arguments: [entry.service.rawValue, entry.authority, entry.position]
    )
  }

  private static func entries(_ db: Database) throws -> [HeardEntry] {
    let rows = try Row.fetchAll(
      db,
      sql: "SELECT * FROM heard ORDER BY authority, service, position"
    )
    return rows.compactMap { row in
      guard let service = ServiceName(rawValue: row["service"]) else { return nil }
      return HeardEntry(
        service: service,
        authority: row["authority"],
        position: row["position"],
        effectiveAt: Instant(millisecondsSince1970: row["effective_ms"]),
        actor: row["actor"],
        kind: row["kind"],
        payload: [UInt8](row["payload"] as Data)
      )
    }
  }

  private static func cursors(_ db: Database) throws -> [ServiceName: [String: Int64]] {
    var cursors: [ServiceName: [String: Int64]] = [:]
    for row in try Row.fetchAll(db, sql: "SELECT * FROM cursors") {
      guard let service = ServiceName(rawValue: row["service"]) else { continue }
      cursors[service, default: [:]][row["authority"]] = row["position"] as Int64
    }
    return cursors
  }
}
