import Chassis
import Foundation
import Messages
import ProtobufC
import RPC
import Synchronization

/// The councils that have a ledger here, by code, remembered for a short while.
final class Councils: Sendable {
  private struct State {
    var names: [String: String] = [:]
    var asked: ContinuousClock.Instant?
  }

  private let state = Mutex(State())
  private let backends: Backends
  private static let freshness: Duration = .seconds(5)
  /// Addresses of councils that don't exist ask plans no more often than this.
  private static let shortestPause: Duration = .milliseconds(200)

  init(backends: Backends) {
    self.backends = backends
  }

  /// Code and name, by name; while plans is away, those known last.
  func all() async -> [PageAuthority] {
    await known(asOf: Self.freshness)
      .map { PageAuthority(code: $0.key, name: $0.value) }.sorted { $0.name < $1.name }
  }

  /// A council that isn't known is asked for again: it may just have been imported.
  func named(_ code: String) async -> PageAuthority? {
    var name = await known(asOf: Self.freshness)[code]
    if name == nil { name = await known(asOf: Self.shortestPause)[code] }
    return name.map { PageAuthority(code: code, name: $0) }
  }

  /// Names by code, no older than this.
  private func known(asOf age: Duration) async -> [String: String] {
    let now = ContinuousClock.now
    let (names, asked) = state.withLock { ($0.names, $0.asked) }
    if let asked, now - asked <= age { return names }
    // The channel adds the gateway's own token: no person's is needed to learn the names.
    let answer = try? await backends.ask(.plans) {
      try await backends.plans.listAuthorities(
        ListAuthoritiesRequest(),
        options: CallOptions(timeout: Backends.patience)
      )
    }
    guard let answer else { return names }
    let fresh = Dictionary(
      answer.authorities.map { ($0.code, $0.name) },
      uniquingKeysWith: { $1 }
    )
    state.withLock { $0 = State(names: fresh, asked: now) }
    return fresh
  }
}
