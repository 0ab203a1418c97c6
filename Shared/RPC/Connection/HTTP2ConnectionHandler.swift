internal import HTTP2
internal import Logging
internal import NIOCore
internal import NIOSSL
internal import NIOTLS

/// Joins one `HTTP2Session` to one NIO channel; servers and clients build on it.
///
/// ```
/// starting ──peer's SETTINGS──▶ open ──GOAWAY, either way──▶ draining ──last stream──▶ closing
///     └──── too slow, too much, protocol error: GOAWAY ───────────────────────────────▶ closing
///     └──── socket gone ──▶ closed ◀── all written, and the peer has closed or had its time ──┘
/// ```
/// A server that closes listens no more, but stays for a moment (``Farewell``), unless it is in the
/// middle of a header list that it has refused; what takes too long is found once a second
/// (``ConnectionWatch``).
///
/// Octets that arrive in one read are all taken in, and a call's task runs as soon as its request is
/// complete; then one flush sends what they wrote, for as long as the socket is writable.
class HTTP2ConnectionHandler: ChannelInboundHandler, HTTP2SessionDelegate, @unchecked Sendable {
  // Unchecked: everything that changes is touched only on the event loop.
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  let session: HTTP2Session
  let executor: LoopExecutor
  let limits: ConnectionLimits
  let logger: Logger
  var loop: any EventLoop { executor.loop }

  private(set) var context: ChannelHandlerContext?
  private(set) var isClosed = false
  /// The last octets are on their way, then the connection is closed.
  private var farewell: Farewell?
  private var isClosing: Bool { farewell != nil }
  /// The peer broke a rule or a limit, and somebody has been told.
  private var hasGivenUp = false
  /// The peer's SETTINGS have arrived.
  private(set) var isOpen = false
  private var output = OutputBuffer()
  private var isDirty = false
  private var isFlushing = false
  private var budget: FrameBudget
  private var inspection: TimerEntry?
  private var watch: ConnectionWatch
  /// When octets last came in: what the calls in them take for the time.
  var lastRead: NIODeadline { watch.lastRead }
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
    self.logger = logger
    watch = ConnectionWatch(limits, keepalive, now: .now())
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
    if let farewell {
      farewell.drop(buffer.readableBytes, from: context.channel)
      return
    }
    watch.read(at: .now())
    do {
      try session.receive(buffer.readableBytesSpan, delegate: self)
    } catch {
      fail(error)
    }
    watch.sawHeaders(session.incompleteHeaderList)
    // Refused, a header list must end now, and not after all that this read still brings of it.
    if session.incompleteHeaderList != nil { flush() }
  }

  func channelReadComplete(context: ChannelHandlerContext) {
    markDirty()
    executor.drain()
    context.fireChannelReadComplete()
  }

  func channelWritabilityChanged(context: ChannelHandlerContext) {
    watch.wrote(at: .now())
    if context.channel.isWritable { flush() }
    context.fireChannelWritabilityChanged()
  }

  func channelInactive(context: ChannelHandlerContext) {
    end("connection closed by the peer")
    context.fireChannelInactive()
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    // Over TLS nobody may guess that the other speaks HTTP/2 (RFC 9113, 3.2).
    if case .handshakeCompleted(let agreed) = event as? TLSUserEvent, agreed != "h2" {
      closeReason = "TLS was agreed on without ALPN h2"
      givenUp(.tls)
      farewell = Farewell()
      context.close(promise: nil)
    }
    context.fireUserInboundEventTriggered(event)
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
        if output.isFull, let full = output.take() {
          context.write(wrapOutboundOut(full), promise: nil)
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
    if let rest = output.take() {
      context.write(wrapOutboundOut(rest), promise: nil)
      wrote = true
    }
    isFlushing = false
    if wrote { context.flush() }
    if !session.wantsRead, !session.wantsWrite { closeAfterWrites() }
  }

  /// After everything that could be sent has been.
  func flushed() {}

  func send(_ bytes: RawSpan) {
    output.append(bytes)
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

  /// Closes when the socket has taken what it was given.
  private func closeAfterWrites() {
    guard !isClosing, !isClosed, let context else { return }
    farewell = Farewell()
    let channel = context.channel
    // Who is given up within a header list sends more of it, which would be read to be thrown away.
    // Closed with that unread, the socket tells the peer's that it may forget the rest too.
    if hasGivenUp, session.role == .server, session.incompleteHeaderList != nil {
      // TLS would wait for the other's farewell, and read.
      channel.setOption(.autoRead, value: false).whenFailure { _ in }
      context.close(promise: nil)
      return
    }
    context.writeAndFlush(wrapOutboundOut(ByteBuffer())).whenComplete { [self] _ in
      if session.role == .server {
        if !isClosed { farewell?.linger(channel, on: executor.wheel) }
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
    farewell?.end(on: executor.wheel)
    output = OutputBuffer()
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
    if context.channel.isWritable { watch.wrote(at: now) }
    if isClosing {
      // It doesn't take the last octets either.
      if watch.isStalled(now) { context.close(promise: nil) }
      return
    }
    switch watch.verdict(now, isOpen: isOpen, hasCalls: !session.streams.isEmpty) {
    case .giveUp(let code, let reason, let refusal, let atOnce):
      abort(code, because: reason, as: refusal)
      if atOnce { context.close(promise: nil) }
      return
    case .ask:
      session.ping(0)
      markDirty()
    case .fine: break
    }
    inspected(now)
  }

  /// The same once a second, for what servers and clients have to look at.
  func inspected(_ now: NIODeadline) {}

  // MARK: Session

  /// Octets that the peer has asked for earn it the WINDOW_UPDATEs that they take.
  func sentData(_ count: Int) {
    budget.earn(4)
  }

  func beganFrame(type: UInt8, bytes: Int, flags: UInt8) -> Bool {
    let affordable = budget.affords(type: type, bytes: bytes, flags: flags)
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
