import Chassis
package import Ledger
import Messages
import ProtobufC

/// Records what became of an attempt to send.
package enum RecordAttempt {
  /// - Parameters:
  ///   - deliveryID: What was tried.
  ///   - outcome: What became of it.
  ///   - now: When the attempt ended.
  ///   - state: What is known of the delivery.
  /// - Returns: Nothing when the delivery is no longer to be sent.
  /// - Throws: `ProtobufError` when a text can't be encoded.
  package static func decide(
    _ deliveryID: String,
    _ outcome: SendOutcome,
    now: Instant,
    _ state: NotificationsState
  ) throws -> [LedgerDraft] {
    guard let record = state.deliveries[deliveryID],
      record.delivery.state == .waiting || record.delivery.state == .retrying
    else { return [] }
    let next = Backoff.next(
      after: outcome,
      attempts: record.attemptsSince + 1,
      since: record.tryingSince,
      now: now
    )
    return [
      try LedgerDraft(
        .deliveryAttempted(
          .with {
            $0.deliveryID = deliveryID
            $0.problem = outcome.problem
            switch next {
            case .done: $0.state = .sent
            case .giveUp: $0.state = .dead
            case .again(let moment):
              $0.state = .retrying
              $0.nextAttemptAt = moment.timestamp
            }
          }
        )
      )
    ]
  }
}
