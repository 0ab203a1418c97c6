internal import Glibc
internal import HTTP2
package import Logging
internal import NIOConcurrencyHelpers
package import NIOCore
internal import NIOPosix
internal import NIOSSL

/// Answers calls on one address until it is told to stop.
package final class RPCServer: Sendable {
  private let configuration: Configuration
  private let table: MethodTable
  private let interceptors: [any ServerInterceptor]
  private let observer: (any ServerObserver)?
  private let logger: Logger
  private let registry = ServerRegistry()

  package init(
    configuration: Configuration = .init(),
    services: [any RPCService],
    interceptors: [any ServerInterceptor] = [],
    observer: (any ServerObserver)? = nil,
    logger: Logger
  ) {
    self.observer = observer
    self.configuration = configuration
    self.interceptors = interceptors
    self.logger = logger
    var router = RPCRouter()
    for service in services { service.register(in: &router) }
    table = MethodTable(
      router.methods.values.map { method in
        let name = method.descriptor.fullyQualifiedMethod
        return MethodTable.Route(
          method: method,
          maximumRequestBytes: configuration.maximumMessageBytesByMethod[name]
            ?? configuration.maximumMessageBytes
        )
      }
    )
  }

  /// Where the server listens, as soon as it does.
  ///
  /// - Throws: What ``run()`` failed with before that.
  package var listeningAddress: RPCAddress {
    get async throws { try await registry.address() }
  }

  /// Connections open now.
  package var connectionCount: Int { registry.connections.count }

  /// Streams open now, on all connections.
  package var openStreamCount: Int {
    get async {
      var count = 0
      for connection in registry.connections {
        count += await connection.openStreamCount
      }
      return count
    }
  }

  /// Takes no new calls, lets those that are open end within the grace period, then has ``run()``
  /// return.
  package func beginGracefulShutdown() {
    registry.stop()
  }

  /// Serves until ``beginGracefulShutdown()`` has run its course.
  ///
  /// Cancelled, it gives up all calls at once. A server runs once.
  ///
  /// - Throws: When the address can't be had, or the TLS files are no good.
  package func run() async throws {
    FreeMemory.keep()
    let own = configuration.eventLoops.map { MultiThreadedEventLoopGroup(numberOfThreads: $0) }
    do {
      try await serve(on: own ?? .singleton)
    } catch {
      registry.failed(error)
      try await close(own)
      throw error
    }
    try await close(own)
  }

  private func close(_ group: MultiThreadedEventLoopGroup?) async throws {
    guard let group else { return }
    try await group.shutdownGracefully()
    LoopExecutor.forget(group)
  }

  private func serve(on group: MultiThreadedEventLoopGroup) async throws {
    let listener = try await bind(on: group)
    registry.bound(RPCAddress(listener.localAddress))
    logger.info(
      "listening",
      metadata: ["address": "\(RPCAddress(listener.localAddress)?.target ?? "?")"]
    )
    await withTaskCancellationHandler {
      await registry.stopped()
    } onCancel: {
      registry.stop()
    }
    try? await listener.close()
    // A task of its own, so that connections are closed in order even when we are cancelled; we
    // wait for it, and it ends by itself.
    let gracefully = !Task.isCancelled
    await Task { await stopConnections(gracefully) }.value
  }

  private func stopConnections(_ gracefully: Bool) async {
    if gracefully {
      for connection in registry.connections {
        connection.loop.execute { connection.drain() }
      }
      await waitForConnections(configuration.gracePeriod)
    }
    for connection in registry.connections {
      connection.loop.execute {
        connection.cancelAll(RPCError(.unavailable, "the server is shutting down"))
      }
    }
    await waitForConnections(.seconds(1))
    for connection in registry.connections {
      connection.loop.execute { connection.abort(.noError, because: "the server has stopped") }
    }
    await registry.empty()
  }

  private func waitForConnections(_ limit: Duration) async {
    await withTaskGroup(of: Void.self) { group in
      group.addTask { await self.registry.empty() }
      group.addTask { try? await Task.sleep(for: limit) }
      await group.next()
      group.cancelAll()
    }
  }

  private func bind(on group: MultiThreadedEventLoopGroup) async throws -> any Channel {
    let tls = try configuration.tls.map { try ServerCertificate($0, logger: logger) }
    let bootstrap = ServerBootstrap(group: group)
      .serverChannelOption(.backlog, value: 1024)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelOption(
        .writeBufferWaterMark,
        value: .init(low: 128 * 1024, high: 256 * 1024)
      )
      .childChannelInitializer { [self] channel in
        channel.eventLoop.makeCompletedFuture { try configure(channel, tls) }
      }
    if let path = configuration.unixSocket {
      return try await bootstrap.bind(
        unixDomainSocketPath: path,
        cleanupExistingSocketFile: true
      ).get()
    }
    var overTCP = bootstrap.childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
    if let bytes = configuration.segmentBytes {
      overTCP = overTCP.serverChannelOption(
        .tcpOption(.init(rawValue: TCP_MAXSEG)),
        value: .init(bytes)
      )
    }
    return try await overTCP.bind(host: configuration.host, port: configuration.port).get()
  }

  /// Serves on a connection that somebody else has made, in cleartext.
  ///
  /// On the channel's event loop, which is kept until ``forget(_:)``. ``run()`` need not be called
  /// for it.
  ///
  /// - Throws: When there are too many connections already.
  package func adopt(_ channel: any Channel) throws {
    try configure(channel, nil)
  }

  /// To be called when a loop whose channels were adopted is used no more.
  package static func forget(_ loop: any EventLoop) {
    LoopExecutor.forget(loop)
  }

  private func configure(_ channel: any Channel, _ tls: ServerCertificate?) throws {
    let handler = try ServerConnectionHandler(
      executor: .of(channel.eventLoop),
      limits: configuration.limits,
      keepalive: configuration.keepalive,
      logger: logger,
      configuration: ServerConnectionConfiguration(
        table: table,
        interceptors: interceptors,
        handlers: configuration.handlers,
        compressesResponses: configuration.compressesResponses,
        messageLimits: configuration.messageLimits,
        maximumAge: configuration.maximumConnectionAge,
        maximumIdle: configuration.maximumConnectionIdle,
        observer: observer
      ),
      didClose: { [registry] in registry.remove($0) }
    )
    guard registry.add(handler, limit: configuration.maximumConnections) else {
      logger.warning(
        "connection refused",
        metadata: [
          "peer": "\(channel.remoteAddress.map(describe) ?? "unknown")",
          "limit": "\(configuration.maximumConnections)",
        ]
      )
      observer?.refusedConnection(.tooManyConnections)
      throw RPCError(.resourceExhausted, "too many connections")
    }
    do {
      if let tls {
        try channel.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: tls.current()))
      }
      try channel.pipeline.syncOperations.addHandler(handler)
    } catch {
      registry.remove(handler)
      throw error
    }
  }
}
