package import Ledger
import Synchronization

/// A clock that stands where a test puts it.
package final class SettableClock: Sendable {
  private let moment: Mutex<Instant>

  package init(_ moment: Instant = .distantPast) {
    self.moment = Mutex(moment)
  }

  package var now: Instant { moment.withLock { $0 } }

  package func set(_ moment: Instant) {
    self.moment.withLock { $0 = moment }
  }

  package func advance(by duration: Duration) {
    moment.withLock { $0 = $0.advanced(by: duration) }
  }
}
