package import Foundation

/// A moment in time in whole milliseconds since 1970-01-01T00:00:00Z, the only clock unit that
/// the ledger keeps.
package struct Instant: Comparable, Hashable, Sendable, Codable {
  /// Milliseconds since 1970 in UTC, negative before.
  package var millisecondsSince1970: Int64

  package init(millisecondsSince1970: Int64) {
    self.millisecondsSince1970 = millisecondsSince1970
  }

  /// Rounds a Foundation date down to the millisecond; a date beyond what fits is held at the end.
  package init(_ date: Date) {
    let milliseconds = (date.timeIntervalSince1970 * 1000).rounded(.down)
    millisecondsSince1970 =
      Int64(exactly: milliseconds) ?? (milliseconds < 0 ? Int64.min : Int64.max)
  }

  /// The same moment for Foundation's calendars and formatters.
  package var date: Date {
    Date(timeIntervalSince1970: Double(millisecondsSince1970) / 1000)
  }

  /// The system clock's present moment.
  package static func now() -> Instant { Instant(Date()) }

  /// Before every record.
  package static let distantPast = Instant(millisecondsSince1970: .min)

  package static func < (left: Instant, right: Instant) -> Bool {
    left.millisecondsSince1970 < right.millisecondsSince1970
  }

  /// The moment this much later (or earlier, when negative).
  package func advanced(by duration: Duration) -> Instant {
    let (seconds, attoseconds) = duration.components
    let milliseconds = seconds * 1000 + attoseconds / 1_000_000_000_000_000
    return Instant(millisecondsSince1970: millisecondsSince1970 + milliseconds)
  }
}
