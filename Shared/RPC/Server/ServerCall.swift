internal import HTTP2
internal import Logging
internal import NIOCore
internal import ProtobufC
internal import Synchronization

/// One call on a server's connection.
///
/// ```
/// receiving ──request complete, or streaming──▶ running ──handler ends──▶ ended
///     └────── bad request, deadline, reset, connection gone ──────┴─────▶ ended
/// ```
/// The handler's task may outlive the stream: what it says after the end goes nowhere.
final class ServerCall: @unchecked Sendable {
  // Unchecked: what changes is touched only on the connection's event loop.
  let connection: ServerConnectionHandler
  private let stream: HTTP2Stream
  private let route: MethodTable.Route
  private let description: ServerCallDescription
  private let encoding: Compression
  private let began: NIODeadline

  private enum State {
    case receiving, running, ended
  }

  private var state = State.receiving
  private var deframer = MessageDeframer()
  private var request: [UInt8]?
  private var inbound: InboundMessages?
  private var outbound: OutboundMessages?
  private var task: Task<Void, Never>?
  private var deadline: TimerEntry?
  private var hasSentHead = false
  private var isStaged = false
  private var lastReceived: NIODeadline
  private var progress: SendProgress
  /// What interceptors are told; decided once.
  private var status: RPCError.Code?

  init(
    connection: ServerConnectionHandler,
    stream: HTTP2Stream,
    route: MethodTable.Route,
    description: ServerCallDescription,
    encoding: Compression
  ) {
    self.connection = connection
    self.stream = stream
    self.route = route
    self.description = description
    self.encoding = encoding
    began = connection.lastRead
    lastReceived = began
    progress = SendProgress(began)
  }

  // MARK: Request

  /// The header list is complete and good.
  func begin() {
    if let due = description.deadline {
      // Strong, and let go in `end`, as is what `outbound` holds: weak references are dear.
      let entry = TimerEntry { self.deadlinePassed() }
      deadline = entry
      connection.executor.wheel.add(entry, at: due.instant)
    }
    guard !route.method.takesOneRequest else { return }
    let reference = StreamReference(stream)
    inbound = InboundMessages { [connection] count in
      connection.grant(count, to: reference)
    }
    run()
  }

  func receive(_ bytes: RawSpan) {
    let granted = inbound?.admit(bytes.byteCount) ?? bytes.byteCount
    connection.session.consume(granted, of: stream)
    guard state != .ended else { return }
    lastReceived = connection.lastRead
    var offset = 0
    do {
      while let message = try deframer.next(
        in: bytes,
        from: &offset,
        limit: route.maximumRequestBytes
      ) {
        try accept(message)
      }
    } catch {
      refuse(error)
    }
  }

  private func accept(_ message: MessageDeframer.Message) throws(RPCError) {
    var plain = message.bytes
    if message.isCompressed {
      guard encoding != .identity else {
        throw RPCError(.internalError, "message is compressed, but grpc-encoding is identity")
      }
      plain = try encoding.unpack(message.bytes, limit: route.maximumRequestBytes)
    }
    if let inbound {
      inbound.push(.init(bytes: plain, wasCompressed: message.isCompressed))
    } else if request == nil {
      request = plain
      if message.isCompressed { description.setRequestWasCompressed() }
    } else {
      throw RPCError(
        .internalError,
        "\(route.method.descriptor) takes one message, more were sent"
      )
    }
  }

  /// The client has sent everything.
  func requestEnded() {
    guard state != .ended else { return }
    if deframer.isMidMessage {
      refuse(RPCError(.internalError, "the request ends within a message"))
    } else if let inbound {
      inbound.finish(.success(()))
    } else if let request {
      self.request = nil
      run(request)
    } else {
      refuse(RPCError(.internalError, "\(route.method.descriptor) needs a message, none was sent"))
    }
  }

  // MARK: Handler

  private func run(_ request: [UInt8] = []) {
    state = .running
    if !route.method.givesOneResponse {
      outbound = OutboundMessages { self.scheduleStaged() }
    }
    let exchange = ServerExchange(
      request: request,
      inbound: inbound,
      outbound: outbound,
      limits: connection.configuration.messageLimits
    )
    // Cancelled by `end(_:)`: when the client resets the stream, the connection goes, the deadline
    // passes, or the server stops.
    task =
      switch connection.configuration.handlers {
      case .eventLoop:
        Task(executorPreference: connection.executor) { [self] in await perform(exchange) }
      case .cooperativePool:
        Task { [self] in await perform(exchange) }
      }
    // At once, as far as it gets: what the request has brought into the caches is still there, and
    // its memory serves the next one. libnghttp2 allows what a handler does, as nothing is sent yet.
    connection.executor.runJobs()
  }

  private nonisolated(nonsending) func perform(_ exchange: ServerExchange) async {
    var context = ServerContext(call: description)
    let interceptors = connection.configuration.interceptors
    var seen = 0
    do {
      for interceptor in interceptors {
        seen += 1
        try await interceptor.intercept(&context)
      }
      let response = try await route.method.answer(exchange, context)
      finish(.success(response))
    } catch {
      let status = RPCError(of: error)
      if status.code == .internalError, !(error is RPCError) {
        connection.logger.error(
          "handler failed",
          metadata: [
            "method": "\(route.method.descriptor)", "request-id": "\(context.requestID)",
            "error": "\(error)",
          ]
        )
      }
      finish(.failure(status))
    }
    guard seen > 0 else { return }
    report(context, await settledStatus(), interceptors.prefix(seen))
  }

  private func finish(_ outcome: Result<[UInt8]?, RPCError>) {
    if connection.loop.inEventLoop {
      complete(outcome)
    } else {
      connection.loop.execute { [self] in complete(outcome) }
    }
  }

  /// The status that the client was given, or would have been.
  private func settledStatus() async -> RPCError.Code {
    if connection.loop.inEventLoop { return status ?? .ok }
    return await withCheckedContinuation { continuation in
      connection.loop.execute { [self] in
        continuation.resume(returning: status ?? .ok)
      }
    }
  }

  // MARK: Response

  private func scheduleStaged() {
    if connection.loop.inEventLoop {
      stage()
    } else {
      connection.loop.execute { [self] in stage() }
    }
  }

  private func stage() {
    guard state == .running, !isStaged else { return }
    isStaged = true
    connection.stage(self)
  }

  /// Moves what the handler has written to the stream.
  ///
  /// Just before a flush.
  func moveStaged() {
    isStaged = false
    guard state == .running, let outbound else { return }
    let (bytes, _) = outbound.take()
    guard !bytes.isEmpty else { return }
    sendHead()
    connection.session.write(bytes, to: stream)
  }

  private func sendHead() {
    guard !hasSentHead else { return }
    hasSentHead = true
    let initial = description.answer.withLock { $0.initial }
    connection.session.submitResponse(
      ResponseHeads.initial(initial, compression: description.compression),
      on: stream
    )
  }

  /// The stream has framed all that it was given.
  func drained() {
    outbound?.drained()
  }

  private func complete(_ outcome: Result<[UInt8]?, RPCError>) {
    guard state == .running else { return }
    switch outcome {
    case .success(let response):
      if let outbound {
        let (staged, _) = outbound.take()
        if !staged.isEmpty || response == nil { sendHead() }
        if !staged.isEmpty { connection.session.write(staged, to: stream) }
      }
      if let response {
        sendHead()
        connection.session.write(response, to: stream)
      }
      let trailing = description.answer.withLock { $0.trailing }
      connection.session.finish(stream, trailers: ResponseHeads.trailers(nil, trailing))
      end(.ok)
    case .failure(let error):
      moveStaged()
      answer(error)
    }
    connection.markDirty()
  }

  /// Answers with an error, whatever the handler is doing.
  private func answer(_ error: RPCError) {
    let metadata = description.answer.withLock { $0 }
    if hasSentHead {
      connection.session.finish(
        stream,
        trailers: ResponseHeads.trailers(error, metadata.trailing)
      )
    } else {
      var trailing = metadata.initial
      trailing.add(metadata.trailing)
      hasSentHead = true
      connection.session.submitHeadersOnly(
        ResponseHeads.trailersOnly(error, trailing),
        on: stream
      )
    }
    end(error.code)
  }

  // MARK: End

  /// Once a second: what the client leaves lying about.
  func inspect(_ now: NIODeadline) {
    let limits = connection.limits
    if progress.hasStalled(stream, now, for: limits.stalledWrite) {
      connection.logger.notice(
        "response given up",
        metadata: [
          "method": "\(route.method.descriptor)", "peer": "\(description.peer)",
          "reason": "the client takes nothing",
        ]
      )
      connection.configuration.observer?.refusedStream(.slowReader)
      connection.session.reset(stream, .cancel)
      connection.markDirty()
    }
    if state == .receiving, now - lastReceived > TimeAmount(limits.requestPause) {
      connection.configuration.observer?.refusedStream(.slowBody)
      refuse(RPCError(.cancelled, "the request paused for more than \(limits.requestPause)"))
    }
  }

  /// Refuses the request, or gives the call up; the handler's task is cancelled.
  func refuse(_ error: RPCError) {
    guard state != .ended else { return }
    let hadBegun = state == .running
    answer(error)
    connection.markDirty()
    if !hadBegun {
      report(
        ServerContext(call: description),
        error.code,
        connection.configuration.interceptors[...]
      )
    }
  }

  private func report(
    _ context: ServerContext,
    _ status: RPCError.Code,
    _ interceptors: ArraySlice<any ServerInterceptor>
  ) {
    let duration = Duration.nanoseconds((NIODeadline.now() - began).nanoseconds)
    for interceptor in interceptors.reversed() {
      interceptor.finished(context, status: status, duration: duration)
    }
  }

  private func deadlinePassed() {
    refuse(RPCError(.deadlineExceeded, "the deadline passed"))
  }

  /// The stream is gone: reset by the client, with its connection, or done.
  func closed() {
    end(.cancelled)
  }

  private func end(_ code: RPCError.Code) {
    guard state != .ended else { return }
    state = .ended
    status = code
    if let deadline { connection.executor.wheel.remove(deadline) }
    deadline = nil
    request = nil
    if code != .ok {
      let error = RPCError(code, "the call is over")
      inbound?.finish(.failure(error), dropping: true)
      outbound?.fail(error)
      task?.cancel()
    } else {
      inbound?.finish(.failure(RPCError(.cancelled, "the call is over")), dropping: true)
      outbound?.fail(RPCError(.cancelled, "the call is over"))
    }
    inbound = nil
    outbound = nil
    task = nil
  }
}
