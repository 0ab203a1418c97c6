internal import HTTP2
internal import Logging
internal import NIOCore
internal import NIOPosix
internal import NIOSSL

/// One address of a channel's server, and the connection to it that takes calls.
///
/// Carries out what ``SubchannelLife`` says; tells the channel how it stands, which is also a
/// question of health where the service config asks for it.
final class Subchannel: @unchecked Sendable {
  // Unchecked: touched only on the channel's event loop.
  let id: SubchannelID
  let address: RPCAddress
  let core: ChannelCore
  private var life: SubchannelLife
  private var attempt: ClientConnectionHandler?
  /// Takes calls; `nil` while there is none.
  private(set) var connection: ClientConnectionHandler?
  private var backoff: TimerEntry?
  private var health: HealthWatch?
  private var reported = Connectivity.idle
  private var isGone = false

  init(_ id: SubchannelID, _ address: RPCAddress, core: ChannelCore) {
    self.id = id
    self.address = address
    self.core = core
    life = SubchannelLife(backoff: core.configuration.backoff)
  }

  private func report() {
    guard !isGone else { return }
    let now = life.state == .ready ? health?.connectivity ?? .ready : life.state
    guard now != reported else { return }
    reported = now
    core.changed(id, now)
  }

  private func unreachable(_ reason: String) -> RPCError {
    let text = core.target.text
    let place = text.contains(address.description) ? "" : "\(address): "
    return RPCError(.unavailable, "cannot reach \(text): \(place)\(reason)")
  }

  // MARK: Connecting

  func connect() {
    guard !isGone, life.connect(now: .now()) else { return }
    report()
    do {
      let tls = try core.configuration.tls.map { tls in (tls, try tls.context()) }
      let socket = try address.socketAddress
      let handler = try ClientConnectionHandler(subchannel: self)
      attempt = handler
      core.hold(handler)
      connect(to: socket, handler, tls)
    } catch {
      // Not from within the balancer that asked for it.
      core.loop.execute { [self] in failed(nil, "\(error)") }
    }
  }

  private func connect(
    to address: SocketAddress,
    _ handler: ClientConnectionHandler,
    _ tls: (RPCClientTLS, NIOSSLContext)?
  ) {
    var bootstrap = ClientBootstrap(group: core.loop)
      .connectTimeout(TimeAmount(core.configuration.connectTimeout))
      .channelOption(.writeBufferWaterMark, value: .init(low: 128 * 1024, high: 256 * 1024))
      .channelInitializer { [target = core.target] channel in
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
    if address.port != nil {
      bootstrap = bootstrap.channelOption(.tcpOption(.tcp_nodelay), value: 1)
    }
    bootstrap.connect(to: address)
      .whenFailure { [self] error in
        core.letGo(handler)
        failed(handler, "\(error)")
      }
  }

  /// The server's SETTINGS have come: calls may go.
  func opened(_ opened: ClientConnectionHandler) {
    guard !isGone, attempt === opened else {
      opened.retire()
      return
    }
    attempt = nil
    connection = opened
    life.connected()
    core.logger.debug(
      "connected",
      metadata: ["target": "\(core.target.text)", "address": "\(address)"]
    )
    if let service = core.healthCheckService {
      let watch = HealthWatch(of: service, on: self) { [self] in report() }
      health = watch
      watch.begin(on: opened)
    }
    report()
  }

  private func failed(_ failed: ClientConnectionHandler?, _ reason: String) {
    guard !isGone, life.state == .connecting, attempt === failed else { return }
    attempt = nil
    core.logger.debug(
      "cannot connect",
      metadata: [
        "target": "\(core.target.text)", "address": "\(address)", "error": "\(reason)",
      ]
    )
    backOff(until: life.failed(unreachable(reason)))
  }

  private func backOff(until moment: NIODeadline) {
    let entry = TimerEntry { [self] in
      backoff = nil
      life.backedOff()
      report()
    }
    backoff = entry
    core.executor.wheel.add(entry, at: moment)
    report()
  }

  // MARK: Ending

  /// The connection takes no more calls; those that are open go on.
  func draining(_ ending: ClientConnectionHandler) {
    guard connection === ending else { return }
    // A server that says goodbye is well, however short this one was: calls that it left out go
    // to the next connection at once.
    leave(ending, wasOfUse: true)
  }

  func closed(_ ended: ClientConnectionHandler) {
    core.letGo(ended)
    if attempt === ended {
      failed(ended, ended.closeReason)
    } else if connection === ended {
      leave(ended, wasOfUse: ended.hasServed)
    }
  }

  private func leave(_ ended: ClientConnectionHandler, wasOfUse: Bool) {
    connection = nil
    health?.end()
    health = nil
    let again = life.lost(
      unreachable(ended.closeReason),
      wasOfUse: wasOfUse,
      now: .now()
    )
    if let again {
      backOff(until: again)
    } else {
      report()
    }
  }

  /// Nothing more is to be heard of it: calls that are open end in their own time.
  func retire() {
    isGone = true
    if let backoff { core.executor.wheel.remove(backoff) }
    backoff = nil
    health?.end()
    health = nil
    let begun = attempt
    attempt = nil
    begun?.abort(.noError, because: "the address is not wanted any more")
    // It may not be connected yet, so that nothing can be said before it is closed.
    begun?.context?.close(promise: nil)
    let open = connection
    connection = nil
    open?.retire()
  }
}
