import Ledger
import Synchronization

/// A clock that stands still until it is set.
final class SettableClock: Sendable {
  private let moment: Mutex<Instant>

  init(_ moment: Instant) {
    self.moment = Mutex(moment)
  }

  var now: Instant { moment.withLock { $0 } }

  func set(_ moment: Instant) {
    self.moment.withLock { $0 = moment }
  }

  func advance(by duration: Duration) {
    moment.withLock { $0 = $0.advanced(by: duration) }
  }
}
