package import Messages

/// What one person was told, oldest first.
package struct Inbox: Hashable, Sendable {
  /// One item and what it is about.
  package struct Entry: Hashable, Sendable {
    package var item: InboxItem
    /// The object's identifier: `a120`.
    package var about: String

    package var isUnread: Bool { item.readAt == nil }
  }

  package private(set) var entries: [Entry] = []
  private var places: [String: Int] = [:]

  package init() {}

  package subscript(itemID: String) -> Entry? {
    places[itemID].map { entries[$0] }
  }

  package var unread: Int { entries.count { $0.isUnread } }

  /// Adds an item.
  ///
  /// An unread reminder of the same object is taken as read: the new one says more.
  mutating func add(_ item: InboxItem, about object: String) {
    if item.kind.isReminder {
      for place in entries.indices
      where entries[place].about == object && entries[place].item.kind.isReminder
        && entries[place].isUnread
      {
        entries[place].item.readAt = item.createdAt
      }
    }
    places[item.id] = entries.count
    entries.append(Entry(item: item, about: object))
  }

  /// Marks items as read; what is unknown or already read stays as it is.
  mutating func read(_ itemIDs: [String], at moment: ProtobufTimestamp) {
    for id in itemIDs {
      guard let place = places[id], entries[place].isUnread else { continue }
      entries[place].item.readAt = moment
    }
  }
}

extension NotificationKind {
  /// Says again and again that something has to be done by a day.
  package var isReminder: Bool {
    self == .dueSoon || isLate
  }

  /// Says that a day has passed.
  package var isLate: Bool {
    self == .overdue || self == .auditActionOverdue
  }
}
