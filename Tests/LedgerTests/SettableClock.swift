import Ledger
import Synchronization

/// A clock that stands where a test puts it.
final class SettableClock: Sendable {
  private let moment: Mutex<Instant>

  init(_ start: Instant) { moment = Mutex(start) }

  func set(_ instant: Instant) { moment.withLock { $0 = instant } }
  var now: Instant { moment.withLock { $0 } }
}
