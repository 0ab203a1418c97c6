internal import HTTP2
internal import Logging
internal import NIOCore
internal import NIOPosix

/// A channel's state, on one event loop: names become addresses, a balancer makes subchannels of
/// them and says which take calls, and calls that find none wait here.
///
/// ```
/// resolver ──addresses──▶ balancer ──create, connect, remove──▶ subchannels ──▶ connections
///     ▲                     │   ▲                                   │
///     └────── resolve ──────┘   └──── idle, connecting, ready, failed
///                           │
///                           ▼ pick
///                  calls: idle (ask for one), queue, fail, or use these in turn
/// ```
final class ChannelCore: @unchecked Sendable {
  // Unchecked: what changes is touched only on the event loop.
  private enum Picker {
    case idle
    case queue
    case fail(RPCError)
    case one(Subchannel)
    case several([Subchannel])
    case closed
  }

  let target: RPCTarget
  let configuration: RPCChannel.Configuration
  let executor: LoopExecutor
  let logger: Logger
  /// Watched on each connection; `nil` for none.
  let healthCheckService: String?
  var throttle: RetryThrottle?
  var loop: any EventLoop { executor.loop }

  private var balancer: any LoadBalancer
  private var events: [BalancerEvent] = []
  private var isBalancing = false
  private var subchannels: [SubchannelID: Subchannel] = [:]
  private var picker = Picker.idle
  private var turn = 0
  private var patience: TimerEntry?

  private let resolver: any NameResolver
  private var resolution: Resolution
  private var resolutionWake: TimerEntry?

  private var connections: [ObjectIdentifier: ClientConnectionHandler] = [:]
  private var waiting: [ClientCall] = []
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
    let config = configuration.serviceConfig
    balancer = config.loadBalancing.balancer(target: target.text)
    // As in gRPC, one who takes the first that can be reached doesn't ask how it is.
    healthCheckService = config.loadBalancing == .roundRobin ? config.healthCheckService : nil
    throttle = config.retryThrottling.map { RetryThrottle($0) }
    resolver = configuration.resolver ?? SystemResolver(endpoints: target.endpoints)
    resolution = Resolution(
      backoff: configuration.backoff,
      pause: configuration.resolutionPause,
      refresh: configuration.resolutionRefresh
    )
  }

  func onLoop(_ work: @escaping @Sendable () -> Void) {
    if loop.inEventLoop {
      work()
    } else {
      loop.execute(work)
    }
  }

  // MARK: Calls

  func start(_ call: any ChannelCall) {
    onLoop { call.start() }
  }

  func cancel(_ call: any ChannelCall) {
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
  func grant(_ count: Int, to call: any ChannelCall) {
    onLoop { call.grant(count) }
  }

  /// Sends a call over a connection, now or when there is one, or fails it.
  func place(_ call: ClientCall) {
    switch picker {
    case .one(let subchannel): open(call, subchannel)
    case .several(let ready):
      turn = turn &+ 1
      open(call, ready[turn % ready.count])
    case .idle:
      waiting.append(call)
      tell(.wanted)
    case .queue: waiting.append(call)
    case .fail(let error):
      if call.options.waitForReady == true {
        waiting.append(call)
      } else {
        call.giveUp(error)
      }
    case .closed: call.giveUp(RPCError(.unavailable, "the channel is closed"))
    }
  }

  private func open(_ call: ClientCall, _ subchannel: Subchannel) {
    guard let connection = subchannel.connection else {
      // Its balancer hears of it in a moment, and says where else to go.
      waiting.append(call)
      return
    }
    if !call.open(on: connection) {
      // Its stream numbers are used up; retiring it changes what is picked.
      waiting.append(call)
      connection.retire()
    }
  }

  // MARK: Balancing

  func changed(_ id: SubchannelID, _ connectivity: Connectivity) {
    tell(.changed(id, connectivity))
  }

  /// Tells the balancer, one thing after the other, and does what it says.
  private func tell(_ event: BalancerEvent) {
    if case .closed = picker { return }
    events.append(event)
    guard !isBalancing else { return }
    isBalancing = true
    while !events.isEmpty {
      for action in balancer.handle(events.removeFirst()) { perform(action) }
    }
    isBalancing = false
  }

  private func perform(_ action: BalancerAction) {
    switch action {
    case .create(let id, let address):
      subchannels[id] = Subchannel(id, address, core: self)
    case .connect(let id): subchannels[id]?.connect()
    case .remove(let id): subchannels.removeValue(forKey: id)?.retire()
    case .resolve: resolve()
    case .wait(let duration):
      if let patience { executor.wheel.remove(patience) }
      let entry = TimerEntry { [self] in tell(.waited) }
      patience = entry
      executor.wheel.add(entry, at: .now() + TimeAmount(duration))
    case .pick(let pick): use(pick)
    }
  }

  private func use(_ pick: Pick) {
    switch pick {
    case .idle: picker = .idle
    case .queue: picker = .queue
    case .fail(let error): picker = .fail(error)
    case .use(let ids):
      let ready = ids.compactMap { subchannels[$0] }
      picker = ready.count == 1 ? .one(ready[0]) : ready.isEmpty ? .queue : .several(ready)
    }
    guard !waiting.isEmpty else { return }
    var calls: [ClientCall] = []
    swap(&calls, &waiting)
    for call in calls { place(call) }
  }

  // MARK: Names

  private func resolve() {
    if configuration.resolver == nil, let fixed = target.fixedAddresses {
      // Addresses that were written down don't change: said once, and once more does no harm.
      loop.execute { [self] in tellFixed(fixed) }
      return
    }
    perform(resolution.requested(now: .now()))
  }

  private var hasToldFixed = false

  private func tellFixed(_ addresses: [RPCAddress]) {
    guard !hasToldFixed else { return }
    hasToldFixed = true
    tell(.resolved(addresses))
  }

  private func perform(_ action: Resolution.Action) {
    switch action {
    case .none: break
    case .wake(let moment):
      if let resolutionWake { executor.wheel.remove(resolutionWake) }
      let entry = TimerEntry { [self] in perform(resolution.woke(now: .now())) }
      resolutionWake = entry
      executor.wheel.add(entry, at: moment)
    case .ask:
      // On a thread that may block: the system's resolver does.
      NIOThreadPool.singleton.runIfActive(eventLoop: loop) { [resolver] in
        try resolver.addresses()
      }.whenComplete { [self] in resolved($0) }
    }
  }

  private func resolved(_ result: Result<[RPCAddress], any Error>) {
    if case .closed = picker { return }
    switch result {
    case .success(let addresses):
      perform(resolution.answered(now: .now()))
      tell(.resolved(addresses))
    case .failure(let error):
      logger.debug(
        "cannot resolve",
        metadata: ["target": "\(target.text)", "error": "\(error)"]
      )
      perform(resolution.failed(now: .now()))
      let reason = (error as? RPCError)?.message ?? "\(error)"
      tell(.unresolved(RPCError(.unavailable, "cannot reach \(target.text): \(reason)")))
    }
  }

  // MARK: Ending

  /// Keeps a connection, from the first attempt on, until it is closed.
  func hold(_ connection: ClientConnectionHandler) {
    connections[ObjectIdentifier(connection)] = connection
  }

  func letGo(_ connection: ClientConnectionHandler) {
    connections[ObjectIdentifier(connection)] = nil
    if case .closed = picker { settleClosed() }
  }

  /// Ends every call and connection.
  func shutDown(_ promise: EventLoopPromise<Void>?) {
    onLoop { [self] in
      if let promise { whenClosed.append(promise) }
      picker = .closed
      for entry in [patience, resolutionWake] {
        if let entry { executor.wheel.remove(entry) }
      }
      patience = nil
      resolutionWake = nil
      let calls = waiting
      waiting = []
      for call in calls { call.giveUp(RPCError(.unavailable, "the channel is closed")) }
      let open = connections.values
      for subchannel in subchannels.values { subchannel.retire() }
      subchannels = [:]
      for connection in open { connection.abort(.noError, because: "the channel is closed") }
      settleClosed()
    }
  }

  private func settleClosed() {
    guard connections.isEmpty else { return }
    for promise in whenClosed { promise.succeed() }
    whenClosed = []
  }
}
