package import Messages

extension ListInboxResponse {
  /// What is asked for when no limit is given, and the most that is given.
  private static let limits = (standard: 100, most: 500)

  /// A person's inbox, newest first.
  ///
  /// - Parameters:
  ///   - personID: Whose.
  ///   - unreadOnly: Whether to leave out what has been read.
  ///   - limit: 0 for the standard number.
  ///   - state: Of the authority.
  package init(
    of personID: String,
    unreadOnly: Bool,
    limit: Int32,
    in state: NotificationsState
  ) {
    self.init()
    let inbox = state.inboxes[personID] ?? Inbox()
    let wanted = limit > 0 ? min(Int(limit), Self.limits.most) : Self.limits.standard
    let entries = inbox.entries.reversed().lazy.filter { !unreadOnly || $0.isUnread }
    items = entries.prefix(wanted).map(\.item)
    unread = Int32(inbox.unread)
  }
}
