import Logging
import Messages
import NIOConcurrencyHelpers
import NIOCore
import NIOPosix
import ProtobufC
import RPC

/// A server, and clients that come and go.
final class Stage: Sendable {
  private let server: RPCServer
  private let running: Task<Void, any Error>
  private let address: RPCAddress
  private let service = Restless()
  // The thread sanitizer doesn't see who waits for a `Mutex`.
  private let counts = NIOLockedValueBox<[String: Int]>([:])
  private static let logger = Logger(label: "leaks") { _ in SwiftLogNoOpLogHandler() }

  init() async throws {
    let server = RPCServer(
      configuration: .init(gracePeriod: .milliseconds(100), eventLoops: 2),
      services: [service],
      logger: Self.logger
    )
    self.server = server
    running = Task { try await server.run() }
    address = try await server.listeningAddress
  }

  /// How the calls have ended.
  var endings: String {
    counts.withLockedValue { counts in
      counts.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }.joined(separator: ", ")
    }
  }

  func close() async throws {
    server.beginGracefulShutdown()
    try await running.value
  }

  /// Makes so many calls, a few hundred on each channel, eight channels at once.
  func play(_ calls: Int, using random: inout some RandomNumberGenerator) async throws {
    let share = 500
    var left = calls
    try await withThrowingTaskGroup(of: Void.self) { group in
      var running = 0
      while left > 0 {
        if running == 8 { try await group.next() } else { running += 1 }
        let seed = random.next()
        let count = min(share, left)
        left -= count
        group.addTask { try await self.visit(calls: count, seed: seed) }
      }
      try await group.waitForAll()
    }
  }

  /// One client's life: its calls, thirty-two at once, then it goes, sometimes in the middle of them;
  /// and a stranger who leaves without a word.
  private func visit(calls: Int, seed: UInt64) async throws {
    let channel = try RPCChannel(target: address.target, logger: Self.logger)
    var random = Dice(state: seed)
    let leavesEarly = random.next() % 4 == 0
    await withTaskGroup(of: Void.self) { group in
      for number in 0..<calls {
        if number >= 32 { await group.next() }
        let throwOfDice = random.next()
        group.addTask { await self.call(channel, throwOfDice) }
        if leavesEarly, number == calls - 8 { group.addTask { await channel.close() } }
      }
    }
    await channel.close()
    try await stranger(random.next())
  }

  private func call(_ channel: RPCChannel, _ dice: UInt64) async {
    let pause = Int(dice >> 8 % 20)
    let ending: String
    do {
      switch dice % 100 {
      case 0..<40:
        let _: EchoResponse = try await channel.unary(Restless.say, request: Self.hello)
      case 40..<60:
        let task = Task {
          let _: EchoResponse = try await channel.unary(Restless.wait, request: Self.hello)
        }
        for _ in 0..<pause { await Task.yield() }
        task.cancel()
        try await task.value
      case 60..<70:
        let _: EchoResponse = try await channel.unary(
          Restless.wait,
          request: Self.hello,
          options: .init(timeout: .milliseconds(1 + pause))
        )
      case 70..<80:
        try await channel.serverStreaming(Restless.count, request: Self.hello) {
          (responses: RPCStream<EchoResponse>) in
          var seen = 0
          for try await _ in responses {
            seen += 1
            if seen > pause { break }
          }
        }
      case 80..<95:
        try await channel.bidirectional(Restless.converse) {
          (requests: RPCWriter<EchoRequest>, responses: RPCStream<EchoResponse>) in
          var answers = responses.makeAsyncIterator()
          for _ in 0..<pause % 5 {
            try await requests.write(Self.hello)
            _ = try await answers.next()
          }
          // Sometimes without saying so.
          if pause.isMultiple(of: 2) { requests.finish() }
        }
      default:
        let _: EchoResponse = try await channel.unary(Restless.fail, request: Self.hello)
      }
      ending = "ok"
    } catch {
      ending = (error as? RPCError)?.code.name ?? "\(error)"
    }
    counts.withLockedValue { $0[ending, default: 0] += 1 }
  }

  private static let hello = EchoRequest.with {
    $0.text = "hello"
    $0.payload = [UInt8](repeating: 1, count: 500)
  }

  /// A connection that ends somewhere within a request, by RST.
  private func stranger(_ dice: UInt64) async throws {
    let octets =
      Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8) + [0, 0, 0, 4, 0, 0, 0, 0, 0]
      // POST, http, /, and no end.
      + [0, 0, 6, 1, 4, 0, 0, 0, 1, 0x83, 0x86, 0x84, 0x01, 1, 0x78]
      + [0, 0, 5, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 9]
    // By its address: to ask NIO's resolver leaves some hundred octets behind each time.
    let channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .connect(to: SocketAddress(ipAddress: "127.0.0.1", port: address.port ?? 0)).get()
    let count = Int(dice % UInt64(octets.count + 1))
    try? await channel.writeAndFlush(ByteBuffer(bytes: octets.prefix(count)))
    try await (channel as? any SocketOptionProvider)?
      .setSoLinger(linger(l_onoff: 1, l_linger: 0)).get()
    try? await channel.close()
  }

  /// What is left when every call and connection has had the time to end, and no more descriptors
  /// are open than those given.
  func remains(downTo descriptors: Int = .max) async throws -> Remains {
    let end = ContinuousClock.now + .seconds(20)
    // Once in any case: the first sleep of a process opens a timer's descriptor, which stays.
    repeat {
      try await Task.sleep(for: .milliseconds(20))
    } while ContinuousClock.now < end
      && (service.handlers > 0 || server.connectionCount > 0
        || Remains.openDescriptors > descriptors)
    var remains = Remains()
    remains.connections = server.connectionCount
    remains.streams = await server.openStreamCount
    remains.handlers = service.handlers
    return remains
  }
}

/// SplitMix64, so that each client's dice are its own.
private struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
