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

  init(backends: Backends) {
    self.backends = backends
  }

  /// Code and name, by name; while plans is away, those known last.
  func all() async -> [PageAuthority] {
    let now = ContinuousClock.now
    let (names, asked) = state.withLock { ($0.names, $0.asked) }
    var known = names
    if asked.map({ now - $0 > Self.freshness }) ?? true {
      // The channel adds the gateway's own token: no person's is needed to learn the names.
      let answer = try? await backends.ask(.plans) {
        try await backends.plans.listAuthorities(
          ListAuthoritiesRequest(),
          options: CallOptions(timeout: Backends.patience)
        )
      }
      if let answer {
        known = Dictionary(
          answer.authorities.map { ($0.code, $0.name) },
          uniquingKeysWith: { $1 }
        )
        state.withLock { $0 = State(names: known, asked: now) }
      }
    }
    return known.map { PageAuthority(code: $0.key, name: $0.value) }.sorted { $0.name < $1.name }
  }

  func named(_ code: String) async -> PageAuthority? {
    await all().first { $0.code == code }
  }
}
