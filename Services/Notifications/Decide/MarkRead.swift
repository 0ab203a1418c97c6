package import Ledger
import Messages
import ProtobufC

/// Marks items of a person's inbox as read.
package enum MarkRead {
  /// - Parameters:
  ///   - personID: Whose.
  ///   - itemIDs: Empty for all.
  ///   - state: What is in the inbox.
  /// - Returns: Nothing when none of them is unread.
  /// - Throws: `ProtobufError` when a text can't be encoded.
  package static func decide(
    personID: String,
    itemIDs: [String],
    _ state: NotificationsState
  ) throws -> [LedgerDraft] {
    let wanted = Set(itemIDs)
    let unread = (state.inboxes[personID]?.entries ?? []).filter {
      $0.isUnread && (wanted.isEmpty || wanted.contains($0.item.id))
    }
    guard !unread.isEmpty else { return [] }
    return [
      try LedgerDraft(
        .notificationRead(
          .with {
            $0.personID = personID
            $0.itemIDs = unread.map(\.item.id)
          }
        )
      )
    ]
  }
}
