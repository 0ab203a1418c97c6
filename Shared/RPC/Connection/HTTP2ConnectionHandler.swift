internal import HTTP2
internal import Logging
internal import NIOCore

/// Joins one `HTTP2Session` to one NIO channel; servers and clients build on it.
///
/// ```
/// starting ──peer's SETTINGS──▶ open ──GOAWAY, either way──▶ draining ──last stream──▶ closed
///     └───────────── handshake too slow, protocol error, socket gone ─────────────────▶ closed
/// ```
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
  private var headersSince: NIODeadline?
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
    lastRead = .now()
    do {
      try session.receive(buffer.readableBytesSpan, delegate: self)
    } catch {
      fail(error)
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
    logger.debug("connection failed", metadata: ["error": "\(error)"])
    closeReason = "connection failed: \(error)"
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
        budget.earn(4)
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
    let code: HTTP2ErrorCode
    switch error {
    case .flooded(let reason):
      code = .enhanceYourCalm
      if !isOverBudget { closeReason = reason }
    case .session(_, let reason):
      code = .protocolError
      closeReason = reason
    case .outOfMemory:
      code = .internalError
      closeReason = "out of memory"
    }
    logger.notice(
      "connection given up",
      metadata: ["peer": "\(peer)", "reason": "\(closeReason)"]
    )
    session.terminate(code)
    flush()
    closeAfterWrites()
  }

  private var isOverBudget = false

  /// Sends GOAWAY with `code` and closes, whatever is open.
  func abort(_ code: HTTP2ErrorCode, because reason: String) {
    guard !isClosed, !isClosing else { return }
    closeReason = reason
    logger.debug("closing", metadata: ["peer": "\(peer)", "reason": "\(reason)"])
    session.terminate(code)
    flush()
    closeAfterWrites()
  }

  /// Closes when the socket has taken what it was given.
  private func closeAfterWrites() {
    guard !isClosing, !isClosed, let context else { return }
    isClosing = true
    let channel = context.channel
    context.writeAndFlush(wrapOutboundOut(ByteBuffer())).whenComplete { _ in
      channel.close(promise: nil)
    }
  }

  private func end(_ reason: String) {
    guard !isClosed else { return }
    if closeReason == "connection closed" { closeReason = reason }
    isClosed = true
    if let inspection { executor.wheel.remove(inspection) }
    inspection = nil
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
      abort(.settingsTimeout, because: "no handshake within \(limits.handshake)")
    } else if let since = headersSince, now - since > TimeAmount(limits.headers) {
      abort(.enhanceYourCalm, because: "header list not complete within \(limits.headers)")
    } else if now - lastWritable > TimeAmount(limits.stalledWrite) {
      abort(.enhanceYourCalm, because: "peer has read nothing for \(limits.stalledWrite)")
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
        abort(.noError, because: "keepalive: no answer within \(keepalive.timeout)")
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

  func beganFrame(type: UInt8, bytes: Int, flags: UInt8) -> Bool {
    let endOfStream: UInt8 = 0x1
    let affordable: Bool
    // HEADERS and CONTINUATION follow one another, and are timed together.
    headersSince = type == 0x1 ? .now() : type == 0x9 ? headersSince : nil
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
    if !affordable { tooMany("frames of type \(type)") }
    return affordable
  }

  private func tooMany(_ what: String) {
    isOverBudget = true
    closeReason = "too many \(what)"
  }

  /// A stream was reset because the peer broke a rule: costs much more than a frame.
  func peerMisbehaved() {
    guard !budget.spend(20), !isOverBudget else { return }
    tooMany("streams that had to be reset")
    session.terminate(.enhanceYourCalm)
    markDirty()
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
  func endedHeaders(_ stream: HTTP2Stream, kind: HTTP2HeadersKind) { headersSince = nil }
  func receivedData(_ stream: HTTP2Stream, bytes: RawSpan) {}
  func endedStream(_ stream: HTTP2Stream) {}
  func closedStream(_ stream: HTTP2Stream, code: HTTP2ErrorCode) { headersSince = nil }
  func drained(_ stream: HTTP2Stream) {}
  func receivedPing(_ payload: UInt64, isAcknowledgement: Bool) {}
  func receivedGoAway(lastStream: Int32, code: HTTP2ErrorCode, debug: String) {}
}

/// An address as gRPC writes peers: `ipv4:127.0.0.1:7001`, `ipv6:[::1]:7001`, `unix:/path`.
func describe(_ address: SocketAddress) -> String {
  switch address {
  case .v4: "ipv4:\(address.ipAddress ?? "?"):\(address.port ?? 0)"
  case .v6: "ipv6:[\(address.ipAddress ?? "?")]:\(address.port ?? 0)"
  case .unixDomainSocket: "unix:\(address.pathname ?? "")"
  }
}
