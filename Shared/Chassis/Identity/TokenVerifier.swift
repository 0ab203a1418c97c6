import Crypto
import Foundation
import JWTKit
package import Ledger
import Synchronization

/// Checks tokens for one service against the keys that the folder publishes.
package final class TokenVerifier: Sendable {
  /// How far the clocks of two machines may be apart.
  private static let skew = Duration.seconds(30)
  /// Tokens remembered at most, so that a caller's second call costs no signature check.
  private static let remembered = 4096
  private static let maximumBytes = 16 * 1024

  private let folder: KeyFolder
  private let audience: ServiceName
  private let now: @Sendable () -> Instant
  private let known = Mutex<[String: Identity]>([:])
  private let signers = Mutex<[String: JWTKeyCollection]>([:])

  package init(
    keys folder: KeyFolder,
    audience: ServiceName,
    now: @escaping @Sendable () -> Instant = { .now() }
  ) {
    self.folder = folder
    self.audience = audience
    self.now = now
  }

  /// Who the token says is asking.
  ///
  /// - Throws: ``TokenError``.
  package func identity(of token: String) async throws(TokenError) -> Identity {
    let moment = now()
    if let identity = known.withLock({ $0[token] }) {
      try Self.checkEnd(identity, at: moment)
      return identity
    }
    guard token.utf8.count <= Self.maximumBytes else {
      throw .malformed("it is over \(Self.maximumBytes) bytes")
    }
    let (claims, issuer) = try await verified(token)
    guard claims.audience.contains(audience.rawValue) else {
      throw .wrongAudience(claims.audience)
    }
    guard let identity = claims.identity else { throw .malformed("its claims are not ours") }
    let latestIssue = moment.advanced(by: Self.skew).millisecondsSince1970 / 1000
    guard claims.issuedAt <= latestIssue else { throw .notYetValid }
    try Self.checkEnd(identity, at: moment)
    guard Self.maySign(issuer, identity) else {
      throw .issuerNotAllowed(issuer: issuer.rawValue, subject: identity.subject)
    }
    known.withLock { known in
      if known.count >= Self.remembered { known.removeAll() }
      known[token] = identity
    }
    return identity
  }

  private static func checkEnd(_ identity: Identity, at now: Instant) throws(TokenError) {
    guard identity.expiresAt.advanced(by: skew) > now else {
      throw .expired(at: identity.expiresAt.millisecondsSince1970)
    }
  }

  /// The gateway signs for people and integrations, the command line for whoever has the data
  /// folder; any other process only for itself.
  private static func maySign(_ issuer: ServiceName, _ identity: Identity) -> Bool {
    switch issuer {
    case .gateway, .commandLine: true
    case .plans, .audits, .workforce, .notifications:
      identity.kind == .service && identity.subject == Identity.service(issuer).subject
        && identity.roles == [.service]
    }
  }

  private func verified(
    _ token: String
  ) async throws(TokenError) -> (claims: IdentityClaims, issuer: ServiceName) {
    let header: JWTHeader
    do {
      header = try DefaultJWTParser().parse(Array(token.utf8), as: IdentityClaims.self).header
    } catch {
      throw .malformed("it is not a JSON Web Token of this system")
    }
    guard header.alg == "EdDSA" else { throw .malformed("its algorithm is not EdDSA") }
    guard let identifier = header.kid,
      let issuer = identifier.split(separator: ":").first.flatMap({ ServiceName(rawValue: "\($0)") }
      )
    else { throw .badSignature }
    let keys = try await signer(identifier, issuer)
    do {
      let claims = try await keys.verify(token, as: IdentityClaims.self)
      guard claims.issuer == issuer.rawValue else { throw TokenError.badSignature }
      return (claims, issuer)
    } catch {
      throw .badSignature
    }
  }

  private func signer(
    _ identifier: String,
    _ issuer: ServiceName
  ) async throws(TokenError) -> JWTKeyCollection {
    if let keys = signers.withLock({ $0[identifier] }) { return keys }
    guard let key = folder.publicKey(of: issuer),
      SigningKey.identifier(of: key, name: issuer) == identifier
    else { throw .badSignature }
    let keys = JWTKeyCollection()
    await keys.add(
      eddsa: EdDSA.PublicKey(backing: key),
      kid: JWKIdentifier(string: identifier)
    )
    // One key for each signer: a key that was replaced is no longer accepted.
    signers.withLock { signers in
      signers = signers.filter { !$0.key.hasPrefix("\(issuer.rawValue):") }
      signers[identifier] = keys
    }
    return keys
  }
}
