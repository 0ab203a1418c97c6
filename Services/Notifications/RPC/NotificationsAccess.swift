package import Chassis
import Messages

/// Who may call which method of the notifications service.
///
/// What belongs to a person is theirs alone; the methods see to that.
package enum NotificationsAccess {
  package static let table = AccessTable([
    NotificationsMethods.listInbox: .anyone,
    NotificationsMethods.watchInbox: .anyone,
    NotificationsMethods.markRead: .anyone,
    NotificationsMethods.getPreferences: .anyone,
    NotificationsMethods.setPreferences: .anyone,
    NotificationsMethods.listDeliveries: [.administrator, .operator, .service],
    NotificationsMethods.resendDelivery: [.administrator, .operator, .service],
    NotificationsMethods.putRecipients: [.service],
    NotificationsMethods.getWatchState: [.administrator, .operator, .service],
  ])
}
