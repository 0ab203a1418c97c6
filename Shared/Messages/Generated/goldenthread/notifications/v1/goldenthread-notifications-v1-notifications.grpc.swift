// swift-format-ignore-file
// Generated from goldenthread/notifications/v1/notifications.proto by Protos/generate.sh. DO NOT EDIT.

import ProtobufC
package import RPC

/// The methods of `goldenthread.notifications.v1.Notifications`.
package enum NotificationsMethods {
  package static let listInbox = MethodDescriptor(service: "goldenthread.notifications.v1.Notifications", method: "ListInbox")
  package static let watchInbox = MethodDescriptor(service: "goldenthread.notifications.v1.Notifications", method: "WatchInbox")
  package static let markRead = MethodDescriptor(service: "goldenthread.notifications.v1.Notifications", method: "MarkRead")
  package static let getPreferences = MethodDescriptor(service: "goldenthread.notifications.v1.Notifications", method: "GetPreferences")
  package static let setPreferences = MethodDescriptor(service: "goldenthread.notifications.v1.Notifications", method: "SetPreferences")
  package static let listDeliveries = MethodDescriptor(service: "goldenthread.notifications.v1.Notifications", method: "ListDeliveries")
  package static let resendDelivery = MethodDescriptor(service: "goldenthread.notifications.v1.Notifications", method: "ResendDelivery")
  package static let putRecipients = MethodDescriptor(service: "goldenthread.notifications.v1.Notifications", method: "PutRecipients")
  package static let getWatchState = MethodDescriptor(service: "goldenthread.notifications.v1.Notifications", method: "GetWatchState")
  package static let all: [MethodDescriptor] = [listInbox, watchInbox, markRead, getPreferences, setPreferences, listDeliveries, resendDelivery, putRecipients, getWatchState]
}

/// Reminders: an inbox for each person, e-mail digests, and a record of every attempt.
package protocol NotificationsService: RPCService {
  func listInbox(_ request: ListInboxRequest, context: ServerContext) async throws -> ListInboxResponse
  /// Sends the unread count at once and whenever it changes.
  func watchInbox(_ request: WatchInboxRequest, responses: RPCWriter<InboxCount>, context: ServerContext) async throws
  func markRead(_ request: MarkReadRequest, context: ServerContext) async throws -> MarkReadResponse
  func getPreferences(_ request: GetPreferencesRequest, context: ServerContext) async throws -> Preferences
  func setPreferences(_ request: SetPreferencesRequest, context: ServerContext) async throws -> Preferences
  func listDeliveries(_ request: ListDeliveriesRequest, context: ServerContext) async throws -> ListDeliveriesResponse
  func resendDelivery(_ request: ResendDeliveryRequest, context: ServerContext) async throws -> Delivery
  /// The gateway tells who holds which roles and where mail goes; replaces all of an authority.
  func putRecipients(_ request: PutRecipientsRequest, context: ServerContext) async throws -> PutRecipientsResponse
  /// The state of the watches: how far each has been read, and since when it is silent.
  func getWatchState(_ request: GetWatchStateRequest, context: ServerContext) async throws -> WatchState
}

extension NotificationsService {
  package func register(in router: inout RPCRouter) {
    router.unary(NotificationsMethods.listInbox) {
      (request: ListInboxRequest, context: ServerContext) async throws -> ListInboxResponse in
      try await self.listInbox(request, context: context)
    }
    router.serverStreaming(NotificationsMethods.watchInbox) {
      (request: WatchInboxRequest, responses: RPCWriter<InboxCount>, context: ServerContext) async throws -> Void in
      try await self.watchInbox(request, responses: responses, context: context)
    }
    router.unary(NotificationsMethods.markRead) {
      (request: MarkReadRequest, context: ServerContext) async throws -> MarkReadResponse in
      try await self.markRead(request, context: context)
    }
    router.unary(NotificationsMethods.getPreferences) {
      (request: GetPreferencesRequest, context: ServerContext) async throws -> Preferences in
      try await self.getPreferences(request, context: context)
    }
    router.unary(NotificationsMethods.setPreferences) {
      (request: SetPreferencesRequest, context: ServerContext) async throws -> Preferences in
      try await self.setPreferences(request, context: context)
    }
    router.unary(NotificationsMethods.listDeliveries) {
      (request: ListDeliveriesRequest, context: ServerContext) async throws -> ListDeliveriesResponse in
      try await self.listDeliveries(request, context: context)
    }
    router.unary(NotificationsMethods.resendDelivery) {
      (request: ResendDeliveryRequest, context: ServerContext) async throws -> Delivery in
      try await self.resendDelivery(request, context: context)
    }
    router.unary(NotificationsMethods.putRecipients) {
      (request: PutRecipientsRequest, context: ServerContext) async throws -> PutRecipientsResponse in
      try await self.putRecipients(request, context: context)
    }
    router.unary(NotificationsMethods.getWatchState) {
      (request: GetWatchStateRequest, context: ServerContext) async throws -> WatchState in
      try await self.getWatchState(request, context: context)
    }
  }
}

/// Calls `goldenthread.notifications.v1.Notifications` over a channel.
package struct NotificationsClient: Sendable {
  private let channel: RPCChannel

  package init(_ channel: RPCChannel) { self.channel = channel }

  package func listInbox(_ request: ListInboxRequest, options: CallOptions = .init()) async throws -> ListInboxResponse {
    try await channel.unary(NotificationsMethods.listInbox, request: request, options: options)
  }

  /// Sends the unread count at once and whenever it changes.
  package nonisolated(nonsending) func watchInbox<Result>(
    _ request: WatchInboxRequest, options: CallOptions = .init(),
    handle: (RPCStream<InboxCount>) async throws -> Result
  ) async throws -> Result {
    try await channel.serverStreaming(
      NotificationsMethods.watchInbox, request: request, options: options, handle: handle)
  }

  package func markRead(_ request: MarkReadRequest, options: CallOptions = .init()) async throws -> MarkReadResponse {
    try await channel.unary(NotificationsMethods.markRead, request: request, options: options)
  }

  package func getPreferences(_ request: GetPreferencesRequest, options: CallOptions = .init()) async throws -> Preferences {
    try await channel.unary(NotificationsMethods.getPreferences, request: request, options: options)
  }

  package func setPreferences(_ request: SetPreferencesRequest, options: CallOptions = .init()) async throws -> Preferences {
    try await channel.unary(NotificationsMethods.setPreferences, request: request, options: options)
  }

  package func listDeliveries(_ request: ListDeliveriesRequest, options: CallOptions = .init()) async throws -> ListDeliveriesResponse {
    try await channel.unary(NotificationsMethods.listDeliveries, request: request, options: options)
  }

  package func resendDelivery(_ request: ResendDeliveryRequest, options: CallOptions = .init()) async throws -> Delivery {
    try await channel.unary(NotificationsMethods.resendDelivery, request: request, options: options)
  }

  /// The gateway tells who holds which roles and where mail goes; replaces all of an authority.
  package func putRecipients(_ request: PutRecipientsRequest, options: CallOptions = .init()) async throws -> PutRecipientsResponse {
    try await channel.unary(NotificationsMethods.putRecipients, request: request, options: options)
  }

  /// The state of the watches: how far each has been read, and since when it is silent.
  package func getWatchState(_ request: GetWatchStateRequest, options: CallOptions = .init()) async throws -> WatchState {
    try await channel.unary(NotificationsMethods.getWatchState, request: request, options: options)
  }
}
