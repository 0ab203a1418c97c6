import HTTP2
import NIOCore
import NIOPosix
import RPC
import Synchronization

/// A server that speaks HTTP/2 and answers each request as it is told, properly or not.
final class WireServer: Sendable {
  /// What to do with one request; the steps are taken in order.
  enum Step: Sendable {
    case head(HeaderBlock)
    case headOnly(HeaderBlock)
    case data([UInt8])
    case end(HeaderBlock?)
    case reset(HTTP2ErrorCode)
    case goAway(HTTP2ErrorCode)
    case bytes([UInt8])
    case close
  }

  /// Which connection and which request on it, both from 1, to what is done.
  typealias Script = @Sendable (_ connection: Int, _ request: Int) -> [Step]

  private let listener: any Channel
  private let counter: Counter

  /// A request as it came, once it was complete.
  struct Request: Sendable {
    var head: HeaderBlock
    var body: [UInt8]
  }

  final class Counter: Sendable {
    let received = Mutex<[Request]>([])
    let connections = Mutex(0)
    let requests = Mutex(0)
  }

  var target: String { "ipv4:127.0.0.1:\(listener.localAddress?.port ?? 0)" }
  var connections: Int { counter.connections.withLock { $0 } }
  var received: [Request] { counter.received.withLock { $0 } }
  var requests: Int { counter.requests.withLock { $0 } }

  private init(listener: any Channel, counter: Counter) {
    self.listener = listener
    self.counter = counter
  }

  /// Serves a script while `body` runs, with a channel to it.
  static func with<Result>(
    speaks: Bool = true,
    configuration: RPCChannel.Configuration = .init(),
    script: @escaping Script = { _, _ in [] },
    _ body: (WireServer, RPCChannel) async throws -> Result
  ) async throws -> Result {
    let counter = Counter()
    let listener = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          guard speaks else { return }
          try channel.pipeline.syncOperations.addHandler(
            Handler(script: script, counter: counter)
          )
        }
      }
      .bind(host: "127.0.0.1", port: 0).get()
    let server = WireServer(listener: listener, counter: counter)
    let channel = try RPCChannel(
      target: server.target,
      configuration: configuration,
      logger: quietLogger()
    )
    let result: Swift.Result<Result, any Error>
    do {
      result = .success(try await body(server, channel))
    } catch {
      result = .failure(error)
    }
    await channel.close()
    try await listener.close()
    return try result.get()
  }

  private final class Handler: ChannelInboundHandler, HTTP2SessionDelegate {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let session: HTTP2Session
    private let script: Script
    private let counter: Counter
    private let connection: Int
    private var requests = 0
    private var context: ChannelHandlerContext?
    private var output = ByteBuffer()
    private var ended: [HTTP2Stream] = []
    private var partial: [Int32: Request] = [:]

    init(script: @escaping Script, counter: Counter) throws {
      session = try HTTP2Session(role: .server, settings: HTTP2Settings())
      self.script = script
      self.counter = counter
      connection = counter.connections.withLock { count in
        count += 1
        return count
      }
    }

    func handlerAdded(context: ChannelHandlerContext) { self.context = context }
    func handlerRemoved(context: ChannelHandlerContext) { self.context = nil }

    func channelActive(context: ChannelHandlerContext) { flush() }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      let buffer = unwrapInboundIn(data)
      try? session.receive(buffer.readableBytesSpan, delegate: self)
      flush()
      var streams: [HTTP2Stream] = []
      swap(&streams, &ended)
      for stream in streams {
        requests += 1
        counter.requests.withLock { $0 += 1 }
        if let request = partial.removeValue(forKey: stream.id) {
          counter.received.withLock { $0.append(request) }
        }
        for step in script(connection, requests) { take(step, stream) }
      }
    }

    private func take(_ step: Step, _ stream: HTTP2Stream) {
      switch step {
      case .head(let block): session.submitResponse(block, on: stream)
      case .headOnly(let block): session.submitHeadersOnly(block, on: stream)
      case .data(let bytes): session.write(bytes, to: stream)
      case .end(let trailers): session.finish(stream, trailers: trailers)
      case .reset(let code): session.reset(stream, code)
      case .goAway(let code): session.goAway(code)
      case .bytes(let bytes):
        flush()
        context?.writeAndFlush(wrapOutboundOut(ByteBuffer(bytes: bytes)), promise: nil)
      case .close:
        flush()
        context?.close(promise: nil)
      }
      flush()
    }

    private func flush() {
      while (try? session.send(delegate: self)) == true {}
      guard output.readableBytes > 0 else { return }
      context?.writeAndFlush(wrapOutboundOut(output), promise: nil)
      output = ByteBuffer()
    }

    func beganHeaders(_ stream: HTTP2Stream, kind: HTTP2HeadersKind) {}
    func receivedHeader(_ stream: HTTP2Stream, name: RawSpan, value: RawSpan) -> Bool {
      partial[stream.id, default: Request(head: HeaderBlock(), body: [])].head
        .append(name: name, value: value)
      return true
    }
    func endedHeaders(_ stream: HTTP2Stream, kind: HTTP2HeadersKind) {}
    func receivedData(_ stream: HTTP2Stream, bytes: RawSpan) {
      partial[stream.id]?.body.append(bytes)
      session.consume(bytes.byteCount, of: stream)
    }
    func endedStream(_ stream: HTTP2Stream) { ended.append(stream) }
    func closedStream(_ stream: HTTP2Stream, code: HTTP2ErrorCode) {}
    func drained(_ stream: HTTP2Stream) {}
    func send(_ bytes: RawSpan) { output.writeBytes(bytes) }
    func beganFrame(type: UInt8, bytes: Int, flags: UInt8) -> Bool { true }
    func receivedSettings() {}
    func receivedPing(_ payload: UInt64, isAcknowledgement: Bool) {}
    func receivedGoAway(lastStream: Int32, code: HTTP2ErrorCode, debug: String) {}
  }
}
