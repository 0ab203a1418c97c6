internal import HTTP2
internal import Logging
internal import NIOCore

/// A channel's side of one connection of a subchannel.
final class ClientConnectionHandler: HTTP2ConnectionHandler, @unchecked Sendable {
  private let subchannel: Subchannel
  private var head = ResponseHead()
  private var staged: [ClientCall] = []
  /// The server, or we, will take no more calls here.
  private(set) var isDraining = false
  /// A call was answered here: the server is well.
  private(set) var hasServed = false

  init(subchannel: Subchannel) throws(HTTP2Error) {
    self.subchannel = subchannel
    let core = subchannel.core
    var limits = ConnectionLimits()
    limits.headerBytes = core.configuration.maximumHeaderBytes
    // Some servers window-update and ping as they please; they were chosen by us.
    limits.controlFrameBurst = 20_000
    limits.controlFramesPerSecond = 5_000
    limits.handshake = core.configuration.connectTimeout
    try super.init(
      role: .client,
      executor: core.executor,
      limits: limits,
      keepalive: core.configuration.keepalive,
      logger: core.logger
    )
  }

  override func opened() {
    subchannel.opened(self)
  }

  // MARK: Calls

  func stage(_ call: ClientCall) {
    staged.append(call)
    markDirty()
  }

  override func beforeFlush() {
    guard !staged.isEmpty else { return }
    var calls: [ClientCall] = []
    swap(&calls, &staged)
    for call in calls { call.moveStaged() }
  }

  private func call(_ stream: HTTP2Stream) -> ClientCall? {
    stream.call as? ClientCall
  }

  override func beganHeaders(_ stream: HTTP2Stream, kind: HTTP2HeadersKind) {
    head = ResponseHead()
  }

  override func receivedHeader(
    _ stream: HTTP2Stream,
    name: RawSpan,
    value: RawSpan
  ) -> Bool {
    head.receive(name: name, value: value)
    guard head.bytes <= limits.headerBytes else {
      call(stream)?.giveUp(
        RPCError(.resourceExhausted, "header list is larger than \(limits.headerBytes) bytes")
      )
      return false
    }
    return true
  }

  override func endedHeaders(_ stream: HTTP2Stream, kind: HTTP2HeadersKind) {
    super.endedHeaders(stream, kind: kind)
    hasServed = true
    call(stream)?.receivedHead(head)
  }

  override func receivedData(_ stream: HTTP2Stream, bytes: RawSpan) {
    if let call = call(stream) {
      call.receive(bytes, from: stream, session: session)
    } else {
      session.consume(bytes.byteCount, of: stream)
    }
  }

  override func endedStream(_ stream: HTTP2Stream) {
    call(stream)?.responseEnded()
  }

  override func closedStream(_ stream: HTTP2Stream, code: HTTP2ErrorCode) {
    super.closedStream(stream, code: code)
    call(stream)?.closedStream(code, lost: nil)
    if isDraining, session.streams.isEmpty { markDirty() }
  }

  override func drained(_ stream: HTTP2Stream) {
    call(stream)?.drained()
  }

  // MARK: Going away

  override func receivedGoAway(lastStream: Int32, code: HTTP2ErrorCode, debug: String) {
    logger.debug(
      "server goes away",
      metadata: ["code": "\(code)", "last-stream": "\(lastStream)", "debug": "\(debug)"]
    )
    retire()
  }

  /// No more calls here; closes after those that are open.
  func retire() {
    guard !isDraining else { return }
    isDraining = true
    subchannel.draining(self)
    markDirty()
  }

  override func flushed() {
    if isDraining, session.streams.isEmpty {
      abort(.noError, because: "no call is left on a connection that the server closes")
    }
  }

  override func closed() {
    isDraining = true
    subchannel.closed(self)
    for stream in session.streams.all {
      call(stream)?.closedStream(.internalError, lost: closeReason)
      stream.call = nil
    }
  }
}
