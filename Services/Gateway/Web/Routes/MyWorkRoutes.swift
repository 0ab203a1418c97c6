import Chassis
import Foundation
import Hummingbird
import Messages
import ProtobufC
import RPC

/// What is mine: actions, challenges, the inbox and how I want to be told.
enum MyWorkRoutes {
  static let all: [PageRoute] = [
    .get("/:authority/my-work", for: .contentReaders) { visit in
      let plans = visit.site.backends.plans
      let mine = visit.account.councilRoles
      async let actions = visit.site.backends.ask(.plans) {
        mine.isEmpty
          ? [ActionSummary]()
          : try await plans.listActions(
            .with { ($0.read, $0.leads, $0.status) = (visit.read, mine, .open) },
            options: visit.options
          ).actions
      }
      async let challenges = visit.site.backends.ask(.plans) {
        try await plans.listMeetings(.with { $0.read = visit.read }, options: visit.options)
          .challenges
      }
      async let inbox = visit.inboxIfThere(unreadOnly: true)
      let own = try await challenges.filter { visit.permissions.isMine($0.ownerRole) }
      let (items, missing) = await inbox
      let frame = visit.frame(
        missing: missing,
        own: mine,
        unread: Int(items?.unread ?? 0)
      )
      return visit.show(
        in: frame,
        MyWorkPage(actions: try await actions, challenges: own, inbox: items, in: frame)
      )
    },
    .get("/:authority/inbox", for: .people) { visit in
      let (items, missing) = await visit.inboxIfThere(unreadOnly: false)
      let frame = visit.frame(missing: missing, unread: Int(items?.unread ?? 0))
      return visit.show(in: frame, InboxPage(items ?? ListInboxResponse(), in: frame))
    },
    .post("/:authority/inbox/read", for: .people) { visit in
      let posted = try await visit.form()
      _ = try await visit.site.backends.ask(.notifications) {
        try await visit.site.backends.notifications.markRead(
          .with {
            ($0.authority, $0.personID) = (visit.code, visit.account.id)
            $0.itemIDs = posted.filter { $0.0 == "item" }.map(\.1)
          },
          options: visit.options
        )
      }
      visit.site.unread.forget(visit.account.id, in: visit.code)
      return visit.go(to: visit.address.inbox, saying: .marked)
    },
    .get("/:authority/preferences", for: .people) { visit in
      let preferences = try await visit.preferences()
      let frame = visit.frame()
      return visit.show(in: frame, PreferencesPage(preferences, visit.freshForm(), in: frame))
    },
    .post("/:authority/preferences", for: .people) { visit in
      let form = FormState(posted: try await visit.form())
      let preferences = try await visit.preferences()
      return try await visit.submit(
        form,
        then: visit.address.preferences,
        saying: .saved,
        again: { PreferencesPage(preferences, $0, in: $1) }
      ) {
        try await visit.site.backends.ask(.notifications) {
          _ = try await visit.site.backends.notifications.setPreferences(
            .with {
              $0.authority = visit.code
              $0.preferences = .with {
                $0.personID = visit.account.id
                $0.email = form.value("email") == "1"
                $0.weekly = form.value("weekly") == "1"
                $0.digestHour = Int32(form.text("digest_hour")) ?? -1
              }
            },
            options: visit.options
          )
        }
      }
    },
  ]
}

extension Visit {
  /// The inbox, or what is missing where notifications is away.
  fileprivate func inboxIfThere(
    unreadOnly: Bool
  ) async -> (ListInboxResponse?, missing: [MissingPart]) {
    do {
      let answer = try await site.backends.ask(.notifications) {
        try await site.backends.notifications.listInbox(
          .with {
            ($0.authority, $0.personID, $0.unreadOnly) = (code, account.id, unreadOnly)
          },
          options: options
        )
      }
      return (answer, [])
    } catch let error as RPCError where error.code == .notFound {
      return (ListInboxResponse(), [])
    } catch {
      return (nil, [site.backends.missingPart(.notifications, lastKnownShown: false)])
    }
  }

  fileprivate func preferences() async throws -> Preferences {
    try await site.backends.ask(.notifications) {
      try await site.backends.notifications.getPreferences(
        .with { ($0.authority, $0.personID) = (code, account.id) },
        options: options
      )
    }
  }
}
