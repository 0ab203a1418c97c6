internal import HTTP2
internal import Logging
internal import NIOCore
internal import NIOPosix
internal import NIOSSL

/// A channel's state, on one event loop: at most one connection that takes calls.
///
/// ```
///          call                 SETTINGS
/// idle ───────────▶ connecting ───────────▶ ready ──GOAWAY, lost──▶ idle
///   ▲                   │ failed
///   └──── delay ──── backing off (calls fail at once, unless they wait for ready)
/// ```
final class ChannelCore: @unchecked Sendable {
  // Unchecked: what changes is touched only on the event loop.
  private enum State {
    case idle
    case connecting(endpoint: Int, since: NIODeadline)
    case ready(ClientConnectionHandler)
    case backingOff(RPCError)
    case closed
  }

  let target: RPCTarget
  let configuration: RPCChannel.Configuration
  let executor: LoopExecutor
  let logger: Logger
  var loop: any EventLoop { executor.loop }

  private var state = State.idle
  private var attempt: ClientConnectionHandler?
  private var connections: [ObjectIdentifier: ClientConnectionHandler] = [:]
  private var waiting: [ClientCall] = []
  private var failures = 0
  private var lastError: RPCError?
  private var retry: TimerEntry?
  private var whenClosed: [EventLoopPromise<Void>] = []

  init(
    target: RPCTarget,
    configuration: RPCChannel.Configuration,
    loop: any EventLoop,
    logger: Logger
  ) {
    self.target = target
    self.configuration = configuration
    self.logger = logger
    executor = .of(loop)
  }

  private func onLoop(_ work: @escaping @Sendable () -> Void) {
    if loop.inEventLoop {
      work()
    } else {
      loop.execute(work)
    }
  }

  // MARK: Calls

  func start(_ call: ClientCall) {
    onLoop { [self] in
      if call.begin() { place(call) }
    }
  }

  func cancel(_ call: ClientCall) {
    onLoop { call.cancel() }
  }

  /// A call that was refused is placed anew, not from within the session that says so.
  func again(_ call: ClientCall, after delay: Duration) {
    loop.scheduleTask(in: TimeAmount(delay)) { [self] in
      if call.isWaiting { place(call) }
    }
  }

  func forget(_ call: ClientCall) {
    waiting.removeAll { $0 === call }
  }

  /// Gives the server window for octets that a reader has taken; called on any thread.
  func grant(_ count: Int, to call: ClientCall) {
    onLoop { call.grant(count) }
  }

  private func place(_ call: ClientCall) {
    switch state {
    case .closed: call.giveUp(RPCError(.unavailable, "the channel is closed"))
    case .ready(let connection):
      if !call.open(on: connection) {
        connection.retire()
        waiting.append(call)
        connect()
      }
    case .connecting: waiting.append(call)
    case .idle:
      waiting.append(call)
      connect()
    case .backingOff(let error):
      if call.options.waitForReady {
        waiting.append(call)
      } else {
        call.giveUp(error)
      }
    }
  }

  // MARK: Connecting

  private func connect(endpoint: Int = 0) {
    guard target.endpoints.indices.contains(endpoint) else { return }
    state = .connecting(endpoint: endpoint, since: .now())
    do {
      let tls = try configuration.tls.map { tls in (tls, try tls.context()) }
      let handler = try ClientConnectionHandler(core: self)
      attempt = handler
      connect(target.endpoints[endpoint], handler, tls)
    } catch {
      loop.execute { [self] in failed(attempt, "\(error)") }
    }
  }

  private func connect(
    _ endpoint: RPCTarget.Endpoint,
    _ handler: ClientConnectionHandler,
    _ tls: (RPCClientTLS, NIOSSLContext)?
  ) {
    let bootstrap = ClientBootstrap(group: loop)
      .connectTimeout(TimeAmount(configuration.connectTimeout))
      .channelOption(.writeBufferWaterMark, value: .init(low: 128 * 1024, high: 256 * 1024))
      .channelInitializer { [target] channel in
        channel.eventLoop.makeCompletedFuture {
          if let (options, context) = tls {
            let name = options.serverName ?? target.serverName
            let isAddress = name.map { (try? SocketAddress(ipAddress: $0, port: 0)) != nil }
            try channel.pipeline.syncOperations.addHandler(
              NIOSSLClientHandler(
                context: context,
                serverHostname: isAddress == true ? nil : name
              )
            )
          }
          try channel.pipeline.syncOperations.addHandler(handler)
        }
      }
    let connected =
      switch endpoint {
      case .host(let host, let port):
        bootstrap.channelOption(.tcpOption(.tcp_nodelay), value: 1)
          .connect(host: host, port: port)
      case .unix(let path): bootstrap.connect(unixDomainSocketPath: path)
      }
    connected.whenFailure { [self] error in failed(handler, "\(error)") }
  }

  /// The server's SETTINGS have come: calls may go.
  func opened(_ connection: ClientConnectionHandler) {
    guard case .connecting = state, attempt === connection else {
      connection.retire()
      return
    }
    attempt = nil
    connections[ObjectIdentifier(connection)] = connection
    state = .ready(connection)
    lastError = nil
    logger.debug("connected", metadata: ["target": "\(target.text)"])
    var calls: [ClientCall] = []
    swap(&calls, &waiting)
    for call in calls { place(call) }
  }

  private func failed(_ connection: ClientConnectionHandler?, _ reason: String) {
    guard case .connecting(let endpoint, let since) = state, attempt === connection else {
      return
    }
    attempt = nil
    if endpoint + 1 < target.endpoints.count {
      connect(endpoint: endpoint + 1)
      return
    }
    failures += 1
    let error = RPCError(.unavailable, "cannot reach \(target.text): \(reason)")
    lastError = error
    state = .backingOff(error)
    logger.debug(
      "cannot connect",
      metadata: ["target": "\(target.text)", "failures": "\(failures)", "error": "\(reason)"]
    )
    let delay = configuration.backoff.jitteredDelay(failures: failures)
    let entry = TimerEntry { self.backedOff() }
    retry = entry
    executor.wheel.add(entry, at: since + TimeAmount(delay))
    var calls: [ClientCall] = []
    swap(&calls, &waiting)
    for call in calls { place(call) }
  }

  private func backedOff() {
    guard case .backingOff = state else { return }
    retry = nil
    state = .idle
    if !waiting.isEmpty { connect() }
  }

  // MARK: Ending

  /// The connection takes no more calls; another is made for the next.
  func draining(_ connection: ClientConnectionHandler) {
    guard case .ready(let current) = state, current === connection else { return }
    leave(connection)
  }

  func closed(_ connection: ClientConnectionHandler) {
    connections[ObjectIdentifier(connection)] = nil
    if attempt === connection {
      failed(connection, connection.closeReason)
    } else if case .ready(let current) = state, current === connection {
      leave(connection)
    }
    if case .closed = state { settleClosed() }
  }

  private func leave(_ connection: ClientConnectionHandler) {
    if connection.hasServed { failures = 0 }
    state = .idle
    guard !connection.hasServed else { return }
    // A server that takes connections and drops them is as good as none: don't spin.
    state = .connecting(endpoint: target.endpoints.count - 1, since: .now())
    failed(attempt, connection.closeReason)
  }

  /// Ends every call and connection.
  func shutDown(_ promise: EventLoopPromise<Void>?) {
    onLoop { [self] in
      if let promise { whenClosed.append(promise) }
      state = .closed
      if let retry { executor.wheel.remove(retry) }
      retry = nil
      let calls = waiting
      waiting = []
      for call in calls { call.giveUp(RPCError(.unavailable, "the channel is closed")) }
      attempt?.abort(.noError, because: "the channel is closed")
      attempt = nil
      for connection in connections.values {
        connection.abort(.noError, because: "the channel is closed")
      }
      settleClosed()
    }
  }

  private func settleClosed() {
    guard connections.isEmpty else { return }
    for promise in whenClosed { promise.succeed() }
    whenClosed = []
  }
}
