import CoreMetrics
package import Foundation
package import Ledger
package import Logging
import Messages
package import RPC
import ServiceLifecycle
import Synchronization
import UnixSignals

/// Everything around a service: its settings, ledger, keys, ways to others, and its life from
/// start to stop.
package final class ServiceHost: Sendable {
  package let service: ServiceName
  package let configuration: ServiceConfiguration
  package let logger: Logger
  /// Signs tokens in the name of this process.
  package let signer: TokenSigner
  /// Where the service counts what is its own.
  package let metrics = PrometheusRegistry()
  /// What `/readyz` asks for.
  package let readiness = Readiness()

  let status = ServingStatus()
  private let keys: KeyFolder
  private let credential: ServiceCredential
  private let channels = Mutex<[ServiceName: RPCChannel]>([:])
  private let ledgers = Mutex<[HostedLedger]>([])
  private let processMetrics = ProcessMetrics()
  private let addresses = BoundAddresses()

  /// How long a start goes on reading authorities before it answers.
  private static let firstReading = Duration.seconds(1)

  /// Makes or finds the keys; opens nothing else.
  ///
  /// - Throws: ``KeyFolderError``.
  package init(
    _ service: ServiceName,
    configuration: ServiceConfiguration,
    logger: Logger
  ) async throws {
    self.service = service
    self.configuration = configuration
    self.logger = logger
    keys = KeyFolder(configuration.keyFolder)
    signer = try await TokenSigner(keys: keys, issuer: service)
    credential = ServiceCredential(signer: signer)
  }

  /// Where everything of this installation lies that has no place of its own.
  package var dataFolder: URL { configuration.dataFolder }

  /// The RPC port, once it is listened on; 0 when that failed.
  package var rpcPort: Int { get async { await addresses.rpc.port } }

  /// The operations port, once it is listened on; 0 when that failed.
  package var operationsPort: Int { get async { await addresses.operations.port } }

  /// Opens the service's ledger where `GT_DATABASE` says.
  ///
  /// Closed at the end of ``run(_:)``.
  ///
  /// - Throws: ``LedgerError`` when another process has it, or it isn't a ledger.
  package func openLedger<State: LedgerState>(
    _ state: State.Type
  ) async throws -> LedgerHouse<State> {
    let store = try SQLiteLedgerStore(path: configuration.databasePath)
    let house = LedgerHouse<State>(
      store: ObservedLedgerStore(store, metrics: metrics, logger: logger),
      mostHeld: Int(configuration["GT_HELD_AUTHORITIES"] ?? "") ?? .max,
      notice: { [logger] in logger.notice("\($0)") }
    )
    // Folded now, so that the first caller doesn't wait, and a ledger that can't be read is heard
    // of at once. Where there are many the others are read when they are asked for.
    let end = ContinuousClock.now + Self.firstReading
    for authority in try await house.authorities().prefix(house.mostHeld) {
      _ = try await house.partition(authority)
      if ContinuousClock.now >= end { break }
    }
    readiness.add(
      ReadinessCheck("ledger") {
        do {
          _ = try await house.authorities()
          return nil
        } catch { return "\(error)" }
      }
    )
    ledgers.withLock {
      $0.append(
        HostedLedger(
          tips: { try await store.tips() },
          keepSnapshots: { try await house.keepSnapshots(after: $0, until: $1) },
          endWatches: { await house.endWatches() },
          close: { try house.close() }
        )
      )
    }
    return house
  }

  /// A channel to another service, connected when first used.
  ///
  /// Calls carry this service's own token unless their options have an `authorization` already.
  ///
  /// - Throws: `RPCError` when the target is malformed.
  package func channel(to peer: ServiceName) throws -> RPCChannel {
    try channels.withLock { channels in
      if let channel = channels[peer] { return channel }
      let channel = try RPCChannel(
        target: configuration.target(of: peer),
        configuration: .init(
          tls: clientTLS,
          // A watch may say nothing for hours: without pings a dead machine would go unnoticed.
          keepalive: Keepalive(),
          serviceConfig: .peers,
          // New replicas are found although the old ones work.
          resolutionRefresh: .seconds(30)
        ),
        interceptors: [credential],
        logger: logger
      )
      channels[peer] = channel
      return channel
    }
  }

  /// Runs until a signal stops it, or a part of it fails.
  ///
  /// - Throws: ``HostError`` when a port can't be had, or what a part failed with.
  package func run(_ parts: ServiceParts, signals: Bool = true) async throws {
    for peer in parts.needs { readiness.add(try peerCheck(peer)) }
    let server = RPCHost(
      server: try rpcServer(parts),
      configuration: configuration,
      bound: { [addresses] in addresses.rpc.set($0) },
      stopping: { [readiness, status] in
        readiness.stop()
        status.stop()
      },
      endWatches: { [self] in
        for ledger in ledgers.withLock({ $0 }) { await ledger.endWatches() }
      }
    )
    let operations = OperationsServer(
      host: configuration.host,
      port: configuration.operationsPort,
      readiness: readiness,
      metrics: metrics,
      collect: { [self] in await collect() },
      bound: { [addresses] in addresses.operations.set($0) },
      logger: logger
    )
    // Stopped in reverse: first no new calls, then what runs beside, last who watches over us.
    var plan = ServiceGroupConfiguration(
      services: ([operations] + snapshotKeepers + parts.background + [server])
        .map { .init(service: $0) },
      gracefulShutdownSignals: signals ? [.sigterm, .sigint] : [],
      logger: quietLogger
    )
    // Less than the ten seconds after which a supervisor usually kills.
    plan.maximumGracefulShutdownDuration = .seconds(8)
    let outcome: Result<Void, any Error>
    do {
      outcome = .success(try await ServiceGroup(configuration: plan).run())
    } catch {
      outcome = .failure(error)
    }
    addresses.close()
    for channel in channels.withLock({ Array($0.values) }) { await channel.close() }
    for keeper in snapshotKeepers { await keeper.keepLast() }
    closeLedgers()
    try outcome.get()
  }

  private func rpcServer(_ parts: ServiceParts) throws(HostError) -> RPCServer {
    var router = RPCRouter()
    for service in parts.services { service.register(in: &router) }
    let forgotten = parts.access.missing(from: router.registered)
    guard forgotten.isEmpty else {
      throw .methodsWithoutAccess(forgotten.map(\.fullyQualifiedMethod).sorted())
    }
    let names = Set(router.registered.map(\.service))
    let open = AccessInterceptor.open
    let catalog = ReflectionCatalog(services: Array(names.union(open)))
    let own: [any RPCService] = [
      HealthServer(status: status, services: Array(names)), ReflectionServer(catalog),
      ReflectionAlphaServer(catalog),
    ]
    var settings = RPCServer.Configuration(
      host: configuration.host,
      port: configuration.rpcPort,
      tls: serverTLS,
      // A fold or a large answer may compute for milliseconds; it must not hold up the loop.
      handlers: .cooperativePool,
      gracePeriod: .seconds(5)
    )
    for (method, byteCount) in parts.maximumMessageBytes {
      settings.maximumMessageBytesByMethod[method.fullyQualifiedMethod] = byteCount
    }
    let measures = RPCMetrics(factory: metrics)
    return RPCServer(
      configuration: settings,
      services: parts.services + own,
      interceptors: [
        RequestLog(logger: logger), measures,
        AccessInterceptor(
          verifier: TokenVerifier(keys: keys, audience: service),
          table: parts.access
        ),
      ],
      observer: measures,
      logger: logger
    )
  }

  private func peerCheck(_ peer: ServiceName) throws -> ReadinessCheck {
    let client = HealthClient(try channel(to: peer))
    return ReadinessCheck(peer.rawValue) {
      do {
        let answer = try await client.check(.init(), options: .init(timeout: .seconds(1)))
        return answer.status == .serving ? nil : "not serving"
      } catch { return "\(error)" }
    }
  }

  private func collect() async {
    processMetrics.update(metrics)
    for ledger in ledgers.withLock({ $0 }) {
      for (authority, tip) in (try? await ledger.tips()) ?? [:] {
        metrics.makeMeter(label: "ledger_position", dimensions: [("authority", authority)])
          .set(tip.position)
      }
    }
  }

  private var snapshotKeepers: [SnapshotKeeper] {
    guard let records = Int64(configuration["GT_SNAPSHOT_EVERY"] ?? ""), records > 0 else {
      return []
    }
    return ledgers.withLock { ledgers in
      ledgers.map { SnapshotKeeper(records: records, keep: $0.keepSnapshots, logger: logger) }
    }
  }

  private func closeLedgers() {
    for ledger in ledgers.withLock({ $0 }) {
      do { try ledger.close() } catch {
        logger.error("ledger not closed", metadata: ["error": "\(error)"])
      }
    }
  }

  private var serverTLS: RPCServerTLS? {
    guard let certificate = configuration["GT_TLS_CERTIFICATE"],
      let key = configuration["GT_TLS_KEY"]
    else { return nil }
    return RPCServerTLS(
      certificateChain: certificate,
      privateKey: key,
      clientRoots: configuration["GT_TLS_AUTHORITIES"]
    )
  }

  private var clientTLS: RPCClientTLS? {
    guard let certificate = configuration["GT_TLS_CERTIFICATE"],
      let key = configuration["GT_TLS_KEY"]
    else { return nil }
    return RPCClientTLS(
      roots: configuration["GT_TLS_AUTHORITIES"],
      certificateChain: certificate,
      privateKey: key
    )
  }

  private var quietLogger: Logger {
    var logger = logger
    logger.logLevel = max(logger.logLevel, .notice)
    return logger
  }
}

/// What the host does with a ledger, whatever its state's type.
private struct HostedLedger: Sendable {
  var tips: @Sendable () async throws -> [String: LedgerTip]
  var keepSnapshots: @Sendable (Int64, ContinuousClock.Instant?) async throws -> Int
  var endWatches: @Sendable () async -> Void
  var close: @Sendable () throws -> Void
}
