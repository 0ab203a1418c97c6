import Foundation
import GRDB
package import Messages
import ProtobufC

/// Who can be told, as the gateway last said: names, addresses and roles, kept beside the ledger.
package actor RecipientStore {
  private let database: SideDatabase
  private var people: [String: People]

  /// - Throws: A database error when the file can't be read.
  package init(_ database: SideDatabase) async throws {
    self.database = database
    people = try await database.queue.read { db in
      var recipients: [String: [Recipient]] = [:]
      for row in try Row.fetchAll(db, sql: "SELECT authority, recipient FROM recipients") {
        guard let recipient = try? Recipient(protobuf: [UInt8](row["recipient"] as Data))
        else { continue }
        recipients[row["authority"], default: []].append(recipient)
      }
      return recipients.mapValues { People($0) }
    }
  }

  /// Everybody of an authority.
  package func people(of authority: String) -> People { people[authority] ?? People() }

  /// The authorities with at least one person.
  package var authorities: Set<String> { Set(people.keys) }

  /// Replaces everybody of an authority.
  ///
  /// - Returns: Whether anything changed.
  /// - Throws: A database error; then nothing has changed.
  package func put(_ recipients: [Recipient], in authority: String) async throws -> Bool {
    let new = People(recipients)
    guard new != people(of: authority) else { return false }
    let rows = try recipients.map { ($0.personID, Data(try $0.protobuf())) }
    try await database.queue.write { db in
      try db.execute(sql: "DELETE FROM recipients WHERE authority = ?", arguments: [authority])
      for (personID, recipient) in rows {
        try db.execute(
          sql: "INSERT OR REPLACE INTO recipients VALUES (?, ?, ?)",
          arguments: [authority, personID, recipient]
        )
      }
    }
    people[authority] = new
    return true
  }
}
