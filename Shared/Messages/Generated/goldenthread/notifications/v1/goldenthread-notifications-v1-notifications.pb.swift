// swift-format-ignore-file
// Generated from goldenthread/notifications/v1/notifications.proto by Protos/generate.sh. DO NOT EDIT.

import CMessages
package import ProtobufC

package enum NotificationKind: ProtobufEnum {
  case unspecified
  case dueSoon
  case overdue
  case updateMissing
  case offTrack
  case measureMissed
  case auditAssigned
  case safeguardingConcern
  case auditActionOverdue
  case challengeRaised
  case importRejects
  case deliveryFailing
  /// A number that this build has no name for.
  case unrecognized(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .dueSoon
    case 2: self = .overdue
    case 3: self = .updateMissing
    case 4: self = .offTrack
    case 5: self = .measureMissed
    case 6: self = .auditAssigned
    case 7: self = .safeguardingConcern
    case 8: self = .auditActionOverdue
    case 9: self = .challengeRaised
    case 10: self = .importRejects
    case 11: self = .deliveryFailing
    default: self = .unrecognized(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .dueSoon: 1
    case .overdue: 2
    case .updateMissing: 3
    case .offTrack: 4
    case .measureMissed: 5
    case .auditAssigned: 6
    case .safeguardingConcern: 7
    case .auditActionOverdue: 8
    case .challengeRaised: 9
    case .importRejects: 10
    case .deliveryFailing: 11
    case .unrecognized(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .dueSoon, .overdue, .updateMissing, .offTrack, .measureMissed, .auditAssigned, .safeguardingConcern, .auditActionOverdue, .challengeRaised, .importRejects, .deliveryFailing]
  package static let protobufNames: [String] = ["NOTIFICATION_KIND_UNSPECIFIED", "NOTIFICATION_KIND_DUE_SOON", "NOTIFICATION_KIND_OVERDUE", "NOTIFICATION_KIND_UPDATE_MISSING", "NOTIFICATION_KIND_OFF_TRACK", "NOTIFICATION_KIND_MEASURE_MISSED", "NOTIFICATION_KIND_AUDIT_ASSIGNED", "NOTIFICATION_KIND_SAFEGUARDING_CONCERN", "NOTIFICATION_KIND_AUDIT_ACTION_OVERDUE", "NOTIFICATION_KIND_CHALLENGE_RAISED", "NOTIFICATION_KIND_IMPORT_REJECTS", "NOTIFICATION_KIND_DELIVERY_FAILING"]
}

package enum DeliveryState: ProtobufEnum {
  case unspecified
  case waiting
  case sent
  case retrying
  /// Given up after 24 hours; a person can send it again.
  case dead
  /// A number that this build has no name for.
  case unrecognized(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .waiting
    case 2: self = .sent
    case 3: self = .retrying
    case 4: self = .dead
    default: self = .unrecognized(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .waiting: 1
    case .sent: 2
    case .retrying: 3
    case .dead: 4
    case .unrecognized(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .waiting, .sent, .retrying, .dead]
  package static let protobufNames: [String] = ["DELIVERY_STATE_UNSPECIFIED", "DELIVERY_STATE_WAITING", "DELIVERY_STATE_SENT", "DELIVERY_STATE_RETRYING", "DELIVERY_STATE_DEAD"]
}

/// One thing that a person should know. Says what kind and where, never content about a case.
package struct InboxItem: ProtobufMessage {
  package var id: String = ""
  package var kind: NotificationKind = .init()
  /// "Action 4.2 is due in 7 days"
  package var title: String = ""
  /// Address of the page within the site: "/803/actions/a120".
  package var link: String = ""
  package var due: CalendarDate?
  package var createdAt: ProtobufTimestamp?
  package var readAt: ProtobufTimestamp?
  package var urgent: Bool = false
  /// The council role that it was addressed to.
  package var role: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.notifications.v1.InboxItem" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__notifications__v1__inbox_item__type(), "t.ttmmm.t") { [CalendarDate.protobufType, ProtobufTimestamp.protobufType, ProtobufTimestamp.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.id = try c.text(0)
    self.kind = c.enumeration(1)
    self.title = try c.text(2)
    self.link = try c.text(3)
    self.due = try c.message(4)
    self.createdAt = try c.message(5)
    self.readAt = try c.message(6)
    self.urgent = c.bool(7)
    self.role = try c.text(8)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.id)
    c.enumeration(1, self.kind)
    try c.text(2, self.title)
    try c.text(3, self.link)
    try c.message(4, self.due)
    try c.message(5, self.createdAt)
    try c.message(6, self.readAt)
    c.bool(7, self.urgent)
    try c.text(8, self.role)
    c.unknownFields(self.unknownFields)
  }
}

package struct ListInboxRequest: ProtobufMessage {
  package var authority: String = ""
  package var personID: String = ""
  package var unreadOnly: Bool = false
  /// Default 100, at most 500.
  package var limit: Int32 = 0
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.notifications.v1.ListInboxRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__notifications__v1__list_inbox_request__type(), "tt..")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.authority = try c.text(0)
    self.personID = try c.text(1)
    self.unreadOnly = c.bool(2)
    self.limit = c.int32(3)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.authority)
    try c.text(1, self.personID)
    c.bool(2, self.unreadOnly)
    c.int32(3, self.limit)
    c.unknownFields(self.unknownFields)
  }
}

package struct ListInboxResponse: ProtobufMessage {
  package var items: [InboxItem] = []
  package var unread: Int32 = 0
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.notifications.v1.ListInboxResponse" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__notifications__v1__list_inbox_response__type(), "m.") { [InboxItem.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.items = try c.messages(0)
    self.unread = c.int32(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.messages(0, self.items)
    c.int32(1, self.unread)
    c.unknownFields(self.unknownFields)
  }
}

package struct WatchInboxRequest: ProtobufMessage {
  package var authority: String = ""
  package var personID: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.notifications.v1.WatchInboxRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__notifications__v1__watch_inbox_request__type(), "tt")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.authority = try c.text(0)
    self.personID = try c.text(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.authority)
    try c.text(1, self.personID)
    c.unknownFields(self.unknownFields)
  }
}

package struct InboxCount: ProtobufMessage {
  package var unread: Int32 = 0
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.notifications.v1.InboxCount" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__notifications__v1__inbox_count__type(), ".")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.unread = c.int32(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    c.int32(0, self.unread)
    c.unknownFields(self.unknownFields)
  }
}

package struct MarkReadRequest: ProtobufMessage {
  package var authority: String = ""
  package var personID: String = ""
  /// Empty = all.
  package var itemIDs: [String] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.notifications.v1.MarkReadRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__notifications__v1__mark_read_request__type(), "ttt")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.authority = try c.text(0)
    self.personID = try c.text(1)
    self.itemIDs = try c.texts(2)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.authority)
    try c.text(1, self.personID)
    try c.texts(2, self.itemIDs)
    c.unknownFields(self.unknownFields)
  }
}

package struct MarkReadResponse: ProtobufMessage {
  package var marked: Int32 = 0
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.notifications.v1.MarkReadResponse" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__notifications__v1__mark_read_response__type(), ".")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.marked = c.int32(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    c.int32(0, self.marked)
    c.unknownFields(self.unknownFields)
  }
}

package struct Preferences: ProtobufMessage {
  package var personID: String = ""
  /// False = inbox only, save what the authority makes mandatory.
  package var email: Bool = false
  /// Hour of the day, Europe/London, when the digest goes out. Default 7.
  package var digestHour: Int32 = 0
  package var weekly: Bool = false
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.notifications.v1.Preferences" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__notifications__v1__preferences__type(), "t...")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.personID = try c.text(0)
    self.email = c.bool(1)
    self.digestHour = c.int32(2)
    self.weekly = c.bool(3)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.personID)
    c.bool(1, self.email)
    c.int32(2, self.digestHour)
    c.bool(3, self.weekly)
    c.unknownFields(self.unknownFields)
  }
}

package struct GetPreferencesRequest: ProtobufMessage {
  package var authority: String = ""
  package var personID: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.notifications.v1.GetPreferencesRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__notifications__v1__get_preferences_request__type(), "tt")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.authority = try c.text(0)
    self.personID = try c.text(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.authority)
    try c.text(1, self.personID)
    c.unknownFields(self.unknownFields)
  }
}

package struct SetPreferencesRequest: ProtobufMessage {
  package var authority: String = ""
  package var preferences: Preferences?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.notifications.v1.SetPreferencesRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__notifications__v1__set_preferences_request__type(), "tm") { [Preferences.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.authority = try c.text(0)
    self.preferences = try c.message(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.authority)
    try c.message(1, self.preferences)
    c.unknownFields(self.unknownFields)
  }
}

/// One message that goes out, with every attempt.
package struct Delivery: ProtobufMessage {
  package var id: String = ""
  package var personID: String = ""
  /// "smtp".
  package var channel: String = ""
  /// "digest 2026-11-21".
  package var what: String = ""
  package var state: DeliveryState = .init()
  package var attempts: Int32 = 0
  package var lastAttemptAt: ProtobufTimestamp?
  package var nextAttemptAt: ProtobufTimestamp?
  /// The last problem, without addresses or secrets.
  package var problem: String = ""
  package var items: Int32 = 0
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.notifications.v1.Delivery" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__notifications__v1__delivery__type(), "tttt..mmt.") { [ProtobufTimestamp.protobufType, ProtobufTimestamp.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.id = try c.text(0)
    self.personID = try c.text(1)
    self.channel = try c.text(2)
    self.what = try c.text(3)
    self.state = c.enumeration(4)
    self.attempts = c.int32(5)
    self.lastAttemptAt = try c.message(6)
    self.nextAttemptAt = try c.message(7)
    self.problem = try c.text(8)
    self.items = c.int32(9)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.id)
    try c.text(1, self.personID)
    try c.text(2, self.channel)
    try c.text(3, self.what)
    c.enumeration(4, self.state)
    c.int32(5, self.attempts)
    try c.message(6, self.lastAttemptAt)
    try c.message(7, self.nextAttemptAt)
    try c.text(8, self.problem)
    c.int32(9, self.items)
    c.unknownFields(self.unknownFields)
  }
}

package struct ListDeliveriesRequest: ProtobufMessage {
  package var authority: String = ""
  package var state: DeliveryState = .init()
  package var limit: Int32 = 0
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.notifications.v1.ListDeliveriesRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__notifications__v1__list_deliveries_request__type(), "t..")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.authority = try c.text(0)
    self.state = c.enumeration(1)
    self.limit = c.int32(2)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.authority)
    c.enumeration(1, self.state)
    c.int32(2, self.limit)
    c.unknownFields(self.unknownFields)
  }
}

package struct ListDeliveriesResponse: ProtobufMessage {
  package var deliveries: [Delivery] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.notifications.v1.ListDeliveriesResponse" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__notifications__v1__list_deliveries_response__type(), "m") { [Delivery.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.deliveries = try c.messages(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.messages(0, self.deliveries)
    c.unknownFields(self.unknownFields)
  }
}

package struct ResendDeliveryRequest: ProtobufMessage {
  package var authority: String = ""
  package var deliveryID: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.notifications.v1.ResendDeliveryRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__notifications__v1__resend_delivery_request__type(), "tt")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.authority = try c.text(0)
    self.deliveryID = try c.text(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.authority)
    try c.text(1, self.deliveryID)
    c.unknownFields(self.unknownFields)
  }
}

/// A person as notifications need to know them; kept beside the ledger, never in it.
package struct Recipient: ProtobufMessage {
  package var personID: String = ""
  package var displayName: String = ""
  package var email: String = ""
  /// Access roles: "action_lead".
  package var roles: [String] = []
  /// Council roles that the person holds, as plans name leads: "ART service manager".
  package var councilRoles: [String] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.notifications.v1.Recipient" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__notifications__v1__recipient__type(), "ttttt")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.personID = try c.text(0)
    self.displayName = try c.text(1)
    self.email = try c.text(2)
    self.roles = try c.texts(3)
    self.councilRoles = try c.texts(4)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.personID)
    try c.text(1, self.displayName)
    try c.text(2, self.email)
    try c.texts(3, self.roles)
    try c.texts(4, self.councilRoles)
    c.unknownFields(self.unknownFields)
  }
}

package struct PutRecipientsRequest: ProtobufMessage {
  package var authority: String = ""
  package var recipients: [Recipient] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.notifications.v1.PutRecipientsRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__notifications__v1__put_recipients_request__type(), "tm") { [Recipient.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.authority = try c.text(0)
    self.recipients = try c.messages(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.authority)
    try c.messages(1, self.recipients)
    c.unknownFields(self.unknownFields)
  }
}

package struct PutRecipientsResponse: ProtobufMessage {
  package var recipients: Int32 = 0
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.notifications.v1.PutRecipientsResponse" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__notifications__v1__put_recipients_response__type(), ".")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.recipients = c.int32(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    c.int32(0, self.recipients)
    c.unknownFields(self.unknownFields)
  }
}

package struct GetWatchStateRequest: ProtobufMessage {
  package var authority: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.notifications.v1.GetWatchStateRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__notifications__v1__get_watch_state_request__type(), "t")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.authority = try c.text(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.authority)
    c.unknownFields(self.unknownFields)
  }
}

package struct WatchState: ProtobufMessage {
  package var services: [WatchedService] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.notifications.v1.WatchState" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__notifications__v1__watch_state__type(), "m") { [WatchedService.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.services = try c.messages(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.messages(0, self.services)
    c.unknownFields(self.unknownFields)
  }
}

package struct WatchedService: ProtobufMessage {
  package var service: String = ""
  package var position: Int64 = 0
  package var connected: Bool = false
  package var lastHeardAt: ProtobufTimestamp?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.notifications.v1.WatchedService" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__notifications__v1__watched_service__type(), "t..m") { [ProtobufTimestamp.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.service = try c.text(0)
    self.position = c.int64(1)
    self.connected = c.bool(2)
    self.lastHeardAt = try c.message(3)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.service)
    c.int64(1, self.position)
    c.bool(2, self.connected)
    try c.message(3, self.lastHeardAt)
    c.unknownFields(self.unknownFields)
  }
}

/// One fact in the notifications ledger.
package struct NotificationsEvent: ProtobufMessage {
  package var event: Event?
  package var unknownFields = UnknownFields()

  package init() {}

  package indirect enum Event: Hashable, Sendable {
    case notificationRaised(NotificationRaised)
    case notificationRead(NotificationRead)
    case preferencesSet(PreferencesSet)
    case deliveryPlanned(DeliveryPlanned)
    case deliveryAttempted(DeliveryAttempted)
    case cursorMoved(CursorMoved)
  }

  package static var protobufName: String { "goldenthread.notifications.v1.NotificationsEvent" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__notifications__v1__notifications_event__type(), "mmmmmm") { [NotificationRaised.protobufType, NotificationRead.protobufType, PreferencesSet.protobufType, DeliveryPlanned.protobufType, DeliveryAttempted.protobufType, CursorMoved.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    switch c.chosen(0) {
    case 1: self.event = .notificationRaised(try c.message(0) ?? .init())
    case 2: self.event = .notificationRead(try c.message(1) ?? .init())
    case 3: self.event = .preferencesSet(try c.message(2) ?? .init())
    case 4: self.event = .deliveryPlanned(try c.message(3) ?? .init())
    case 5: self.event = .deliveryAttempted(try c.message(4) ?? .init())
    case 6: self.event = .cursorMoved(try c.message(5) ?? .init())
    default: break
    }
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    switch self.event {
    case nil: break
    case .notificationRaised(let value)?: try c.choosing(0).message(0, value)
    case .notificationRead(let value)?: try c.choosing(1).message(1, value)
    case .preferencesSet(let value)?: try c.choosing(2).message(2, value)
    case .deliveryPlanned(let value)?: try c.choosing(3).message(3, value)
    case .deliveryAttempted(let value)?: try c.choosing(4).message(4, value)
    case .cursorMoved(let value)?: try c.choosing(5).message(5, value)
    }
    c.unknownFields(self.unknownFields)
  }
}

package struct NotificationRaised: ProtobufMessage {
  @Boxed package var item: InboxItem?
  package var personID: String = ""
  /// Never twice: "due_soon:a120:7:2026-11-28:p3".
  package var onceKey: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.notifications.v1.NotificationRaised" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__notifications__v1__notification_raised__type(), "mtt") { [InboxItem.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.item = try c.message(0)
    self.personID = try c.text(1)
    self.onceKey = try c.text(2)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.item)
    try c.text(1, self.personID)
    try c.text(2, self.onceKey)
    c.unknownFields(self.unknownFields)
  }
}

package struct NotificationRead: ProtobufMessage {
  package var personID: String = ""
  package var itemIDs: [String] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.notifications.v1.NotificationRead" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__notifications__v1__notification_read__type(), "tt")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.personID = try c.text(0)
    self.itemIDs = try c.texts(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.personID)
    try c.texts(1, self.itemIDs)
    c.unknownFields(self.unknownFields)
  }
}

package struct PreferencesSet: ProtobufMessage {
  package var preferences: Preferences?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.notifications.v1.PreferencesSet" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__notifications__v1__preferences_set__type(), "m") { [Preferences.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.preferences = try c.message(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.preferences)
    c.unknownFields(self.unknownFields)
  }
}

package struct DeliveryPlanned: ProtobufMessage {
  @Boxed package var delivery: Delivery?
  package var itemIDs: [String] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.notifications.v1.DeliveryPlanned" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__notifications__v1__delivery_planned__type(), "mt") { [Delivery.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.delivery = try c.message(0)
    self.itemIDs = try c.texts(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.delivery)
    try c.texts(1, self.itemIDs)
    c.unknownFields(self.unknownFields)
  }
}

package struct DeliveryAttempted: ProtobufMessage {
  package var deliveryID: String = ""
  package var state: DeliveryState = .init()
  package var problem: String = ""
  package var nextAttemptAt: ProtobufTimestamp?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.notifications.v1.DeliveryAttempted" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__notifications__v1__delivery_attempted__type(), "t.tm") { [ProtobufTimestamp.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.deliveryID = try c.text(0)
    self.state = c.enumeration(1)
    self.problem = try c.text(2)
    self.nextAttemptAt = try c.message(3)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.deliveryID)
    c.enumeration(1, self.state)
    try c.text(2, self.problem)
    try c.message(3, self.nextAttemptAt)
    c.unknownFields(self.unknownFields)
  }
}

package struct CursorMoved: ProtobufMessage {
  package var service: String = ""
  package var position: Int64 = 0
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.notifications.v1.CursorMoved" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__notifications__v1__cursor_moved__type(), "t.")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.service = try c.text(0)
    self.position = c.int64(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.service)
    c.int64(1, self.position)
    c.unknownFields(self.unknownFields)
  }
}

extension ProtoFile {
  static let goldenthreadNotificationsV1Notifications = ProtoFile(
    name: "goldenthread/notifications/v1/notifications.proto",
    dependencies: ["goldenthread/calendar/v1/calendar.proto", "goldenthread/ledger/v1/ledger.proto", "google/protobuf/timestamp.proto"],
    services: ["goldenthread.notifications.v1.Notifications"],
    symbols: ["goldenthread.notifications.v1.InboxItem", "goldenthread.notifications.v1.ListInboxRequest", "goldenthread.notifications.v1.ListInboxResponse", "goldenthread.notifications.v1.WatchInboxRequest", "goldenthread.notifications.v1.InboxCount", "goldenthread.notifications.v1.MarkReadRequest", "goldenthread.notifications.v1.MarkReadResponse", "goldenthread.notifications.v1.Preferences", "goldenthread.notifications.v1.GetPreferencesRequest", "goldenthread.notifications.v1.SetPreferencesRequest", "goldenthread.notifications.v1.Delivery", "goldenthread.notifications.v1.ListDeliveriesRequest", "goldenthread.notifications.v1.ListDeliveriesResponse", "goldenthread.notifications.v1.ResendDeliveryRequest", "goldenthread.notifications.v1.Recipient", "goldenthread.notifications.v1.PutRecipientsRequest", "goldenthread.notifications.v1.PutRecipientsResponse", "goldenthread.notifications.v1.GetWatchStateRequest", "goldenthread.notifications.v1.WatchState", "goldenthread.notifications.v1.WatchedService", "goldenthread.notifications.v1.NotificationsEvent", "goldenthread.notifications.v1.NotificationRaised", "goldenthread.notifications.v1.NotificationRead", "goldenthread.notifications.v1.PreferencesSet", "goldenthread.notifications.v1.DeliveryPlanned", "goldenthread.notifications.v1.DeliveryAttempted", "goldenthread.notifications.v1.CursorMoved", "goldenthread.notifications.v1.NotificationKind", "goldenthread.notifications.v1.DeliveryState", "goldenthread.notifications.v1.Notifications", "goldenthread.notifications.v1.Notifications.ListInbox", "goldenthread.notifications.v1.Notifications.WatchInbox", "goldenthread.notifications.v1.Notifications.MarkRead", "goldenthread.notifications.v1.Notifications.GetPreferences", "goldenthread.notifications.v1.Notifications.SetPreferences", "goldenthread.notifications.v1.Notifications.ListDeliveries", "goldenthread.notifications.v1.Notifications.ResendDelivery", "goldenthread.notifications.v1.Notifications.PutRecipients", "goldenthread.notifications.v1.Notifications.GetWatchState"],
    base64: "CjFnb2xkZW50aHJlYWQvbm90aWZpY2F0aW9ucy92MS9ub3RpZmljYXRpb25zLnByb3RvEh1nb2xkZW50aHJlYWQubm90aWZpY2F0aW9ucy52MRonZ29sZGVudGhyZWFkL2NhbGVuZGFyL3YxL2NhbGVuZGFyLnByb3RvGiNnb2xkZW50aHJlYWQvbGVkZ2VyL3YxL2xlZGdlci5wcm90bxofZ29vZ2xlL3Byb3RvYnVmL3RpbWVzdGFtcC5wcm90byLgAgoJSW5ib3hJdGVtEg4KAmlkGAEgASgJUgJpZBJDCgRraW5kGAIgASgOMi8uZ29sZGVudGhyZWFkLm5vdGlmaWNhdGlvbnMudjEuTm90aWZpY2F0aW9uS2luZFIEa2luZBIUCgV0aXRsZRgDIAEoCVIFdGl0bGUSEgoEbGluaxgEIAEoCVIEbGluaxI4CgNkdWUYBSABKAsyJi5nb2xkZW50aHJlYWQuY2FsZW5kYXIudjEuQ2FsZW5kYXJEYXRlUgNkdWUSOQoKY3JlYXRlZF9hdBgGIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSCWNyZWF0ZWRBdBIzCgdyZWFkX2F0GAcgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIGcmVhZEF0EhYKBnVyZ2VudBgIIAEoCFIGdXJnZW50EhIKBHJvbGUYCSABKAlSBHJvbGUihAEKEExpc3RJbmJveFJlcXVlc3QSHAoJYXV0aG9yaXR5GAEgASgJUglhdXRob3JpdHkSGwoJcGVyc29uX2lkGAIgASgJUghwZXJzb25JZBIfCgt1bnJlYWRfb25seRgDIAEoCFIKdW5yZWFkT25seRIUCgVsaW1pdBgEIAEoBVIFbGltaXQiawoRTGlzdEluYm94UmVzcG9uc2USPgoFaXRlbXMYASADKAsyKC5nb2xkZW50aHJlYWQubm90aWZpY2F0aW9ucy52MS5JbmJveEl0ZW1SBWl0ZW1zEhYKBnVucmVhZBgCIAEoBVIGdW5yZWFkIk4KEVdhdGNoSW5ib3hSZXF1ZXN0EhwKCWF1dGhvcml0eRgBIAEoCVIJYXV0aG9yaXR5EhsKCXBlcnNvbl9pZBgCIAEoCVIIcGVyc29uSWQiJAoKSW5ib3hDb3VudBIWCgZ1bnJlYWQYASABKAVSBnVucmVhZCJnCg9NYXJrUmVhZFJlcXVlc3QSHAoJYXV0aG9yaXR5GAEgASgJUglhdXRob3JpdHkSGwoJcGVyc29uX2lkGAIgASgJUghwZXJzb25JZBIZCghpdGVtX2lkcxgDIAMoCVIHaXRlbUlkcyIqChBNYXJrUmVhZFJlc3BvbnNlEhYKBm1hcmtlZBgBIAEoBVIGbWFya2VkInkKC1ByZWZlcmVuY2VzEhsKCXBlcnNvbl9pZBgBIAEoCVIIcGVyc29uSWQSFAoFZW1haWwYAiABKAhSBWVtYWlsEh8KC2RpZ2VzdF9ob3VyGAMgASgFUgpkaWdlc3RIb3VyEhYKBndlZWtseRgEIAEoCFIGd2Vla2x5IlIKFUdldFByZWZlcmVuY2VzUmVxdWVzdBIcCglhdXRob3JpdHkYASABKAlSCWF1dGhvcml0eRIbCglwZXJzb25faWQYAiABKAlSCHBlcnNvbklkIoMBChVTZXRQcmVmZXJlbmNlc1JlcXVlc3QSHAoJYXV0aG9yaXR5GAEgASgJUglhdXRob3JpdHkSTAoLcHJlZmVyZW5jZXMYAiABKAsyKi5nb2xkZW50aHJlYWQubm90aWZpY2F0aW9ucy52MS5QcmVmZXJlbmNlc1ILcHJlZmVyZW5jZXMi/QIKCERlbGl2ZXJ5Eg4KAmlkGAEgASgJUgJpZBIbCglwZXJzb25faWQYAiABKAlSCHBlcnNvbklkEhgKB2NoYW5uZWwYAyABKAlSB2NoYW5uZWwSEgoEd2hhdBgEIAEoCVIEd2hhdBJCCgVzdGF0ZRgFIAEoDjIsLmdvbGRlbnRocmVhZC5ub3RpZmljYXRpb25zLnYxLkRlbGl2ZXJ5U3RhdGVSBXN0YXRlEhoKCGF0dGVtcHRzGAYgASgFUghhdHRlbXB0cxJCCg9sYXN0X2F0dGVtcHRfYXQYByABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUg1sYXN0QXR0ZW1wdEF0EkIKD25leHRfYXR0ZW1wdF9hdBgIIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSDW5leHRBdHRlbXB0QXQSGAoHcHJvYmxlbRgJIAEoCVIHcHJvYmxlbRIUCgVpdGVtcxgKIAEoBVIFaXRlbXMijwEKFUxpc3REZWxpdmVyaWVzUmVxdWVzdBIcCglhdXRob3JpdHkYASABKAlSCWF1dGhvcml0eRJCCgVzdGF0ZRgCIAEoDjIsLmdvbGRlbnRocmVhZC5ub3RpZmljYXRpb25zLnYxLkRlbGl2ZXJ5U3RhdGVSBXN0YXRlEhQKBWxpbWl0GAMgASgFUgVsaW1pdCJhChZMaXN0RGVsaXZlcmllc1Jlc3BvbnNlEkcKCmRlbGl2ZXJpZXMYASADKAsyJy5nb2xkZW50aHJlYWQubm90aWZpY2F0aW9ucy52MS5EZWxpdmVyeVIKZGVsaXZlcmllcyJWChVSZXNlbmREZWxpdmVyeVJlcXVlc3QSHAoJYXV0aG9yaXR5GAEgASgJUglhdXRob3JpdHkSHwoLZGVsaXZlcnlfaWQYAiABKAlSCmRlbGl2ZXJ5SWQinAEKCVJlY2lwaWVudBIbCglwZXJzb25faWQYASABKAlSCHBlcnNvbklkEiEKDGRpc3BsYXlfbmFtZRgCIAEoCVILZGlzcGxheU5hbWUSFAoFZW1haWwYAyABKAlSBWVtYWlsEhQKBXJvbGVzGAQgAygJUgVyb2xlcxIjCg1jb3VuY2lsX3JvbGVzGAUgAygJUgxjb3VuY2lsUm9sZXMifgoUUHV0UmVjaXBpZW50c1JlcXVlc3QSHAoJYXV0aG9yaXR5GAEgASgJUglhdXRob3JpdHkSSAoKcmVjaXBpZW50cxgCIAMoCzIoLmdvbGRlbnRocmVhZC5ub3RpZmljYXRpb25zLnYxLlJlY2lwaWVudFIKcmVjaXBpZW50cyI3ChVQdXRSZWNpcGllbnRzUmVzcG9uc2USHgoKcmVjaXBpZW50cxgBIAEoBVIKcmVjaXBpZW50cyI0ChRHZXRXYXRjaFN0YXRlUmVxdWVzdBIcCglhdXRob3JpdHkYASABKAlSCWF1dGhvcml0eSJXCgpXYXRjaFN0YXRlEkkKCHNlcnZpY2VzGAEgAygLMi0uZ29sZGVudGhyZWFkLm5vdGlmaWNhdGlvbnMudjEuV2F0Y2hlZFNlcnZpY2VSCHNlcnZpY2VzIqQBCg5XYXRjaGVkU2VydmljZRIYCgdzZXJ2aWNlGAEgASgJUgdzZXJ2aWNlEhoKCHBvc2l0aW9uGAIgASgDUghwb3NpdGlvbhIcCgljb25uZWN0ZWQYAyABKAhSCWNvbm5lY3RlZBI+Cg1sYXN0X2hlYXJkX2F0GAQgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFILbGFzdEhlYXJkQXQizgQKEk5vdGlmaWNhdGlvbnNFdmVudBJkChNub3RpZmljYXRpb25fcmFpc2VkGAEgASgLMjEuZ29sZGVudGhyZWFkLm5vdGlmaWNhdGlvbnMudjEuTm90aWZpY2F0aW9uUmFpc2VkSABSEm5vdGlmaWNhdGlvblJhaXNlZBJeChFub3RpZmljYXRpb25fcmVhZBgCIAEoCzIvLmdvbGRlbnRocmVhZC5ub3RpZmljYXRpb25zLnYxLk5vdGlmaWNhdGlvblJlYWRIAFIQbm90aWZpY2F0aW9uUmVhZBJYCg9wcmVmZXJlbmNlc19zZXQYAyABKAsyLS5nb2xkZW50aHJlYWQubm90aWZpY2F0aW9ucy52MS5QcmVmZXJlbmNlc1NldEgAUg5wcmVmZXJlbmNlc1NldBJbChBkZWxpdmVyeV9wbGFubmVkGAQgASgLMi4uZ29sZGVudGhyZWFkLm5vdGlmaWNhdGlvbnMudjEuRGVsaXZlcnlQbGFubmVkSABSD2RlbGl2ZXJ5UGxhbm5lZBJhChJkZWxpdmVyeV9hdHRlbXB0ZWQYBSABKAsyMC5nb2xkZW50aHJlYWQubm90aWZpY2F0aW9ucy52MS5EZWxpdmVyeUF0dGVtcHRlZEgAUhFkZWxpdmVyeUF0dGVtcHRlZBJPCgxjdXJzb3JfbW92ZWQYBiABKAsyKi5nb2xkZW50aHJlYWQubm90aWZpY2F0aW9ucy52MS5DdXJzb3JNb3ZlZEgAUgtjdXJzb3JNb3ZlZEIHCgVldmVudCKKAQoSTm90aWZpY2F0aW9uUmFpc2VkEjwKBGl0ZW0YASABKAsyKC5nb2xkZW50aHJlYWQubm90aWZpY2F0aW9ucy52MS5JbmJveEl0ZW1SBGl0ZW0SGwoJcGVyc29uX2lkGAIgASgJUghwZXJzb25JZBIZCghvbmNlX2tleRgDIAEoCVIHb25jZUtleSJKChBOb3RpZmljYXRpb25SZWFkEhsKCXBlcnNvbl9pZBgBIAEoCVIIcGVyc29uSWQSGQoIaXRlbV9pZHMYAiADKAlSB2l0ZW1JZHMiXgoOUHJlZmVyZW5jZXNTZXQSTAoLcHJlZmVyZW5jZXMYASABKAsyKi5nb2xkZW50aHJlYWQubm90aWZpY2F0aW9ucy52MS5QcmVmZXJlbmNlc1ILcHJlZmVyZW5jZXMicQoPRGVsaXZlcnlQbGFubmVkEkMKCGRlbGl2ZXJ5GAEgASgLMicuZ29sZGVudGhyZWFkLm5vdGlmaWNhdGlvbnMudjEuRGVsaXZlcnlSCGRlbGl2ZXJ5EhkKCGl0ZW1faWRzGAIgAygJUgdpdGVtSWRzItYBChFEZWxpdmVyeUF0dGVtcHRlZBIfCgtkZWxpdmVyeV9pZBgBIAEoCVIKZGVsaXZlcnlJZBJCCgVzdGF0ZRgCIAEoDjIsLmdvbGRlbnRocmVhZC5ub3RpZmljYXRpb25zLnYxLkRlbGl2ZXJ5U3RhdGVSBXN0YXRlEhgKB3Byb2JsZW0YAyABKAlSB3Byb2JsZW0SQgoPbmV4dF9hdHRlbXB0X2F0GAQgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFINbmV4dEF0dGVtcHRBdCJDCgtDdXJzb3JNb3ZlZBIYCgdzZXJ2aWNlGAEgASgJUgdzZXJ2aWNlEhoKCHBvc2l0aW9uGAIgASgDUghwb3NpdGlvbirVAwoQTm90aWZpY2F0aW9uS2luZBIhCh1OT1RJRklDQVRJT05fS0lORF9VTlNQRUNJRklFRBAAEh4KGk5PVElGSUNBVElPTl9LSU5EX0RVRV9TT09OEAESHQoZTk9USUZJQ0FUSU9OX0tJTkRfT1ZFUkRVRRACEiQKIE5PVElGSUNBVElPTl9LSU5EX1VQREFURV9NSVNTSU5HEAMSHwobTk9USUZJQ0FUSU9OX0tJTkRfT0ZGX1RSQUNLEAQSJAogTk9USUZJQ0FUSU9OX0tJTkRfTUVBU1VSRV9NSVNTRUQQBRIkCiBOT1RJRklDQVRJT05fS0lORF9BVURJVF9BU1NJR05FRBAGEioKJk5PVElGSUNBVElPTl9LSU5EX1NBRkVHVUFSRElOR19DT05DRVJOEAcSKgomTk9USUZJQ0FUSU9OX0tJTkRfQVVESVRfQUNUSU9OX09WRVJEVUUQCBImCiJOT1RJRklDQVRJT05fS0lORF9DSEFMTEVOR0VfUkFJU0VEEAkSJAogTk9USUZJQ0FUSU9OX0tJTkRfSU1QT1JUX1JFSkVDVFMQChImCiJOT1RJRklDQVRJT05fS0lORF9ERUxJVkVSWV9GQUlMSU5HEAsqmgEKDURlbGl2ZXJ5U3RhdGUSHgoaREVMSVZFUllfU1RBVEVfVU5TUEVDSUZJRUQQABIaChZERUxJVkVSWV9TVEFURV9XQUlUSU5HEAESFwoTREVMSVZFUllfU1RBVEVfU0VOVBACEhsKF0RFTElWRVJZX1NUQVRFX1JFVFJZSU5HEAMSFwoTREVMSVZFUllfU1RBVEVfREVBRBAEMp4ICg1Ob3RpZmljYXRpb25zEm4KCUxpc3RJbmJveBIvLmdvbGRlbnRocmVhZC5ub3RpZmljYXRpb25zLnYxLkxpc3RJbmJveFJlcXVlc3QaMC5nb2xkZW50aHJlYWQubm90aWZpY2F0aW9ucy52MS5MaXN0SW5ib3hSZXNwb25zZRJrCgpXYXRjaEluYm94EjAuZ29sZGVudGhyZWFkLm5vdGlmaWNhdGlvbnMudjEuV2F0Y2hJbmJveFJlcXVlc3QaKS5nb2xkZW50aHJlYWQubm90aWZpY2F0aW9ucy52MS5JbmJveENvdW50MAESawoITWFya1JlYWQSLi5nb2xkZW50aHJlYWQubm90aWZpY2F0aW9ucy52MS5NYXJrUmVhZFJlcXVlc3QaLy5nb2xkZW50aHJlYWQubm90aWZpY2F0aW9ucy52MS5NYXJrUmVhZFJlc3BvbnNlEnIKDkdldFByZWZlcmVuY2VzEjQuZ29sZGVudGhyZWFkLm5vdGlmaWNhdGlvbnMudjEuR2V0UHJlZmVyZW5jZXNSZXF1ZXN0GiouZ29sZGVudGhyZWFkLm5vdGlmaWNhdGlvbnMudjEuUHJlZmVyZW5jZXMScgoOU2V0UHJlZmVyZW5jZXMSNC5nb2xkZW50aHJlYWQubm90aWZpY2F0aW9ucy52MS5TZXRQcmVmZXJlbmNlc1JlcXVlc3QaKi5nb2xkZW50aHJlYWQubm90aWZpY2F0aW9ucy52MS5QcmVmZXJlbmNlcxJ9Cg5MaXN0RGVsaXZlcmllcxI0LmdvbGRlbnRocmVhZC5ub3RpZmljYXRpb25zLnYxLkxpc3REZWxpdmVyaWVzUmVxdWVzdBo1LmdvbGRlbnRocmVhZC5ub3RpZmljYXRpb25zLnYxLkxpc3REZWxpdmVyaWVzUmVzcG9uc2USbwoOUmVzZW5kRGVsaXZlcnkSNC5nb2xkZW50aHJlYWQubm90aWZpY2F0aW9ucy52MS5SZXNlbmREZWxpdmVyeVJlcXVlc3QaJy5nb2xkZW50aHJlYWQubm90aWZpY2F0aW9ucy52MS5EZWxpdmVyeRJ6Cg1QdXRSZWNpcGllbnRzEjMuZ29sZGVudGhyZWFkLm5vdGlmaWNhdGlvbnMudjEuUHV0UmVjaXBpZW50c1JlcXVlc3QaNC5nb2xkZW50aHJlYWQubm90aWZpY2F0aW9ucy52MS5QdXRSZWNpcGllbnRzUmVzcG9uc2USbwoNR2V0V2F0Y2hTdGF0ZRIzLmdvbGRlbnRocmVhZC5ub3RpZmljYXRpb25zLnYxLkdldFdhdGNoU3RhdGVSZXF1ZXN0GikuZ29sZGVudGhyZWFkLm5vdGlmaWNhdGlvbnMudjEuV2F0Y2hTdGF0ZWIGcHJvdG8z")
}
