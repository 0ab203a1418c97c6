import Chassis
package import Ledger
import Messages
import ProtobufC

/// Puts a message that was given up back into the queue, with 24 hours of its own.
package enum ResendDelivery {
  /// - Throws: ``NotificationsError``, or `ProtobufError`.
  package static func decide(
    _ deliveryID: String,
    now: Instant,
    _ state: NotificationsState
  ) throws -> [LedgerDraft] {
    guard let record = state.deliveries[deliveryID] else {
      throw NotificationsError.unknownDelivery(deliveryID)
    }
    guard record.delivery.state == .dead else {
      throw NotificationsError.notDead(deliveryID, record.delivery.state)
    }
    return [
      try LedgerDraft(
        .deliveryAttempted(
          .with {
            $0.deliveryID = deliveryID
            $0.state = .waiting
            $0.nextAttemptAt = now.timestamp
          }
        )
      )
    ]
  }
}
