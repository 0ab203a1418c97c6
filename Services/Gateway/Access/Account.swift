package import Chassis
package import Foundation

/// Somebody who may sign in.
///
/// Names and addresses live here, beside every ledger and never in one.
package struct Account: Hashable, Sendable, Codable, Identifiable {
  /// Stable and without meaning: what ledgers name as the actor.
  package var id: String
  package var name: String
  /// What the person signs in with; compared without regard to case.
  package var email: String
  package var roles: Set<Role>
  /// Roles as the council's plans name them; decides what is "mine".
  package var councilRoles: [String]
  /// Codes of the authorities that the person may see.
  package var authorities: [String]
  package var isDisabled: Bool
  /// When access ends; `nil` = never (DfE advisers have a date).
  package var expiresAt: Date?
  package var lastSignedInAt: Date?

  package init(
    id: String,
    name: String,
    email: String,
    roles: Set<Role>,
    councilRoles: [String] = [],
    authorities: [String],
    isDisabled: Bool = false,
    expiresAt: Date? = nil,
    lastSignedInAt: Date? = nil
  ) {
    self.id = id
    self.name = name
    self.email = email
    self.roles = roles
    self.councilRoles = councilRoles
    self.authorities = authorities
    self.isDisabled = isDisabled
    self.expiresAt = expiresAt
    self.lastSignedInAt = lastSignedInAt
  }

  /// Whether the person may be signed in at this moment.
  package func mayEnter(at now: Date) -> Bool {
    !isDisabled && (expiresAt.map { now < $0 } ?? true)
  }
}
