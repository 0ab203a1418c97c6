import Chassis
import Foundation
package import Ledger
package import Logging
import Messages

/// Looks at one authority: says what is due to be said, and plans what is to go out.
package struct ReminderRound: Sendable {
  /// As who it stands in the ledger.
  static let actor = "service:notifications"

  let house: LedgerHouse<NotificationsState>
  let heard: HeardStore
  let recipients: RecipientStore
  /// `nil` when no mail server is set: then nothing is planned to go out.
  let route: MailRoute?
  let logger: Logger

  package init(
    house: LedgerHouse<NotificationsState>,
    heard: HeardStore,
    recipients: RecipientStore,
    route: MailRoute?,
    logger: Logger
  ) {
    self.house = house
    self.heard = heard
    self.recipients = recipients
    self.route = route
    self.logger = logger
  }

  /// - Returns: How many notifications were raised.
  /// - Throws: `LedgerError` when they can't be recorded; the next round finds them again.
  @discardableResult
  package func look(at authority: String, now: Instant) async throws -> Int {
    let world = await heard.world(of: authority)
    let positions = await heard.positions(in: authority)
    let people = await recipients.people(of: authority)
    let partition = try await house.establish(authority)
    let schedule = Schedule(authority: authority, world: world, people: people, now: now)
    let raised = try await partition.execute(key: UUID().uuidString, actor: Self.actor) {
      state,
      _ in
      try RaiseNotifications.decide(schedule.due(state), knowing: positions, state)
    }
    let count = raised.records.count { $0.kind == "notification_raised" }
    if count > 0 {
      logger.info(
        "notifications raised",
        metadata: ["authority": "\(authority)", "count": "\(count)"]
      )
    }
    if route != nil {
      _ = try await partition.execute(key: UUID().uuidString, actor: Self.actor) { state, _ in
        try PlanDeliveries.decide(state, world: world, people: people, now: now)
      }
    }
    return count
  }

  /// Every authority that there is something to say of, in alphabetical order.
  package func authorities() async throws -> [String] {
    let people = await recipients.authorities
    let heard = await heard.authorities
    return people.union(heard).union(try await house.authorities()).sorted()
  }
}
