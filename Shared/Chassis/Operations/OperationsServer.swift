import Foundation
import Hummingbird
import Logging
import NIOCore
import ServiceLifecycle
import Synchronization

/// The operations port: `/healthz`, `/readyz` and `/metrics` for whoever watches over the process.
struct OperationsServer: Service {
  let host: String
  let port: Int
  let readiness: Readiness
  let metrics: PrometheusRegistry
  /// Brings the gauges up to date before they are collected.
  let collect: @Sendable () async -> Void
  /// Told the port that it listens on.
  let bound: @Sendable (Int) -> Void
  let logger: Logger

  func run() async throws {
    let router = Router()
    router.get("/healthz") { _, _ in "alive\n" }
    router.get("/readyz") { [readiness] _, _ in try await Self.ready(readiness) }
    router.get("/metrics") { [metrics, collect] _, _ in
      await collect()
      return Response(
        status: .ok,
        headers: [.contentType: "text/plain; version=0.0.4; charset=utf-8"],
        body: .init(byteBuffer: ByteBuffer(string: metrics.text()))
      )
    }
    var quiet = logger
    quiet.logLevel = max(logger.logLevel, .notice)
    let application = Application(
      router: router,
      configuration: .init(address: .hostname(host, port: port)),
      onServerRunning: { [bound] channel in bound(channel.localAddress?.port ?? 0) },
      logger: quiet
    )
    do {
      try await application.run()
    } catch {
      throw HostError(error, key: "GT_OPS_PORT", host: host, port: port)
    }
  }

  private static func ready(_ readiness: Readiness) async throws -> Response {
    let report = await readiness.report()
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Response(
      status: report.ready ? .ok : .serviceUnavailable,
      headers: [.contentType: "application/json"],
      body: .init(byteBuffer: ByteBuffer(bytes: try encoder.encode(report) + [0x0A]))
    )
  }
}
