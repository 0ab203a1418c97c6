import Chassis
import Ledger
package import Messages
import ProtobufC

/// What has been said to whom in one authority, and what became of it on the way out.
package struct NotificationsState: LedgerState, Hashable {
  /// By person.
  package var inboxes: [String: Inbox] = [:]
  /// Everything that was ever said; see ``OnceKey``.
  package var said: Set<String> = []
  /// By person; who isn't in it has ``standardPreferences(of:)``.
  package var preferences: [String: Preferences] = [:]
  /// By identifier.
  package var deliveries: [String: DeliveryRecord] = [:]
  /// In the order in which they were planned.
  package var deliveryIDs: [String] = []
  /// Items that are in a delivery already.
  package var mailed: Set<String> = []
  /// How far the other services were known when something was last said, by service.
  package var positions: [String: Int64] = [:]

  package init() {}

  /// What holds for a person who has chosen nothing: a digest a day at seven.
  package static func standardPreferences(of personID: String) -> Preferences {
    .with {
      $0.personID = personID
      $0.email = true
      $0.digestHour = 7
    }
  }

  package func preferences(of personID: String) -> Preferences {
    preferences[personID] ?? Self.standardPreferences(of: personID)
  }

  package func unread(of personID: String) -> Int {
    inboxes[personID]?.unread ?? 0
  }
}
