package import Ledger
package import Logging
import ServiceLifecycle

/// Looks at every authority each minute, and soon after something was heard of it.
package struct ReminderClock: Service {
  private let round: ReminderRound
  private let attention: AttentionBell
  private let now: @Sendable () -> Instant
  private let logger: Logger

  package init(
    round: ReminderRound,
    attention: AttentionBell,
    now: @escaping @Sendable () -> Instant,
    logger: Logger
  ) {
    self.round = round
    self.attention = attention
    self.now = now
    self.logger = logger
  }

  package func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        await tick()
        try? await Task.sleep(for: .seconds(1))
      }
    }
  }

  /// Looks at those authorities that are to be looked at now.
  package func tick() async {
    do {
      for authority in try await round.authorities() where attention.takes(authority, at: now()) {
        try await round.look(at: authority, now: now())
      }
    } catch {
      if !Task.isCancelled {
        logger.error("reminders not raised", metadata: ["error": "\(error)"])
      }
    }
  }
}
