internal import HTTP2
internal import Logging
internal import NIOCore
internal import NIOSSL

/// Joins one `HTTP2Session` to one NIO channel; servers and clients build on it.
///
/// ```
/// starting ──peer's SETTINGS──▶ open ──GOAWAY, either way──▶ draining ──last stream──▶ closing
///     └──── too slow, too much, protocol error: GOAWAY ───────────────────────────────▶ closing
///     └──── socket gone ──▶ closed ◀── all written, and the peer has closed or had its time ──┘
/// ```
/// A server that closes listens no more, but stays for a moment: a socket that is closed with octets
/// unread may take back what was sent last, and that says why.
///
/// Octets that arrive in one read are all taken in, then the calls' tasks run, then one flush sends
/// what they wrote, for as long as the socket is writable.
class HTTP2ConnectionHandler: ChannelInboundHandler, HTTP2SessionDelegate, @unchecked Sendable {
  // Unchecked: everything that changes is touched only on the event loop.
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  let session: HTTP2Session
  let executor: LoopExecutor
  let limits: ConnectionLimits
  let keepalive: Keepalive?
  let logger: Logger
  var loop: any EventLoop { executor.loop }

  private(set) var context: ChannelHandlerContext?
  private(set) var isClosed = false
  /// The last octets are on their way, then the connection is closed.
  private var isClosing = false
  /// The peer broke a rule or a limit, and somebody has been told.
  private var hasGivenUp = false
  /// What has come in since we began to close.
  private var droppedBytes = 0
  private var lingering: TimerEntry?
  /// The peer's SETTINGS have arrived.
  private(set) var isOpen = false
  private var output: ByteBuffer?
  private var isDirty = false
  private var isFlushing = false
  private var budget: FrameBudget
  private var inspection: TimerEntry?
  private let began = NIODeadline.now()
  /// When octets last came in: what the calls in them take for the time.
  private(set) var lastRead = NIODeadline.now()
  private var lastWritable = NIODeadline.now()
  /// A header list that isn't complete, and since when.
  private var headers: (list: Int, since: NIODeadline)?
  private var pingSince: NIODeadline?
  /// Why the connection ended, for those who ask why their call did.
  private(set) var closeReason = "connection closed"

  init(
    role: HTTP2Session.Role,
    executor: LoopExecutor,
    limits: ConnectionLimits,
    keepalive: Keepalive?,
    logger: Logger
  ) throws(HTTP2Error) {
    session = try HTTP2Session(
      role: role,
      settings: HTTP2Settings(
        maximumConcurrentStreams: UInt32(limits.streams),
        maximumHeaderListBytes: UInt32(limits.headerBytes)
      )
    )
    self.executor = executor
    self.limits = limits
    self.keepalive = keepalive
    self.logger = logger
    budget = FrameBudget(limits)
  }

  // MARK: Channel

  func handlerAdded(context: ChannelHandlerContext) {
    self.context = context
    if context.channel.isActive { start() }
  }

  func handlerRemoved(context: ChannelHandlerContext) {
    end("connection closed")
    self.context = nil
  }

  func channelActive(context: ChannelHandlerContext) {
    start()
    context.fireChannelActive()
  }

  private func start() {
    guard inspection == nil, !isClosed else { return }
    // Strong, and let go in `end`: one weak reference would slow down every other.
    let entry = TimerEntry { self.inspect() }
    inspection = entry
    executor.wheel.add(entry, at: .now() + .seconds(1))
    flush()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    let buffer = unwrapInboundIn(data)
    guard !isClosed else { return }
    guard !isClosing else {
      drop(buffer.readableBytes)
      return
    }
    lastRead = .now()
    do {
      try session.receive(buffer.readableBytesSpan, delegate: self)
    } catch {
      fail(error)
    }
    if let list = session.incompleteHeaderList {
      if headers?.list != list { headers = (list, lastRead) }
    } else {
      headers = nil
    }
  }

  func channelReadComplete(context: ChannelHandlerContext) {
    markDirty()
    executor.drain()
    context.fireChannelReadComplete()
  }

  func channelWritabilityChanged(context: ChannelHandlerContext) {
    lastWritable = .now()
    if context.channel.isWritable { flush() }
    context.fireChannelWritabilityChanged()
  }

  func channelInactive(context: ChannelHandlerContext) {
    end("connection closed by the peer")
    context.fireChannelInactive()
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    closeReason = "connection failed: \(error)"
    if !isOpen, error is NIOSSLError || error is BoringSSLError {
      givenUp(.tls)
    } else {
      logger.debug("connection failed", metadata: ["error": "\(error)"])
    }
    context.close(promise: nil)
  }

  // MARK: Sending

  /// Has ``flush()`` called after the tasks that are ready have run.
  func markDirty() {
    guard !isDirty, !isClosed else { return }
    isDirty = true
    executor.flushSoon(self)
  }

  /// What writers have staged is moved to their streams here.
  func beforeFlush() {}

  func flush() {
    isDirty = false
    guard !isFlushing, !isClosed, let context else { return }
    isFlushing = true
    defer { flushed() }
    beforeFlush()
    var wrote = false
    do {
      while context.channel.isWritable, try session.send(delegate: self) {
        if let full = output, full.readableBytes >= 64 * 1024 {
          context.write(wrapOutboundOut(full), promise: nil)
          output = nil
          wrote = true
        }
      }
    } catch {
      closeReason = "\(error)"
      logger.warning("cannot send", metadata: ["error": "\(error)"])
      isFlushing = false
      context.close(promise: nil)
      return
    }
    if let rest = output {
      context.write(wrapOutboundOut(rest), promise: nil)
      output = nil
      wrote = true
    }
    isFlushing = false
    if wrote { context.flush() }
    if !session.wantsRead, !session.wantsWrite { closeAfterWrites() }
  }

  /// After everything that could be sent has been.
  func flushed() {}

  func send(_ bytes: RawSpan) {
    if output == nil {
      output = context?.channel.allocator.buffer(capacity: max(4096, bytes.byteCount + 9))
    }
    output?.writeBytes(bytes)
  }

  // MARK: Giving up

  private func fail(_ error: HTTP2Error) {
    switch error {
    case .flooded(let reason):
      abort(
        .enhanceYourCalm,
        because: overBudget ?? reason,
        as: session.isGivenUp ? .largeHeaders : .frameFlood
      )
    case .endlessHeaders:
      abort(.enhanceYourCalm, because: "a header list in too many pieces", as: .headerFlood)
    case .violation(let code, let reason): abort(code, because: reason, as: .protocolError)
    case .session(_, let reason): abort(.protocolError, because: reason, as: .protocolError)
    case .outOfMemory: abort(.internalError, because: "out of memory")
    }
  }

  /// What there was too much of.
  private var overBudget: String?

  /// Sends GOAWAY with `code` and closes, whatever is open; with a `refusal` the peer has brought it
  /// upon itself.
  func abort(_ code: HTTP2ErrorCode, because reason: String, as refusal: RefusalReason? = nil) {
    guard !isClosed, !isClosing else { return }
    closeReason = reason
    if let refusal {
      givenUp(refusal)
    } else {
      logger.debug("closing", metadata: ["peer": "\(peer)", "reason": "\(reason)"])
    }
    session.terminate(code)
    flush()
    closeAfterWrites()
  }

  /// The peer has been given up, for ``closeReason``: logged and told once.
  private func givenUp(_ refusal: RefusalReason) {
    guard !hasGivenUp else { return }
    hasGivenUp = true
    logger.notice(
      "connection given up",
      metadata: [
        "peer": "\(peer)", "reason": "\(closeReason)", "refusal": "\(refusal.rawValue)",
      ]
    )
    refusedConnection(refusal)
  }

  /// For servers, which have somebody to tell.
  func refusedConnection(_ refusal: RefusalReason) {}

  /// What may still come in before it isn't even read.
  private static let maximumDropped = 1024 * 1024
  /// How long a peer has to close its side.
  private static let lingers = TimeAmount.milliseconds(500)

  private func drop(_ count: Int) {
    droppedBytes += count
    guard droppedBytes > Self.maximumDropped, let context else { return }
    context.channel.setOption(.autoRead, value: false).whenFailure { _ in }
  }

  private func linger(_ channel: any Channel) {
    guard !isClosed, lingering == nil else { return }
    // Tells the peer to close too.
    channel.close(mode: .output, promise: nil)
    let entry = TimerEntry { channel.close(promise: nil) }
    lingering = entry
    executor.wheel.add(entry, at: .now() + Self.lingers)
  }

  /// Closes when the socket has taken what it was given.
  private func closeAfterWrites() {
    guard !isClosing, !isClosed, let context else { return }
    isClosing = true
    let channel = context.channel
    context.writeAndFlush(wrapOutboundOut(ByteBuffer())).whenComplete { [self] _ in
      if session.role == .server {
        linger(channel)
      } else {
        channel.close(promise: nil)
      }
    }
  }

  private func end(_ reason: String) {
    guard !isClosed else { return }
    if closeReason == "connection closed" { closeReason = reason }
    isClosed = true
    if let inspection { executor.wheel.remove(inspection) }
    inspection = nil
    if let lingering { executor.wheel.remove(lingering) }
    lingering = nil
    output = nil
    closed()
  }

  /// The socket is gone.
  ///
  /// libnghttp2 won't say so of each stream: their owners must be told here.
  func closed() {}

  var peer: String {
    guard let address = context?.channel.remoteAddress else { return "unknown" }
    return describe(address)
  }

  // MARK: Watching

  /// Once a second: what takes too long, and whether the peer is still there.
  private func inspect() {
    guard !isClosed, let context else { return }
    let now = NIODeadline.now()
    if let inspection { executor.wheel.add(inspection, at: now + .seconds(1)) }
    budget.refill(now: Int64(now.uptimeNanoseconds))
    if context.channel.isWritable { lastWritable = now }
    if isClosing {
      // It doesn't take the last octets either.
      if now - lastWritable > TimeAmount(limits.stalledWrite) { context.close(promise: nil) }
    } else if !isOpen, now - began > TimeAmount(limits.handshake) {
      abort(
        .settingsTimeout,
        because: "no handshake within \(limits.handshake)",
        as: .slowHandshake
      )
    } else if let since = headers?.since, now - since > TimeAmount(limits.headers) {
      abort(
        .enhanceYourCalm,
        because: "header list not complete within \(limits.headers)",
        as: .slowHeaders
      )
    } else if now - lastWritable > TimeAmount(limits.stalledWrite) {
      abort(
        .enhanceYourCalm,
        because: "peer has read nothing for \(limits.stalledWrite)",
        as: .slowReader
      )
      context.close(promise: nil)
    } else {
      keepAlive(now)
      inspected(now)
    }
  }

  /// The same once a second, for what servers and clients have to look at.
  func inspected(_ now: NIODeadline) {}

  private func keepAlive(_ now: NIODeadline) {
    guard let keepalive, isOpen else { return }
    if let since = pingSince {
      if lastRead > since {
        pingSince = nil
      } else if now - since > TimeAmount(keepalive.timeout) {
        abort(.noError, because: "keepalive: no answer within \(keepalive.timeout)", as: .silent)
        context?.close(promise: nil)
      }
    } else if now - lastRead > TimeAmount(keepalive.interval),
      keepalive.withoutCalls || !session.streams.isEmpty
    {
      pingSince = now
      session.ping(0)
      markDirty()
    }
  }

  // MARK: Session

  /// Octets that the peer has asked for earn it the WINDOW_UPDATEs that they take.
  func sentData(_ count: Int) {
    budget.earn(4)
  }

  func beganFrame(type: UInt8, bytes: Int, flags: UInt8) -> Bool {
    let endOfStream: UInt8 = 0x1
    let affordable: Bool
    switch type {
    case 0x0 where bytes > 0 || flags & endOfStream != 0:
      budget.earn(1)
      affordable = true
    case 0x1, 0x9:
      if type == 0x1 { budget.earn(1) }
      affordable = type == 0x1 || bytes > 0 || budget.spend(20)
    case 0x3:
      // RST_STREAM has a limit of its own in libnghttp2.
      affordable = true
    default: affordable = budget.spend()
    }
    if !affordable { overBudget = "too many frames of type \(type)" }
    return affordable
  }

  /// A stream had to be reset or refused: costs more than a frame.
  func peerMisbehaved(_ cost: Double = 20) {
    guard !budget.spend(cost), overBudget == nil else { return }
    overBudget = "too many streams that had to be reset"
    closeReason = "too many streams that had to be reset"
    givenUp(.frameFlood)
    session.terminate(.enhanceYourCalm)
    markDirty()
  }

  /// Has the session stop within the frame that it is at, because of its headers.
  func giveUp(_ reason: String) {
    overBudget = reason
    session.isGivenUp = true
  }

  func sentGoAway(_ code: HTTP2ErrorCode, reason: String) {
    guard code != .noError, !hasGivenUp else { return }
    // libnghttp2 has found something, and says so; but not of streams that are reset too often.
    let resets = code == .internalError && reason.isEmpty
    closeReason =
      resets ? "streams are reset too often" : reason.isEmpty ? "\(code)" : "\(code): \(reason)"
    givenUp(resets ? .resetFlood : .protocolError)
  }

  func receivedSettings() {
    guard !isOpen else { return }
    isOpen = true
    opened()
  }

  /// The peer's SETTINGS have come for the first time.
  func opened() {}

  func beganHeaders(_ stream: HTTP2Stream, kind: HTTP2HeadersKind) {}
  func receivedHeader(_ stream: HTTP2Stream, name: RawSpan, value: RawSpan) -> Bool { true }
  func endedHeaders(_ stream: HTTP2Stream, kind: HTTP2HeadersKind) {}
  func receivedData(_ stream: HTTP2Stream, bytes: RawSpan) {}
  func endedStream(_ stream: HTTP2Stream) {}
  func closedStream(_ stream: HTTP2Stream, code: HTTP2ErrorCode) {}
  func drained(_ stream: HTTP2Stream) {}
  func receivedPing(_ payload: UInt64, isAcknowledgement: Bool) {}
  func receivedGoAway(lastStream: Int32, code: HTTP2ErrorCode, debug: String) {}
  func sentReset(_ stream: Int32, code: HTTP2ErrorCode) {}
}

/// An address as gRPC writes peers: `ipv4:127.0.0.1:7001`, `ipv6:[::1]:7001`, `unix:/path`.
func describe(_ address: SocketAddress) -> String {
  switch address {
  case .v4: "ipv4:\(address.ipAddress ?? "?"):\(address.port ?? 0)"
  case .v6: "ipv6:[\(address.ipAddress ?? "?")]:\(address.port ?? 0)"
  case .unixDomainSocket: "unix:\(address.pathname ?? "")"
  }
}
