internal import Dispatch
package import Foundation
internal import Synchronization

/// Lets people in: passwords checked slowly, guesses throttled, sessions begun.
package final class SignIn: Sendable {
  package enum Outcome: Hashable, Sendable {
    case signedIn(SecretToken, Session)
    /// Wrong address or password, disabled, or access has ended; the answer doesn't say which.
    case refused
    /// Too many wrong tries. Carries whole seconds until the next.
    case wait(seconds: Int)
  }

  private let store: AccessStore
  private let throttle = Mutex(SignInThrottle())
  /// Each check takes 32 MB: two at a time, the others queue.
  private let places = DispatchSemaphore(value: 2)

  package init(store: AccessStore) {
    self.store = store
  }

  /// Checks a password; `address` is where the browser is, for throttling.
  package func attempt(
    email: String,
    password: String,
    from address: String,
    at now: Date
  ) async throws -> Outcome {
    let account = SignInThrottle.Key.account(email.lowercased())
    let keys = [account, .address(address)]
    let wait = throttle.withLock { $0.wait(for: keys, at: now) }
    guard wait <= 0 else { return .wait(seconds: Int(wait.rounded(.up))) }

    let found = try await store.credentials(email: email)
    let isRight = try await check(password, against: found?.password ?? PasswordHash.nobody)
    guard isRight, let found, found.password != nil, found.account.mayEnter(at: now) else {
      throttle.withLock { $0.failed(keys, at: now) }
      return .refused
    }
    throttle.withLock { $0.succeeded(account) }
    let token = SecretToken()
    let session = Session(personID: found.account.id, csrf: SecretToken().text, beganAt: now)
    try await store.beginSession(session, token: token)
    return .signedIn(token, session)
  }

  /// Hashes a new password away from the cooperative threads.
  package func hash(_ password: String) async throws -> PasswordHash {
    try await onWorker { try PasswordHash(password) }
  }

  private func check(_ password: String, against hash: PasswordHash?) async throws -> Bool {
    guard let hash else { return false }
    return try await onWorker { try hash.matches(password) }
  }

  private func onWorker<Value: Sendable>(
    _ work: @escaping @Sendable () throws -> Value
  ) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      DispatchQueue.global().async { [places] in
        places.wait()
        defer { places.signal() }
        continuation.resume(with: Result { try work() })
      }
    }
  }
}
