import Chassis
import Foundation
import Synchronization

/// Signs the tokens that tell the services for whom the gateway asks; each is used for half of its
/// life, so that it can't end on the way.
final class PersonTokens: Sendable {
  private struct Key: Hashable {
    let account: Account
    let authority: String
  }

  private let signer: TokenSigner
  private let cache = Mutex<[Key: (token: String, until: ContinuousClock.Instant)]>([:])
  private static let lifetime: Duration = .seconds(240)
  private static let mostKept = 2_000

  init(signer: TokenSigner) {
    self.signer = signer
  }

  /// A token that is for one council only.
  func token(for account: Account, authority: String) async throws -> String {
    // When somebody last signed in makes no difference to what they may do.
    var account = account
    account.lastSignedInAt = nil
    let key = Key(account: account, authority: authority)
    let now = ContinuousClock.now
    if let known = cache.withLock({ $0[key] }), known.until > now { return known.token }
    let identity = Identity(
      subject: account.id,
      kind: .person,
      roles: account.roles,
      authorities: .only([authority]),
      owns: Set(account.councilRoles)
    )
    let token = try await signer.token(for: identity, lifetime: Self.lifetime)
    cache.withLock { cache in
      if cache.count >= Self.mostKept { cache = cache.filter { $0.value.until > now } }
      if cache.count >= Self.mostKept { cache = [:] }
      cache[key] = (token, now + Self.lifetime / 2)
    }
    return token
  }
}
