package import Ledger
package import Messages
import ProtobufC

/// Records how a person wants to be told.
package enum SetPreferences {
  /// - Returns: Nothing when it is so already.
  /// - Throws: ``NotificationsError/invalidHour(_:)``, or `ProtobufError`.
  package static func decide(
    _ preferences: Preferences,
    _ state: NotificationsState
  ) throws -> [LedgerDraft] {
    guard (0...23).contains(preferences.digestHour) else {
      throw NotificationsError.invalidHour(preferences.digestHour)
    }
    guard state.preferences(of: preferences.personID) != preferences else { return [] }
    return [try LedgerDraft(.preferencesSet(.with { $0.preferences = preferences }))]
  }
}
