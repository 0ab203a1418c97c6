package import Ledger
import Messages

/// Records which messages are to go out.
package enum PlanDeliveries {
  /// - Throws: `ProtobufError` when a text can't be encoded.
  package static func decide(
    _ state: NotificationsState,
    world: World,
    people: People,
    now: Instant
  ) throws -> [LedgerDraft] {
    try DigestSchedule(state: state, world: world, people: people, now: now).planned
      .map { try LedgerDraft(.deliveryPlanned($0)) }
  }
}
