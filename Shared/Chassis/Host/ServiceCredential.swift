import RPC
import Synchronization

/// Adds this service's own token to calls that carry nobody else's.
struct ServiceCredential: ClientInterceptor {
  private static let lifetime = Duration.seconds(300)
  private let signer: TokenSigner
  private let cache = TokenCache()

  init(signer: TokenSigner) {
    self.signer = signer
  }

  func intercept(_ context: inout ClientContext) async throws {
    guard context.metadata["authorization"] == nil else { return }
    let token: String
    if let cached = cache.current {
      token = cached
    } else {
      token = try await signer.token(for: .service(signer.issuer), lifetime: Self.lifetime)
      // Used for less than it is valid, so that none ends on its way.
      cache.set(token, until: .now + Self.lifetime - .seconds(60))
    }
    context.metadata["authorization"] = "Bearer \(token)"
  }
}

/// The token in use.
private final class TokenCache: Sendable {
  private let entry = Mutex<(token: String, end: ContinuousClock.Instant)?>(nil)

  var current: String? {
    entry.withLock { $0.flatMap { $0.end > .now ? $0.token : nil } }
  }

  func set(_ token: String, until end: ContinuousClock.Instant) {
    entry.withLock { $0 = (token, end) }
  }
}
