package import Foundation
internal import GRDB

/// People and sessions in the gateway's own database.
package struct AccessStore: Sendable {
  private let database: DatabaseQueue
  private let knownNames = KnownNames()

  /// Opens the database, making or migrating it.
  ///
  /// - Throws: When the file can't be opened or written.
  package init(path: String) throws {
    var configuration = Configuration()
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA synchronous = FULL")
    }
    database = try DatabaseQueue(path: path, configuration: configuration)
    try database.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA journal_mode = WAL")
    }
    try AccessMigrations.migrator.migrate(database)
  }

  // MARK: People

  package func account(id: String) async throws -> Account? {
    try await database.read { try AccountRow.fetchOne($0, key: id)?.account }
  }

  /// The account with this e-mail address and its password, if it has one.
  package func credentials(
    email: String
  ) async throws -> (account: Account, password: PasswordHash?)? {
    try await database.read { database in
      let row = try AccountRow.filter(sql: "email = ?", arguments: [email]).fetchOne(database)
      return try row.map { (try $0.account, PasswordHash(text: $0.passwordHash)) }
    }
  }

  /// Everybody who may see the authority, by name.
  package func accounts(of authority: String) async throws -> [Account] {
    try await database.read { try AccountRow.order(sql: "name, id").fetchAll($0) }
      .map { try $0.account }
      .filter { $0.maySee(authority) }
  }

  /// The names of everybody, by account: remembered until somebody changes.
  func names() async throws -> [String: String] {
    try await knownNames.all {
      let rows = try await database.read { try AccountRow.fetchAll($0) }
      return Dictionary(
        rows.map { ($0.id, $0.name) },
        uniquingKeysWith: { first, _ in first }
      )
    }
  }

  /// Adds the account, or replaces the one with its id, and returns it as stored.
  ///
  /// An account without an id takes the one of the same e-mail address, or a new one. No password
  /// leaves it as it is.
  package func put(_ account: Account, password: PasswordHash?) async throws -> Account {
    defer { knownNames.forget() }
    return try await database.write { database in
      var account = account
      let known = try AccountRow.filter(
        sql: "id = ? OR email = ?",
        arguments: [
          account.id, account.email,
        ]
      ).fetchOne(database)
      if account.id.isEmpty { account.id = known?.id ?? Self.newID() }
      let hash = password?.text ?? known?.passwordHash ?? ""
      try AccountRow(account, passwordHash: hash).save(database)
      if account.isDisabled || password != nil {
        try database.execute(
          sql: "DELETE FROM session WHERE person_id = ?",
          arguments: [account.id]
        )
      }
      return account
    }
  }

  package func hasAnybody() async throws -> Bool {
    try await database.read { try AccountRow.fetchCount($0) > 0 }
  }

  // MARK: Sessions

  /// Begins a session and notes the sign-in.
  package func beginSession(_ session: Session, token: SecretToken) async throws {
    try await database.write { database in
      try SessionRow(session, digest: token.digest).insert(database)
      try database.execute(
        sql: "UPDATE person SET last_signed_in_at = ? WHERE id = ?",
        arguments: [session.beganAt.timeIntervalSince1970, session.personID]
      )
      try database.execute(
        sql: "DELETE FROM session WHERE expires_at < ?",
        arguments: [session.beganAt.timeIntervalSince1970]
      )
    }
  }

  /// The session and its person; `nil` where the token is unknown or the session is over.
  package func session(
    token: SecretToken,
    at now: Date
  ) async throws -> (session: Session, account: Account)? {
    try await database.read { database in
      guard let row = try SessionRow.fetchOne(database, key: token.digest),
        let session = row.session(ifAliveAt: now),
        let account = try AccountRow.fetchOne(database, key: session.personID)?.account,
        account.mayEnter(at: now)
      else { return nil }
      return (session, account)
    }
  }

  /// Notes that the session was used; its idle time counts from here.
  package func touch(token: SecretToken, at now: Date) async throws {
    try await database.write { database in
      try database.execute(
        sql: "UPDATE session SET last_seen_at = ? WHERE token_digest = ?",
        arguments: [now.timeIntervalSince1970, token.digest]
      )
    }
  }

  package func endSession(token: SecretToken) async throws {
    try await database.write { database in
      try database.execute(
        sql: "DELETE FROM session WHERE token_digest = ?",
        arguments: [token.digest]
      )
    }
  }

  private static func newID() -> String {
    "person-" + SecretToken().text.lowercased().filter(\.isLetter).prefix(10)
  }
}
