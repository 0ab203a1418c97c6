import HTTP2
import NIOCore
import NIOPosix
import RPC
import Synchronization

/// A peer that speaks HTTP/2 and nothing of gRPC, sends whatever it is told, and records what comes
/// back: on the wire, and as header lists.
final class WireClient: Sendable {
  struct Record: Sendable {
    /// Everything received, as it came.
    var bytes: [UInt8] = []
    var streams: [Int32: Answer] = [:]
    var goAways: [HTTP2ErrorCode] = []
    var isClosed = false
  }

  struct Answer: Sendable, Equatable {
    var head: [String: String] = [:]
    var trailers: [String: String] = [:]
    var body: [UInt8] = []
    var isEnded = false
    var reset: HTTP2ErrorCode?

    /// Wherever it came.
    var status: String? { trailers["grpc-status"] ?? head["grpc-status"] }
    var message: String? { trailers["grpc-message"] ?? head["grpc-message"] }
  }

  private let channel: any Channel
  private let handler: Handler
  private let records: Records

  final class Records: Sendable {
    let state = Mutex(Record())
  }

  private init(channel: any Channel, handler: Handler, records: Records) {
    self.channel = channel
    self.handler = handler
    self.records = records
  }

  /// Without `reads` what the server sends stays in the socket.
  static func connect(
    to address: RPCAddress,
    sendsPreface: Bool = true,
    reads: Bool = true
  ) async throws -> WireClient {
    let records = Records()
    let handler = try Handler(records: records, sendsPreface: sendsPreface)
    let channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .channelOption(.autoRead, value: reads)
      .channelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(handler)
        }
      }
      .connect(host: "127.0.0.1", port: address.port ?? 0).get()
    return WireClient(channel: channel, handler: handler, records: records)
  }

  var record: Record { records.state.withLock { $0 } }

  /// Headers of a proper request for a method.
  static func headers(
    _ path: String = "/goldenthread.testing.v1.Echo/Say",
    method: String = "POST",
    contentType: String = "application/grpc",
    more: KeyValuePairs<String, String> = [:]
  ) -> HeaderBlock {
    var block = HeaderBlock([
      ":method": method, ":scheme": "http", ":path": path, ":authority": "localhost",
      "te": "trailers", "content-type": contentType,
    ])
    for (name, value) in more { block.append(name: name, value: value) }
    return block
  }

  /// Opens a stream.
  ///
  /// `body` is sent as it is; `nil` leaves the request open.
  @discardableResult
  func request(_ headers: HeaderBlock = headers(), body: [UInt8]?) async throws -> Int32 {
    try await channel.eventLoop.submit { [handler] in
      handler.request(headers, body: body)
    }.get()
  }

  /// Cancels a stream.
  func reset(_ stream: Int32) async throws {
    try await channel.eventLoop.submit { [handler] in handler.reset(stream) }.get()
  }

  /// Puts octets on the wire that no session knows of.
  func inject(_ bytes: [UInt8]) async throws {
    try await channel.writeAndFlush(ByteBuffer(bytes: bytes))
  }

  /// Says that nothing follows, and goes on reading.
  func closeOutput() async {
    try? await channel.close(mode: .output)
  }

  /// Closes without a word: the server gets RST.
  func abort() async throws {
    let provider = channel as? any SocketOptionProvider
    // The server may have closed it already.
    try? await provider?.setSoLinger(linger(l_onoff: 1, l_linger: 0)).get()
    try? await channel.close()
  }

  func close() async {
    try? await channel.close()
  }

  /// The answer on a stream, once it has ended one way or other.
  func answer(_ stream: Int32) async throws -> Answer {
    try await eventually {
      let record = record
      return record.streams[stream]?.isEnded == true || record.streams[stream]?.reset != nil
        || record.isClosed
    }
    return record.streams[stream] ?? Answer()
  }

  /// A whole call with one message.
  func call(_ headers: HeaderBlock = headers(), body: [UInt8]) async throws -> Answer {
    try await answer(request(headers, body: body))
  }

  final class Handler: ChannelInboundHandler, HTTP2SessionDelegate, @unchecked Sendable {
    // Unchecked: used on its event loop only, after it was made.
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let session: HTTP2Session
    private let records: Records
    private let sendsPreface: Bool
    private var context: ChannelHandlerContext?
    private var output = ByteBuffer()
    private var fields: [(String, String)] = []

    init(records: Records, sendsPreface: Bool) throws {
      session = try HTTP2Session(role: .client, settings: HTTP2Settings())
      self.records = records
      self.sendsPreface = sendsPreface
    }

    func channelActive(context: ChannelHandlerContext) {
      self.context = context
      if sendsPreface { flush() }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      let buffer = unwrapInboundIn(data)
      records.state.withLock { $0.bytes.append(contentsOf: buffer.readableBytesView) }
      try? session.receive(buffer.readableBytesSpan, delegate: self)
      if sendsPreface { flush() }
    }

    func channelInactive(context: ChannelHandlerContext) {
      self.context = nil
      records.state.withLock { $0.isClosed = true }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
      context.close(promise: nil)
    }

    private func flush() {
      while (try? session.send(delegate: self)) == true {}
      guard output.readableBytes > 0 else { return }
      context?.writeAndFlush(wrapOutboundOut(output), promise: nil)
      output = ByteBuffer()
    }

    func request(_ headers: HeaderBlock, body: [UInt8]?) -> Int32 {
      guard let stream = session.submitRequest(headers, call: nil) else { return -1 }
      records.state.withLock { $0.streams[stream.id] = Answer() }
      if let body {
        session.write(body, to: stream)
        session.finish(stream)
      }
      flush()
      return stream.id
    }

    func reset(_ id: Int32) {
      guard let stream = session.stream(id) else { return }
      session.reset(stream, .cancel)
      flush()
    }

    private func update(_ stream: HTTP2Stream, _ change: (inout Answer) -> Void) {
      records.state.withLock { change(&$0.streams[stream.id, default: Answer()]) }
    }

    func beganHeaders(_ stream: HTTP2Stream, kind: HTTP2HeadersKind) { fields = [] }
    func receivedHeader(_ stream: HTTP2Stream, name: RawSpan, value: RawSpan) -> Bool {
      var block = HeaderBlock()
      block.append(name: name, value: value)
      fields.append((block.name(at: 0), block.value(at: 0)))
      return true
    }
    func endedHeaders(_ stream: HTTP2Stream, kind: HTTP2HeadersKind) {
      let all = Dictionary(fields) { $0 + "," + $1 }
      update(stream) { answer in
        if kind == .trailers { answer.trailers = all } else { answer.head = all }
      }
    }
    func receivedData(_ stream: HTTP2Stream, bytes: RawSpan) {
      var copy: [UInt8] = []
      copy.append(bytes)
      update(stream) { $0.body.append(contentsOf: copy) }
      session.consume(bytes.byteCount, of: stream)
    }
    func endedStream(_ stream: HTTP2Stream) { update(stream) { $0.isEnded = true } }
    func closedStream(_ stream: HTTP2Stream, code: HTTP2ErrorCode) {
      update(stream) { if !$0.isEnded { $0.reset = code } }
    }
    func drained(_ stream: HTTP2Stream) {}
    func send(_ bytes: RawSpan) { output.writeBytes(bytes) }
    func beganFrame(type: UInt8, bytes: Int, flags: UInt8) -> Bool { true }
    func receivedSettings() {}
    func receivedPing(_ payload: UInt64, isAcknowledgement: Bool) {}
    func receivedGoAway(lastStream: Int32, code: HTTP2ErrorCode, debug: String) {
      records.state.withLock { $0.goAways.append(code) }
    }
  }
}
