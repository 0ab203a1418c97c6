import Ledger
package import Logging
import ServiceLifecycle

/// Sends what is due, as soon as it is planned and whenever another try is due.
package struct DeliveryClock: Service {
  private let round: ReminderRound
  private let deliveries: DeliveryRound
  private let logger: Logger

  package init(round: ReminderRound, deliveries: DeliveryRound, logger: Logger) {
    self.round = round
    self.deliveries = deliveries
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

  private func tick() async {
    do {
      for authority in try await round.authorities() { try await deliveries.send(authority) }
    } catch {
      if !Task.isCancelled {
        logger.error("deliveries not recorded", metadata: ["error": "\(error)"])
      }
    }
  }
}
