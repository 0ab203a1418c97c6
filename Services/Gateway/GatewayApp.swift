package import Chassis
import Foundation
import Hummingbird
import Messages
import ProtobufC
import RPC
import ServiceLifecycle

/// Wires the gateway together.
package enum GatewayApp {
  /// Makes the pages, the RPC views and the background work of one process.
  ///
  /// - Throws: When the database, a template or a key can't be read.
  package static func parts(_ host: ServiceHost) async throws -> ServiceParts {
    let configuration = host.configuration
    let store = try AccessStore(path: configuration.databasePath)
    let backends = try Backends { try host.channel(to: $0) }
    let councils = Councils(backends: backends)
    let board = BoardGathering(backends: backends, lastKnown: LastKnown())
    let signIn = SignIn(store: store)
    let feed = RecipientsFeed(
      store: store,
      backends: backends,
      councils: councils,
      logger: host.logger
    )
    let changes = ChangeFeed()
    let site = Site(
      backends: backends,
      board: board,
      renderer: try PageRenderer(),
      store: store,
      signIn: signIn,
      tokens: PersonTokens(signer: host.signer),
      councils: councils,
      heldFiles: HeldFiles(),
      unread: UnreadCounts(),
      changes: changes,
      peopleChanged: { feed.changed() },
      isSecure: configuration["GT_PUBLIC_URL"]?.hasPrefix("https:") ?? false,
      now: { Date() },
      logger: host.logger
    )
    let pages = Application(
      router: WebRouter.build(site),
      configuration: .init(
        address: .hostname(configuration.host, port: configuration.webPort),
        serverName: "golden-thread"
      ),
      logger: host.logger
    )
    let folder = URL(filePath: configuration.databasePath).deletingLastPathComponent()
    let methods = [
      (ServiceName.plans, PlansMethods.watch), (.audits, AuditsMethods.watch),
      (.workforce, WorkforceMethods.watch),
    ]
    let watches = try methods.map { service, method in
      try host.watch(
        service,
        method: method,
        cursor: ChangeCursor(service, feed: changes, in: folder)
      ) { changes.note($0, of: service) }
    }
    return ServiceParts(
      services: [
        ViewsRPC(board: board),
        PeopleRPC(store: store, signIn: signIn, changed: { _ in feed.changed() }),
      ],
      access: GatewayAccess.table,
      // Stopped last to first: open pages are let go before the pages are.
      background: watches + [pages, feed, changes],
      needs: [.plans]
    )
  }
}
