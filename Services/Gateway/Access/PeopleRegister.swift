import Chassis
import Foundation
import Mail
import Messages
import ProtobufC

/// Adds and changes people, for the page and for the RPC alike.
struct PeopleRegister: Sendable {
  private let store: AccessStore
  private let signIn: SignIn

  init(_ site: Site) {
    self.init(store: site.store, signIn: site.signIn)
  }

  init(store: AccessStore, signIn: SignIn) {
    self.store = store
    self.signIn = signIn
  }

  /// Adds or changes a person and returns them as stored.
  ///
  /// - Parameters:
  ///   - person: Without an id: the one with the same e-mail address, or a new one.
  ///   - password: Empty = unchanged.
  ///   - isNew: An address that somebody has already is then refused, not changed.
  /// - Returns: The person as stored.
  /// - Throws: `RPCError` `INVALID_ARGUMENT` with what is wrong with which field.
  func put(_ person: Person, password: String, isNew: Bool) async throws -> Person {
    let known = try await store.credentials(email: person.email)
    try FieldViolations.check(
      Self.problems(person, password: password, known: known?.account, isNew: isNew)
    )
    let hash = password.isEmpty ? nil : try await signIn.hash(password)
    let account = Account(
      id: person.id.isEmpty ? known?.account.id ?? "" : person.id,
      name: person.name,
      email: person.email,
      roles: Set(person.roles.compactMap(Role.init(rawValue:))),
      councilRoles: person.councilRoles,
      authorities: person.authorities,
      isDisabled: person.disabled,
      expiresAt: person.expiresAt.map { Date(timeIntervalSince1970: Double($0.seconds)) },
      lastSignedInAt: known?.account.lastSignedInAt
    )
    return try await store.put(account, password: hash).person
  }

  private static func problems(
    _ person: Person,
    password: String,
    known: Account?,
    isNew: Bool
  ) -> [FieldViolation] {
    var problems: [FieldViolation] = []
    if person.name.isEmpty || person.name.count > 200 {
      problems.append(FieldViolation("person.name", "Enter the name, up to 200 characters."))
    }
    if (try? MailAddress(person.email)) == nil {
      problems.append(
        FieldViolation("person.email", "Enter an e-mail address, such as name@council.gov.uk.")
      )
    } else if isNew, known != nil {
      problems.append(
        FieldViolation("person.email", "Somebody signs in with this address already.")
      )
    }
    if password.isEmpty ? known == nil : !(12...200).contains(password.count) {
      problems.append(FieldViolation("password", "Enter a password of 12 to 200 characters."))
    }
    let unknown = person.roles.filter { Role(rawValue: $0) == nil || !Self.grantable.contains($0) }
    if person.roles.isEmpty || !unknown.isEmpty {
      problems.append(
        FieldViolation(
          "person.roles",
          "Choose at least one of: \(Self.grantable.sorted().joined(separator: ", "))."
        )
      )
    }
    if person.authorities.isEmpty {
      problems.append(FieldViolation("person.authorities", "Name at least one authority."))
    }
    if person.councilRoles.count > 100 || person.councilRoles.contains(where: { $0.count > 200 }) {
      problems.append(
        FieldViolation("person.council_roles", "At most 100 roles of at most 200 characters.")
      )
    }
    return problems
  }

  /// Roles that people hold; services and integrations have tokens instead.
  private static let grantable = Set(Set<Role>.people.map(\.rawValue))
}

extension Account {
  /// As the RPC and the page show the account; never its password.
  var person: Person {
    .with {
      ($0.id, $0.name, $0.email) = (id, name, email)
      $0.roles = roles.map(\.rawValue).sorted()
      $0.councilRoles = councilRoles
      $0.authorities = authorities
      $0.disabled = isDisabled
      $0.lastSignedInAt = lastSignedInAt.map(ProtobufTimestamp.init)
      $0.expiresAt = expiresAt.map(ProtobufTimestamp.init)
    }
  }
}
