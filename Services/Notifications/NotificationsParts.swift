package import Chassis
import Ledger
import Logging
import Messages
import RPC
import ServiceLifecycle

extension ServiceParts {
  /// The notifications service, put together on a host.
  ///
  /// - Throws: `LedgerError`, ``SideDatabaseError`` or ``ConfigurationError``.
  package static func notifications(on host: ServiceHost) async throws -> ServiceParts {
    let now: @Sendable () -> Instant = { .now() }
    let route = try MailRoute(host.configuration)
    let house = try await host.openLedger(NotificationsState.self)
    let side = try SideDatabase(besideLedgerAt: host.configuration.databasePath)
    let heard = try await HeardStore(side)
    let recipients = try await RecipientStore(side)
    let hearing = Hearing()
    let attention = AttentionBell(startedAt: now())
    let logger = host.logger
    let round = ReminderRound(
      house: house,
      heard: heard,
      recipients: recipients,
      route: route,
      logger: logger
    )
    let listener = PeerListener(
      store: heard,
      hearing: hearing,
      attention: attention,
      now: now,
      logger: logger
    )
    let plans = PlansClient(try host.channel(to: .plans))
    let audits = AuditsClient(try host.channel(to: .audits))
    let workforce = WorkforceClient(try host.channel(to: .workforce))

    var background: [any Service] = [
      listener.follow(.plans) { try await plans.watch($0, handle: $1) },
      listener.follow(.audits) { try await audits.watch($0, handle: $1) },
      listener.follow(.workforce) { try await workforce.watch($0, handle: $1) },
      ReminderClock(round: round, attention: attention, now: now, logger: logger),
    ]
    if let route {
      let deliveries = DeliveryRound(round: round, route: route, now: now, logger: logger)
      background.append(DeliveryClock(round: round, deliveries: deliveries, logger: logger))
    } else {
      logger.notice("GT_SMTP is not set: notifications go to the inbox only")
    }
    return ServiceParts(
      services: [
        NotificationsRPC(
          house: house,
          heard: heard,
          hearing: hearing,
          recipients: recipients,
          attention: attention,
          now: now
        )
      ],
      access: NotificationsAccess.table,
      background: background
    )
  }
}
