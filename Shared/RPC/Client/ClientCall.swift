internal import HTTP2
internal import NIOCore
internal import ProtobufC

/// One call of a channel, over as many connections as it takes to have it handled once; or one
/// attempt of a ``RepeatedCall``.
///
/// ```
/// new ──▶ waiting for a connection ──▶ open ──status, reset, deadline, cancelled──▶ ended
///              ▲                         │
///              └── refused, not handled ─┘
/// ```
final class ClientCall: ChannelCall, @unchecked Sendable {
  // Unchecked: what changes is touched only on the channel's event loop, once it was started.
  private enum State {
    case new, waiting
    case open(ClientConnectionHandler, HTTP2Stream)
    case ended
  }

  /// A call that was refused so often is not asked for again: about two seconds.
  private static let maximumAttempts = 9

  let context: ClientContext
  let options: CallOptions
  private let maximumResponseBytes: Int
  /// The one request, framed; `nil` when requests come as a stream.
  private let request: [UInt8]?
  private(set) var outbound: OutboundMessages?
  private var reply: CallReply
  private var state = State.new
  private var isCancelledEarly = false
  private var attempts = 0
  private var deadline: TimerEntry?
  private let core: ChannelCore
  /// Decides what becomes of a failure; `nil` for a call that is made once.
  private var owner: RepeatedCall?
  private let previousAttempts: Int
  /// Stays on the connection that it was opened on.
  var isPinned = false

  private var deframer = MessageDeframer()
  private var response: [UInt8]?
  private var hasHead = false
  private var encoding = Compression.identity
  private var initial = Metadata()
  private var status: RPCError?
  private var hasWritten = false
  /// Where octets were received; outlives the call, for the window of its connection.
  private var received: (ClientConnectionHandler, HTTP2Stream)?
  private var isStaged = false
  private var pushback: Pushback?
  /// Octets of requests that the owner has given for this attempt.
  private(set) var taken = 0

  init(
    core: ChannelCore,
    context: ClientContext,
    options: CallOptions,
    request: [UInt8]?,
    owner: RepeatedCall? = nil,
    previousAttempts: Int = 0
  ) {
    self.core = core
    self.context = context
    self.options = options
    self.request = request
    self.owner = owner
    self.previousAttempts = previousAttempts
    maximumResponseBytes =
      options.maximumResponseBytes ?? core.configuration.maximumMessageBytes
    reply = .nobody
    if request == nil, owner == nil {
      // Strong, and let go in `end`: weak references are dear.
      outbound = OutboundMessages { self.scheduleStaged() }
    }
  }

  /// To be called before the call is started.
  func setReply(_ reply: CallReply) {
    self.reply = reply
  }

  var isWaiting: Bool {
    if case .waiting = state { true } else { false }
  }

  var isOpen: Bool {
    if case .open = state { true } else { false }
  }

  /// What came with the status.
  var trailing: Metadata { status?.metadata ?? [:] }

  // MARK: Beginning

  func start() {
    if begin() { core.place(self) }
  }

  /// - Returns: `false` when the call is over already.
  func begin() -> Bool {
    guard case .new = state else { return false }
    state = .waiting
    if isCancelledEarly {
      end(RPCError(.cancelled, "the call was cancelled"))
      return false
    }
    if let due = context.deadline {
      guard !due.hasPassed else {
        end(RPCError(.deadlineExceeded, "the deadline had passed before the call was made"))
        return false
      }
      let entry = TimerEntry {
        self.giveUp(RPCError(.deadlineExceeded, "the deadline passed"))
      }
      deadline = entry
      core.executor.wheel.add(entry, at: due.instant)
    }
    return true
  }

  /// Sends the call on a connection.
  ///
  /// - Returns: `false` when the connection takes no more calls.
  func open(on connection: ClientConnectionHandler) -> Bool {
    guard case .waiting = state else { return true }
    guard let stream = connection.session.submitRequest(requestHead(connection), call: self)
    else { return false }
    attempts += 1
    taken = 0
    state = .open(connection, stream)
    received = (connection, stream)
    if let request {
      connection.session.write(request, to: stream)
      connection.session.finish(stream)
    } else {
      connection.stage(self)
    }
    connection.markDirty()
    return true
  }

  private func requestHead(_ connection: ClientConnectionHandler) -> HeaderBlock {
    var head = HeaderBlock()
    head.append(name: ":method", value: "POST")
    head.append(name: ":scheme", value: core.configuration.tls == nil ? "http" : "https")
    head.append(name: ":path", value: context.method.path)
    head.append(name: ":authority", value: core.target.authority)
    head.append(name: "te", value: "trailers")
    if let deadline = context.deadline {
      head.append(name: "grpc-timeout", value: Timeout.format(deadline.remaining))
    }
    head.append(name: "content-type", value: "application/grpc")
    if options.compression != .identity {
      head.append(name: "grpc-encoding", value: options.compression.rawValue)
    }
    if previousAttempts > 0 {
      head.append(name: "grpc-previous-rpc-attempts", value: "\(previousAttempts)")
    }
    head.append(name: "grpc-accept-encoding", value: Compression.accepted)
    head.append(name: "user-agent", value: core.configuration.userAgent)
    head.append(context.metadata.block)
    return head
  }

  // MARK: Requests

  private func scheduleStaged() {
    if core.loop.inEventLoop {
      stage()
    } else {
      core.loop.execute { [self] in stage() }
    }
  }

  /// New requests of the owner are to be sent.
  func stageNow() {
    stage()
  }

  private func stage() {
    guard case .open(let connection, _) = state, !isStaged else { return }
    isStaged = true
    connection.stage(self)
  }

  func moveStaged() {
    isStaged = false
    guard case .open(let connection, let stream) = state, request == nil else { return }
    let (bytes, isLast): ([UInt8], Bool)
    if let owner {
      let isKept: Bool
      (bytes, isLast, isKept) = owner.requests(from: taken)
      taken = isKept ? taken + bytes.count : 0
      // What the owner keeps can be written again.
      hasWritten = hasWritten || !isKept
    } else if let outbound {
      (bytes, isLast) = outbound.take()
      hasWritten = hasWritten || !bytes.isEmpty
    } else {
      return
    }
    if !bytes.isEmpty { connection.session.write(bytes, to: stream) }
    if isLast { connection.session.finish(stream) }
  }

  func drained() {
    if let owner {
      owner.drained()
    } else {
      outbound?.drained()
    }
  }

  // MARK: Response

  func receivedHead(_ head: ResponseHead) {
    pushback = head.pushback ?? pushback
    guard !hasHead else {
      status = head.status ?? status
      return
    }
    if let http = head.httpStatus, (100..<200).contains(http) { return }
    hasHead = true
    initial = head.metadata
    status = head.status
    if let http = head.httpStatus, http != 200 {
      let code = RPCError.Code(httpStatus: http)
      giveUp(status ?? RPCError(code, "HTTP status \(http) instead of a gRPC response"))
    } else if !head.isGRPC {
      giveUp(RPCError(.unknown, "content-type is not application/grpc"))
    } else if let encoding = head.encoding {
      self.encoding = encoding
      // With a status it is trailers only: no response has begun.
      if status == nil { owner?.attemptAnswered(self) }
    } else {
      giveUp(
        RPCError(.internalError, "grpc-encoding of the response is not one that was accepted")
      )
    }
  }

  func receive(_ bytes: RawSpan, from stream: HTTP2Stream, session: HTTP2Session) {
    var granted = bytes.byteCount
    if case .stream(let inbound) = reply { granted = inbound.admit(granted) }
    session.consume(granted, of: stream)
    guard case .open = state else { return }
    var offset = 0
    do {
      while let message = try deframer.next(
        in: bytes,
        from: &offset,
        limit: maximumResponseBytes
      ) {
        try accept(message)
      }
    } catch {
      giveUp(error)
    }
  }

  func grant(_ count: Int) {
    guard let (connection, stream) = received else { return }
    connection.session.consume(count, of: stream)
    connection.markDirty()
  }

  private func accept(_ message: MessageDeframer.Message) throws(RPCError) {
    var plain = message.bytes
    if message.isCompressed {
      guard encoding != .identity else {
        throw RPCError(.internalError, "message is compressed, but grpc-encoding is identity")
      }
      plain = try encoding.unpack(message.bytes, limit: maximumResponseBytes)
    }
    if case .stream(let inbound) = reply {
      inbound.push(.init(bytes: plain, wasCompressed: message.isCompressed))
    } else if case .observer(let observe, _) = reply {
      observe(plain)
    } else if response == nil {
      response = plain
    } else {
      throw RPCError(.internalError, "more than one response")
    }
  }

  /// The server has said everything, so also the status.
  func responseEnded() {
    guard case .open = state else { return }
    guard let status else {
      giveUp(RPCError(.unknown, "the response ended without a status"))
      return
    }
    if status.code == .ok, deframer.isMidMessage {
      giveUp(RPCError(.internalError, "the response ends within a message"))
    } else {
      giveUp(status)
    }
  }

  // MARK: End

  /// The stream is gone without a status.
  func closedStream(_ code: HTTP2ErrorCode, lost reason: String?) {
    guard case .open(_, let stream) = state else { return }
    // Nothing was handled, so the same may be asked again: on this or another connection.
    let unhandled = code == .refusedStream || (reason != nil && !stream.hasSentHeaders)
    if unhandled, !hasWritten, !isPinned, attempts < Self.maximumAttempts {
      state = .waiting
      // Some servers count a stream for a moment longer than they answer it.
      core.again(self, after: attempts == 1 ? .zero : .milliseconds(5) * (1 << attempts))
      return
    }
    if let reason {
      end(RPCError(.unavailable, "connection to \(core.target.text) lost: \(reason)"))
    } else if let status {
      end(status)
    } else if code == .cancel, let deadline = context.deadline, deadline.hasPassed {
      // The server has counted the same time, and was first.
      end(RPCError(.deadlineExceeded, "the deadline passed"))
    } else {
      end(RPCError(RPCError.Code(reset: code), "the server reset the stream with \(code)"))
    }
  }

  /// Ends the call with this status; when the server doesn't know yet, it is told to stop.
  func giveUp(_ error: RPCError) {
    switch state {
    case .new: isCancelledEarly = true
    case .waiting:
      core.forget(self)
      end(error)
    case .open(let connection, let stream):
      if !stream.remoteEnded || !stream.localEnded {
        connection.session.reset(stream, .cancel)
        connection.markDirty()
      }
      end(error)
    case .ended: break
    }
  }

  func cancel() {
    giveUp(RPCError(.cancelled, "the call was cancelled"))
  }

  private func end(_ error: RPCError) {
    state = .ended
    if let deadline { core.executor.wheel.remove(deadline) }
    deadline = nil
    if let owner {
      // Let go, so that call and attempts don't keep each other alive.
      self.owner = nil
      guard owner.attemptEnded(self, error, pushback) else {
        reply = .nobody
        response = nil
        return
      }
    }
    options.onMetadata?(initial, trailing)
    outbound?.fail(
      error.code == .ok ? RPCError(.cancelled, "the server has ended the call") : error
    )
    outbound = nil
    let reply = self.reply
    self.reply = .nobody
    let response = self.response
    self.response = nil
    reply.finish(error, response: response)
  }
}
