package import Chassis
package import Ledger
import Synchronization

/// Which services are being listened to right now, and when each was last heard from.
package final class Hearing: Sendable {
  /// One service.
  package struct Source: Hashable, Sendable {
    package var isConnected = false
    /// `nil` when not since this process started.
    package var lastHeard: Instant?
  }

  private let sources = Mutex<[ServiceName: Source]>([:])

  package init() {}

  package subscript(service: ServiceName) -> Source {
    sources.withLock { $0[service] ?? Source() }
  }

  func connected(_ service: ServiceName, at now: Instant) {
    sources.withLock { $0[service] = Source(isConnected: true, lastHeard: now) }
  }

  func heard(_ service: ServiceName, at now: Instant) {
    connected(service, at: now)
  }

  func disconnected(_ service: ServiceName) {
    sources.withLock { $0[service, default: Source()].isConnected = false }
  }
}
