import Chassis
import Foundation
import GRDB

/// A person's row; what the store itself never asks for lies in `details`, as JSON.
struct AccountRow: Codable, FetchableRecord, PersistableRecord {
  static let databaseTableName = "person"
  static let databaseColumnEncodingStrategy = DatabaseColumnEncodingStrategy.convertToSnakeCase
  static let databaseColumnDecodingStrategy = DatabaseColumnDecodingStrategy.convertFromSnakeCase

  var id: String
  var name: String
  var email: String
  var passwordHash: String
  var details: String
  var lastSignedInAt: Double?

  private struct Details: Codable {
    var roles: [String]
    var councilRoles: [String]
    var authorities: [String]
    var isDisabled: Bool
    var expiresAt: Double?
  }

  init(_ account: Account, passwordHash: String) throws {
    id = account.id
    name = account.name
    email = account.email
    self.passwordHash = passwordHash
    lastSignedInAt = account.lastSignedInAt?.timeIntervalSince1970
    let details = Details(
      roles: account.roles.map(\.rawValue).sorted(),
      councilRoles: account.councilRoles,
      authorities: account.authorities,
      isDisabled: account.isDisabled,
      expiresAt: account.expiresAt?.timeIntervalSince1970
    )
    self.details = String(decoding: try JSONEncoder().encode(details), as: UTF8.self)
  }

  var account: Account {
    get throws {
      let details = try JSONDecoder().decode(Details.self, from: Data(details.utf8))
      return Account(
        id: id,
        name: name,
        email: email,
        // A role of a later version that this one doesn't know grants nothing here.
        roles: Set(details.roles.compactMap(Role.init(rawValue:))),
        councilRoles: details.councilRoles,
        authorities: details.authorities,
        isDisabled: details.isDisabled,
        expiresAt: details.expiresAt.map(Date.init(timeIntervalSince1970:)),
        lastSignedInAt: lastSignedInAt.map(Date.init(timeIntervalSince1970:))
      )
    }
  }
}

/// A session's row, found by the digest of the browser's token.
struct SessionRow: Codable, FetchableRecord, PersistableRecord {
  static let databaseTableName = "session"
  static let databaseColumnEncodingStrategy = DatabaseColumnEncodingStrategy.convertToSnakeCase
  static let databaseColumnDecodingStrategy = DatabaseColumnDecodingStrategy.convertFromSnakeCase

  var tokenDigest: Data
  var personId: String
  var csrf: String
  var beganAt: Double
  var lastSeenAt: Double
  var expiresAt: Double

  init(_ session: Session, digest: Data) {
    tokenDigest = digest
    personId = session.personID
    csrf = session.csrf
    beganAt = session.beganAt.timeIntervalSince1970
    lastSeenAt = session.lastSeenAt.timeIntervalSince1970
    expiresAt = session.expiresAt.timeIntervalSince1970
  }

  func session(ifAliveAt now: Date) -> Session? {
    let session = Session(
      personID: personId,
      csrf: csrf,
      beganAt: Date(timeIntervalSince1970: beganAt),
      lastSeenAt: Date(timeIntervalSince1970: lastSeenAt)
    )
    return session.isAlive(at: now) ? session : nil
  }
}
