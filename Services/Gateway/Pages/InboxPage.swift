import Messages

/// What this person should know, newest first.
struct InboxPage: Page {
  static let template = "inbox"

  let title = "Inbox"
  let items: [InboxRow]
  let hasItems: Bool
  let unreadWords: String
  let hasUnread: Bool
  let readAction: String
  let preferencesAddress: String

  init(_ inbox: ListInboxResponse, in frame: PageFrame) {
    self.items = inbox.items.map(InboxRow.init)
    self.hasItems = !inbox.items.isEmpty
    self.unreadWords = inbox.unread == 0 ? "Nothing unread" : "\(grouped(inbox.unread)) unread"
    self.hasUnread = inbox.unread > 0
    self.readAction = frame.site.inboxRead
    self.preferencesAddress = frame.site.preferences
  }
}

/// One thing to know.
struct InboxRow: TemplateValue {
  let id: String
  let text: String
  /// Only addresses within this site are made links.
  let link: String?
  let when: String
  let role: String?
  let urgent: Bool
  let unread: Bool

  init(_ item: InboxItem) {
    self.id = item.id
    self.text = item.title
    let isOurs = item.link.hasPrefix("/") && !item.link.hasPrefix("//") && !item.link.contains("\\")
    self.link = isOurs ? item.link : nil
    self.when = item.createdAt?.words ?? ""
    self.role = item.role
    self.urgent = item.urgent
    self.unread = item.readAt == nil
  }
}
