import Chassis
import Foundation
package import Ledger
package import Logging
import Messages

/// Sends what is planned and due, and records what became of each attempt.
package struct DeliveryRound: Sendable {
  /// So many letters at a time, so that a slow server delays but doesn't block.
  private static let width = 4

  private let round: ReminderRound
  private let route: MailRoute
  private let now: @Sendable () -> Instant
  private let logger: Logger

  package init(
    round: ReminderRound,
    route: MailRoute,
    now: @escaping @Sendable () -> Instant,
    logger: Logger
  ) {
    self.round = round
    self.route = route
    self.now = now
    self.logger = logger
  }

  /// Tries everything of an authority that is due now, oldest first.
  ///
  /// - Returns: How many attempts were made.
  /// - Throws: `LedgerError` when an attempt can't be recorded.
  @discardableResult
  package func send(_ authority: String) async throws -> Int {
    let partition = try await round.house.establish(authority)
    let (state, _) = try await partition.current()
    let moment = now()
    let due = state.deliveryIDs.compactMap { state.deliveries[$0] }
      .filter { $0.isDue(at: moment) }
    guard !due.isEmpty else { return 0 }
    let people = await round.recipients.people(of: authority)
    let schedule = Schedule(
      authority: authority,
      world: await round.heard.world(of: authority),
      people: people,
      now: moment
    )
    try await withThrowingTaskGroup(of: Void.self) { group in
      for (index, record) in due.enumerated() {
        if index >= Self.width { try await group.next() }
        group.addTask {
          let personID = record.delivery.personID
          let outcome = await route.send(
            record,
            of: state,
            authority: authority,
            lateCount: schedule.lateCount(for: personID),
            to: people[personID],
            at: moment
          )
          try await note(outcome, of: record, in: partition)
        }
      }
      try await group.waitForAll()
    }
    return due.count
  }

  private func note(
    _ outcome: SendOutcome,
    of record: DeliveryRecord,
    in partition: LedgerPartition<NotificationsState>
  ) async throws {
    let id = record.delivery.id
    let ended = now()
    _ = try await partition.execute(key: UUID().uuidString, actor: ReminderRound.actor) {
      state,
      _ in
      try RecordAttempt.decide(id, outcome, now: ended, state)
    }
    guard outcome != .sent else { return }
    logger.warning(
      "e-mail not delivered",
      metadata: [
        "authority": "\(partition.authority)", "delivery": "\(id)",
        "attempt": "\(record.delivery.attempts + 1)", "problem": "\(outcome.problem)",
      ]
    )
  }
}
