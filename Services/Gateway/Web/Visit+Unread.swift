import Chassis
import HTTPTypes
import HummingbirdCore
import Messages
import ProtobufC

extension Visit {
  /// What the header shows: what is known when the page is ready.
  var unreadCount: Int { authority == nil ? 0 : site.unread.count(of: account.id, in: code) }

  /// Asks how much the inbox holds unread, where that was not asked lately, and waits for nothing.
  ///
  /// It goes on beside the page's own reads, and after them where the inbox is slow: the number is
  /// then on the next page. Whatever goes wrong leaves the number as it was; the inbox says what.
  func beginLearningUnread() {
    guard authority != nil, request.method == .get,
      site.backends.silentSince(.notifications) == nil,
      site.unread.isToBeAsked(of: account.id, in: code)
    else { return }
    Task {
      let answer = try? await site.backends.ask(.notifications) {
        try await site.backends.notifications.listInbox(
          .with {
            ($0.authority, $0.personID, $0.unreadOnly, $0.limit) = (code, account.id, true, 1)
          },
          options: options
        )
      }
      if let answer { site.unread.learn(Int(answer.unread), of: account.id, in: code) }
    }
  }
}
