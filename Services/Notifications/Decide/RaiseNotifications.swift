package import Chassis
package import Ledger
package import Messages
import ProtobufC

/// Records what is due to be said.
package enum RaiseNotifications {
  /// - Parameters:
  ///   - due: What the schedule found; what was said before is left out.
  ///   - positions: How far the other services were known when it was found.
  ///   - state: What has been said so far.
  /// - Returns: The new ones, after what has moved of the positions.
  /// - Throws: `ProtobufError` when a text can't be encoded.
  package static func decide(
    _ due: [NotificationRaised],
    knowing positions: [ServiceName: Int64],
    _ state: NotificationsState
  ) throws -> [LedgerDraft] {
    var said = state.said
    let new = due.filter { said.insert($0.onceKey).inserted }
    guard !new.isEmpty else { return [] }
    let moved = positions.sorted { $0.key.rawValue < $1.key.rawValue }
      .filter { state.positions[$0.key.rawValue] != $0.value }
    return try moved.map { service, position in
      try LedgerDraft(
        .cursorMoved(
          .with {
            $0.service = service.rawValue
            $0.position = position
          }
        )
      )
    } + new.map { try LedgerDraft(.notificationRaised($0)) }
  }
}
