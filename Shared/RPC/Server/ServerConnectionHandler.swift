internal import HTTP2
internal import Logging
internal import NIOCore
internal import ProtobufC

/// What all connections of a server share.
struct ServerConnectionConfiguration: Sendable {
  let table: MethodTable
  let interceptors: [any ServerInterceptor]
  let handlers: RPCServer.Handlers
  let compressesResponses: Bool
  let messageLimits: ProtobufLimits
  let maximumAge: Duration?
  let maximumIdle: Duration?
  let observer: (any ServerObserver)?
}

/// A server's side of one connection: makes calls of streams.
///
/// ```
/// taking ──age, idle, stop──▶ announced ──client's PING answer, or 1 s──▶ final ──last call──▶ closed
/// ```
/// Announced, it has sent a GOAWAY that refuses nothing; final, the one that names the last stream
/// that is answered.
final class ServerConnectionHandler: HTTP2ConnectionHandler, @unchecked Sendable {
  let configuration: ServerConnectionConfiguration
  private let didClose: @Sendable (ServerConnectionHandler) -> Void
  private var head = RequestHead()
  private var currentKind = HTTP2HeadersKind.request
  private var trailerBytes = 0
  private var staged: [ServerCall] = []
  private var peerName = "unknown"
  private let began = NIODeadline.now()
  private var busyUntil = NIODeadline.now()

  private enum Draining {
    case no
    case announced(since: NIODeadline)
    case final
  }

  private var draining = Draining.no
  private static let drainPing: UInt64 = 0x676f_6177_6179

  init(
    executor: LoopExecutor,
    limits: ConnectionLimits,
    keepalive: Keepalive?,
    logger: Logger,
    configuration: ServerConnectionConfiguration,
    didClose: @escaping @Sendable (ServerConnectionHandler) -> Void
  ) throws(HTTP2Error) {
    self.configuration = configuration
    self.didClose = didClose
    try super.init(
      role: .server,
      executor: executor,
      limits: limits,
      keepalive: keepalive,
      logger: logger
    )
  }

  override func handlerAdded(context: ChannelHandlerContext) {
    peerName = context.channel.remoteAddress.map(describe) ?? "unknown"
    super.handlerAdded(context: context)
  }

  /// Asked from anywhere.
  var openStreamCount: Int {
    get async {
      await withCheckedContinuation { continuation in
        loop.execute { [self] in continuation.resume(returning: session.streams.count) }
      }
    }
  }

  // MARK: Requests

  override func beganHeaders(_ stream: HTTP2Stream, kind: HTTP2HeadersKind) {
    currentKind = kind
    if kind == .request {
      head.begin()
    } else {
      trailerBytes = 0
    }
  }

  override func receivedHeader(
    _ stream: HTTP2Stream,
    name: RawSpan,
    value: RawSpan
  ) -> Bool {
    guard currentKind == .request else {
      trailerBytes += name.byteCount + value.byteCount + 32
      return trailerBytes <= limits.headerBytes
    }
    head.receive(name: name, value: value, table: configuration.table, limit: limits.headerBytes)
    // So far above it nobody gets by accident, and unpacking it costs more than the connection is
    // worth.
    if head.isTooLarge(limits.headerBytes * 16) {
      giveUp("a header list that unpacks to more than \(limits.headerBytes * 16) bytes")
    }
    return true
  }

  override func endedHeaders(_ stream: HTTP2Stream, kind: HTTP2HeadersKind) {
    guard kind == .request else { return }
    switch head.verdict(limit: limits.headerBytes) {
    case .call(let route, let metadata, let timeout, let encoding, let accepts):
      let call = ServerCall(
        connection: self,
        stream: stream,
        route: route,
        description: ServerCallDescription(
          method: route.method.descriptor,
          metadata: metadata,
          peer: peerName,
          deadline: timeout.map(RPCDeadline.init(after:)),
          accepts: accepts,
          compresses: configuration.compressesResponses
        ),
        encoding: encoding
      )
      stream.call = call
      call.begin()
    case .refuse(let error):
      if head.isTooLarge(limits.headerBytes) {
        configuration.observer?.refusedStream(.largeHeaders)
        peerMisbehaved()
      }
      session.submitHeadersOnly(ResponseHeads.trailersOnly(error), on: stream)
    case .http(let status, let hasBody):
      stream.call = ForeignRequest(status: status, hasBody: hasBody, at: lastRead)
    case .malformed:
      session.reset(stream, .protocolError)
    }
  }

  private func call(_ stream: HTTP2Stream) -> ServerCall? {
    stream.call as? ServerCall
  }

  override func receivedData(_ stream: HTTP2Stream, bytes: RawSpan) {
    if let call = call(stream) {
      call.receive(bytes)
    } else {
      (stream.call as? ForeignRequest)?.received(lastRead)
      session.consume(bytes.byteCount, of: stream)
    }
  }

  override func endedStream(_ stream: HTTP2Stream) {
    if let call = call(stream) {
      call.requestEnded()
    } else {
      (stream.call as? ForeignRequest)?.answer(on: stream, of: session)
    }
  }

  override func closedStream(_ stream: HTTP2Stream, code: HTTP2ErrorCode) {
    call(stream)?.closed()
    if session.streams.isEmpty { busyUntil = .now() }
    switch code {
    case .protocolError, .flowControlError, .frameSizeError, .streamClosed, .internalError:
      peerMisbehaved()
    default: break
    }
  }

  override func sentReset(_ stream: Int32, code: HTTP2ErrorCode) {
    switch code {
    case .refusedStream:
      configuration.observer?.refusedStream(.tooManyStreams)
      logFirst("more streams at once than \(limits.streams)", stream)
      peerMisbehaved(2)
    case .protocolError, .flowControlError, .frameSizeError, .streamClosed, .internalError:
      configuration.observer?.refusedStream(.protocolError)
      logFirst(session.lastComplaint ?? "\(code)", stream)
    default: break
    }
  }

  override func refusedConnection(_ refusal: RefusalReason) {
    configuration.observer?.refusedConnection(refusal)
  }

  /// One line for each connection: the metric counts, and a peer must not fill the log.
  private func logFirst(_ reason: String, _ stream: Int32) {
    logger.log(
      level: hasLoggedStream ? .debug : .notice,
      "stream refused",
      metadata: ["peer": "\(peerName)", "stream": "\(stream)", "reason": "\(reason)"]
    )
    hasLoggedStream = true
  }

  private var hasLoggedStream = false

  override func drained(_ stream: HTTP2Stream) {
    call(stream)?.drained()
  }

  /// Gives window back for octets that a handler has taken; called on any thread.
  func grant(_ count: Int, to stream: StreamReference) {
    if loop.inEventLoop {
      session.consume(count, of: stream.stream)
      markDirty()
    } else {
      loop.execute { [self] in
        session.consume(count, of: stream.stream)
        markDirty()
      }
    }
  }

  // MARK: Responses

  /// Has the call's ``ServerCall/moveStaged()`` called at the next flush.
  func stage(_ call: ServerCall) {
    staged.append(call)
    markDirty()
  }

  override func beforeFlush() {
    guard !staged.isEmpty else { return }
    var calls: [ServerCall] = []
    swap(&calls, &staged)
    for call in calls { call.moveStaged() }
  }

  // MARK: Going away

  /// Asks the client to go elsewhere, and closes when the calls that are open have ended.
  ///
  /// First a GOAWAY that refuses nothing, then, when the client is known to have read it, the one
  /// that does: no request that was on its way is lost.
  func drain() {
    guard case .no = draining, !isClosed else { return }
    draining = .announced(since: .now())
    session.announceShutdown()
    session.ping(Self.drainPing)
    markDirty()
  }

  override func receivedPing(_ payload: UInt64, isAcknowledgement: Bool) {
    guard isAcknowledgement, payload == Self.drainPing else { return }
    stopTaking()
  }

  private func stopTaking() {
    guard case .announced = draining else { return }
    draining = .final
    session.goAway()
    markDirty()
  }

  override func inspected(_ now: NIODeadline) {
    for stream in session.streams.all { inspect(stream, now) }
    switch draining {
    case .announced(let since):
      // The client doesn't answer pings: it has had its time.
      if now - since > .seconds(1) { stopTaking() }
    case .final:
      if session.streams.isEmpty { abort(.noError, because: "drained") }
    case .no:
      if let age = configuration.maximumAge, now - began > TimeAmount(age) {
        drain()
      } else if let idle = configuration.maximumIdle, session.streams.isEmpty,
        now - busyUntil > TimeAmount(idle)
      {
        drain()
      }
    }
  }

  private func inspect(_ stream: HTTP2Stream, _ now: NIODeadline) {
    if let call = call(stream) {
      call.inspect(now)
    } else if let foreign = stream.call as? ForeignRequest,
      let reason = foreign.inspect(now, on: stream, limits: limits)
    {
      configuration.observer?.refusedStream(reason)
      if reason == .slowReader {
        session.reset(stream, .cancel)
      } else {
        foreign.answer(on: stream, of: session)
      }
      markDirty()
    }
  }

  override func flushed() {
    if case .final = draining, session.streams.isEmpty, !session.wantsWrite {
      abort(.noError, because: "drained")
    }
  }

  /// Ends every call with a status, then the connection.
  func cancelAll(_ error: RPCError) {
    for stream in session.streams.all { call(stream)?.refuse(error) }
    drain()
    stopTaking()
  }

  override func closed() {
    for stream in session.streams.all {
      call(stream)?.closed()
      stream.call = nil
    }
    didClose(self)
  }
}
