import NIOCore
import NIOPosix
import RPC
import Synchronization

/// A server made of octets: it says what a test has it say, and keeps no rule by itself.
final class RawServer: Sendable {
  enum Moment: Sendable {
    /// A client has connected.
    case connected
    /// Its preface has come.
    case preface
    /// A request is complete, on this stream.
    case request(Int32)
  }

  enum Step: Sendable {
    case send([UInt8])
    case close
  }

  /// Which connection, from 1, and what has happened on it, to what is done.
  typealias Script = @Sendable (_ connection: Int, _ moment: Moment) -> [Step]

  private let listener: any Channel
  private let count: Count

  final class Count: Sendable {
    let connections = Mutex(0)
  }

  var target: String { "ipv4:127.0.0.1:\(listener.localAddress?.port ?? 0)" }
  var connections: Int { count.connections.withLock { $0 } }

  private init(_ listener: any Channel, _ count: Count) {
    self.listener = listener
    self.count = count
  }

  static func with<Result>(
    configuration: RPCChannel.Configuration,
    script: @escaping Script,
    _ body: (RawServer, RPCChannel) async throws -> Result
  ) async throws -> Result {
    let count = Count()
    let listener = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(Handler(script, count))
        }
      }
      .bind(host: "127.0.0.1", port: 0).get()
    let server = RawServer(listener, count)
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

  private final class Handler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let script: Script
    private let connection: Int
    private var received: [UInt8] = []
    private var hasPreface = false

    init(_ script: @escaping Script, _ count: Count) {
      self.script = script
      connection = count.connections.withLock { count in
        count += 1
        return count
      }
    }

    func channelActive(context: ChannelHandlerContext) { act(.connected, context) }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      received += Array(unwrapInboundIn(data).readableBytesView)
      if !hasPreface, received.starts(with: Frame.preface) {
        received.removeFirst(Frame.preface.count)
        hasPreface = true
        act(.preface, context)
      }
      guard hasPreface else { return }
      for frame in Frame.parse(received) {
        received.removeFirst(frame.bytes.count)
        // HEADERS or DATA with END_STREAM.
        if frame.type <= 1, frame.flags & 1 != 0 { act(.request(frame.stream), context) }
      }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
      context.close(promise: nil)
    }

    private func act(_ moment: Moment, _ context: ChannelHandlerContext) {
      for step in script(connection, moment) {
        switch step {
        case .send(let bytes):
          context.writeAndFlush(wrapOutboundOut(ByteBuffer(bytes: bytes)), promise: nil)
        case .close: context.close(promise: nil)
        }
      }
    }
  }
}
