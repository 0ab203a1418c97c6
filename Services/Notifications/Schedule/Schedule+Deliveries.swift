import Chassis
import Ledger
import Messages

extension Schedule {
  /// Messages that were just given up, to those who keep the system running.
  ///
  /// Once for each.
  func failures(in state: NotificationsState) -> [NotificationRaised] {
    state.deliveryIDs.flatMap { id -> [NotificationRaised] in
      guard let record = state.deliveries[id], record.delivery.state == .dead,
        let last = record.delivery.lastAttemptAt, isFresh(Instant(last))
      else { return [] }
      return notices(
        .deliveryFailing,
        about: id,
        key: "delivery_failing",
        stage: "\(record.tryingSince.millisecondsSince1970)",
        title: "An e-mail could not be delivered and was given up",
        page: "inbox",
        to: people.with(.administrator, .operator)
      )
    }
  }
}
