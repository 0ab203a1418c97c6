import Foundation
import JWTKit
import Ledger

/// An identity as the claims of a token (RFC 7519).
///
/// `gt_authorities` is `["*"]` for every authority. Times are whole seconds.
struct IdentityClaims: JWTPayload {
  var issuer: String
  var subject: String
  var audience: [String]
  var issuedAt: Int64
  var expiresAt: Int64
  var kind: String
  var roles: [String]
  var authorities: [String]
  var owns: [String]?
  var methods: [String]?

  private enum CodingKeys: String, CodingKey {
    case issuer = "iss"
    case subject = "sub"
    case audience = "aud"
    case issuedAt = "iat"
    case expiresAt = "exp"
    case kind = "gt_kind"
    case roles = "gt_roles"
    case authorities = "gt_authorities"
    case owns = "gt_owns"
    case methods = "gt_methods"
  }

  init(
    _ identity: Identity,
    issuer: ServiceName,
    audience: Set<ServiceName>,
    issuedAt: Instant,
    expiresAt: Instant
  ) {
    self.issuer = issuer.rawValue
    subject = identity.subject
    self.audience = audience.map(\.rawValue).sorted()
    self.issuedAt = issuedAt.millisecondsSince1970 / 1000
    self.expiresAt = expiresAt.millisecondsSince1970 / 1000
    kind = identity.kind.rawValue
    roles = identity.roles.map(\.rawValue).sorted()
    switch identity.authorities {
    case .every: authorities = ["*"]
    case .only(let codes): authorities = codes.sorted()
    }
    owns = identity.owns.isEmpty ? nil : identity.owns.sorted()
    methods = identity.methods?.sorted()
  }

  /// What the claims say, or `nil` when they aren't of our kind.
  ///
  /// Roles that this release doesn't know give no right and are left out.
  var identity: Identity? {
    guard let kind = Identity.Kind(rawValue: kind), !subject.isEmpty else { return nil }
    return Identity(
      subject: subject,
      kind: kind,
      roles: Set(roles.compactMap(Role.init(rawValue:))),
      authorities: authorities == ["*"] ? .every : .only(Set(authorities)),
      owns: Set(owns ?? []),
      methods: methods.map(Set.init),
      expiresAt: Instant(millisecondsSince1970: expiresAt.multipliedSaturating(by: 1000))
    )
  }

  /// Nothing here: ``TokenVerifier`` checks the claims with its own clock.
  func verify(using algorithm: some JWTAlgorithm) async throws {}
}

extension Int64 {
  fileprivate func multipliedSaturating(by factor: Int64) -> Int64 {
    let (product, overflow) = multipliedReportingOverflow(by: factor)
    return overflow ? (self < 0 ? .min : .max) : product
  }
}
