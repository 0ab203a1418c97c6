package import Messages

/// A rule of the notifications service was broken.
package enum NotificationsError: Error, Hashable, Sendable {
  /// A digest can't go out at this hour.
  case invalidHour(Int32)
  /// No delivery has this identifier.
  case unknownDelivery(String)
  /// Only what was given up can be sent again.
  ///
  /// Carries what was found.
  case notDead(String, DeliveryState)
  /// Somebody asked for what is another person's.
  case notYours
}
