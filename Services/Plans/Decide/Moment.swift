package import Figures
package import Ledger

/// When a decision is taken, and where its first event will lie in the ledger.
package struct Moment: Hashable, Sendable {
  /// The clock's time.
  package var now: Instant
  /// When the change takes effect, where it records the past; `nil` = now.
  package var effectiveAt: Instant?
  /// Position of the decision's first event.
  package var nextPosition: Int64

  package init(now: Instant, effectiveAt: Instant? = nil, nextPosition: Int64) {
    self.now = now
    self.effectiveAt = effectiveAt
    self.nextPosition = nextPosition
  }

  /// The day in England on which the change takes effect.
  package var today: CalendarDay {
    CalendarDay(inLondonAtMS: (effectiveAt ?? now).millisecondsSince1970)
  }

  /// The identifier of an object that the decision's event number `index` (from 0) makes.
  func id(_ prefix: Character, _ index: Int = 0) -> String {
    "\(prefix)\(nextPosition + Int64(index))"
  }
}
