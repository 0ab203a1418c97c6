package import Ledger
package import Messages
package import ProtobufC

extension NotificationsEvent {
  /// The name of the event in the contract, which is the record's kind; `nil` for an event that
  /// this release doesn't know.
  package var kind: String? {
    switch event {
    case .notificationRaised: "notification_raised"
    case .notificationRead: "notification_read"
    case .preferencesSet: "preferences_set"
    case .deliveryPlanned: "delivery_planned"
    case .deliveryAttempted: "delivery_attempted"
    case .cursorMoved: "cursor_moved"
    case nil: nil
    }
  }
}

extension LedgerDraft {
  /// An event of this service, ready to be recorded.
  ///
  /// - Throws: ``ProtobufError`` when a text can't be encoded.
  package init(_ event: NotificationsEvent.Event) throws(ProtobufError) {
    var message = NotificationsEvent()
    message.event = event
    self.init(kind: message.kind ?? "", payload: try message.protobuf())
  }
}
