package import Ledger

/// Who is asking: what a verified token says.
package struct Identity: Hashable, Sendable {
  /// What sort of caller.
  package enum Kind: String, Codable, Hashable, Sendable {
    case person
    case service
    case integration
  }

  /// The stable identifier that stands in the ledger as the actor.
  package var subject: String
  package var kind: Kind
  package var roles: Set<Role>
  package var authorities: AuthorityScope
  /// The posts or lead roles under which objects belong to them, as written in plans.
  package var owns: Set<String>
  /// For integrations: the methods that the token is for, as `package.Service/Method`; `nil` for
  /// all that the roles allow.
  package var methods: Set<String>?
  /// When the token ends.
  package var expiresAt: Instant

  package init(
    subject: String,
    kind: Kind,
    roles: Set<Role>,
    authorities: AuthorityScope,
    owns: Set<String> = [],
    methods: Set<String>? = nil,
    expiresAt: Instant = .now().advanced(by: .seconds(300))
  ) {
    self.subject = subject
    self.kind = kind
    self.roles = roles
    self.authorities = authorities
    self.owns = owns
    self.methods = methods
    self.expiresAt = expiresAt
  }

  /// One of our own services on its own account, for every authority.
  package static func service(_ name: ServiceName) -> Identity {
    Identity(
      subject: "service:\(name.rawValue)",
      kind: .service,
      roles: [.service],
      authorities: .every
    )
  }

  /// Whether they have at least one of these roles.
  package func has(_ roles: Role...) -> Bool {
    !self.roles.isDisjoint(with: roles)
  }
}

/// For which councils a token holds.
package enum AuthorityScope: Hashable, Sendable {
  case every
  case only(Set<String>)

  package func contains(_ authority: String) -> Bool {
    switch self {
    case .every: true
    case .only(let codes): codes.contains(authority)
    }
  }
}
