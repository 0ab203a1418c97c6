import Crypto
import JWTKit
package import Ledger

/// Signs short-lived tokens in the name of one process.
package struct TokenSigner: Sendable {
  package let issuer: ServiceName
  private let key: SigningKey
  private let keys: JWTKeyCollection
  private let now: @Sendable () -> Instant

  /// Takes the process's key from the folder, which makes it if there is none.
  ///
  /// - Throws: ``KeyFolderError``.
  package init(
    keys folder: KeyFolder,
    issuer: ServiceName,
    now: @escaping @Sendable () -> Instant = { .now() }
  ) async throws {
    self.issuer = issuer
    self.now = now
    key = try folder.privateKey(of: issuer)
    keys = JWTKeyCollection()
    await keys.add(
      eddsa: EdDSA.PrivateKey(backing: key.key),
      kid: JWKIdentifier(string: key.identifier)
    )
  }

  /// A token that says who somebody is, for a while.
  ///
  /// - Parameters:
  ///   - identity: Whom it is for; its `expiresAt` is replaced.
  ///   - audience: The services that are to accept it.
  ///   - lifetime: From now.
  /// - Returns: The token in its compact form, for metadata `authorization: Bearer TOKEN`.
  /// - Throws: When the claims can't be encoded.
  package func token(
    for identity: Identity,
    audience: Set<ServiceName> = Set(ServiceName.servers),
    lifetime: Duration = .seconds(300)
  ) async throws -> String {
    let moment = now()
    let claims = IdentityClaims(
      identity,
      issuer: issuer,
      audience: audience,
      issuedAt: moment,
      expiresAt: moment.advanced(by: lifetime)
    )
    return try await keys.sign(claims, kid: JWKIdentifier(string: key.identifier))
  }
}
