package import Chassis
package import Ledger
import Synchronization

/// Which services are being listened to right now, and when each was last heard from.
package final class Hearing: Sendable {
  /// One service, as seen at a moment.
  package struct Source: Hashable, Sendable {
    package var isConnected: Bool
    /// `nil` when not since this process started.
    package var lastHeard: Instant?
  }

  /// A stream that stands this long without an entry is one: nobody is there to refuse it sooner.
  package static let settling = Duration.seconds(3)

  private struct Stream {
    var openedAt: Instant?
    var hasSpoken = false
    var lastHeard: Instant?

    func isConnected(at now: Instant) -> Bool {
      guard let openedAt else { return false }
      return hasSpoken || openedAt.advanced(by: Hearing.settling) <= now
    }
  }

  private let streams = Mutex<[ServiceName: Stream]>([:])

  package init() {}

  /// How it stands with a service.
  ///
  /// While it is connected it is heard, whether it speaks or not.
  package func source(_ service: ServiceName, at now: Instant) -> Source {
    let stream = streams.withLock { $0[service] ?? Stream() }
    let isConnected = stream.isConnected(at: now)
    return Source(isConnected: isConnected, lastHeard: isConnected ? now : stream.lastHeard)
  }

  /// A stream is being opened.
  package func opened(_ service: ServiceName, at now: Instant) {
    streams.withLock {
      $0[service, default: Stream()].openedAt = now
      $0[service, default: Stream()].hasSpoken = false
    }
  }

  /// An entry has come.
  package func heard(_ service: ServiceName, at now: Instant) {
    streams.withLock {
      $0[service, default: Stream()].hasSpoken = true
      $0[service, default: Stream()].lastHeard = now
    }
  }

  /// The stream has ended, or was never one.
  package func closed(_ service: ServiceName, at now: Instant) {
    streams.withLock {
      var stream = $0[service] ?? Stream()
      if stream.isConnected(at: now) { stream.lastHeard = now }
      stream.openedAt = nil
      $0[service] = stream
    }
  }
}
