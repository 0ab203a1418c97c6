import Chassis
package import Ledger
package import Messages

/// A message that goes out, as far as it has got.
package struct DeliveryRecord: Hashable, Sendable {
  package var delivery: Delivery
  /// What it tells of.
  package var itemIDs: [String]
  /// When the 24 hours of trying began: as it was planned, or sent again by a person.
  package var tryingSince: Instant
  /// Attempts since then; ``delivery`` counts all of them.
  package var attemptsSince: Int

  /// Whether it is to be tried now.
  package func isDue(at now: Instant) -> Bool {
    guard delivery.state == .waiting || delivery.state == .retrying else { return false }
    return delivery.nextAttemptAt.map { Instant($0) <= now } ?? true
  }
}
