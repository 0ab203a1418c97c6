import HTTP2
import Messages
import ProtobufC
import RPC
import Testing

/// Depth and memory of one message, as a server and a channel may set them.
@Suite("Limits on what a message unfolds to", .timeLimit(.minutes(1)))
struct MessageLimitsTests {
  private struct Trees: RPCService {
    static let name = "goldenthread.testing.v1.Trees"
    static let plant = MethodDescriptor(service: name, method: "Plant")
    static let plantAll = MethodDescriptor(service: name, method: "PlantAll")
    static let grow = MethodDescriptor(service: name, method: "Grow")
    static let growAll = MethodDescriptor(service: name, method: "GrowAll")
    static let list = MethodDescriptor(service: name, method: "List")

    func register(in router: inout RPCRouter) {
      router.unary(Self.plant) { (tree: Tree, _) in
        EchoResponse.with { $0.number = Int32(tree.depth) }
      }
      router.clientStreaming(Self.plantAll) { (trees: RPCStream<Tree>, _) in
        var depth = 0
        for try await tree in trees { depth += tree.depth }
        return EchoResponse.with { $0.number = Int32(depth) }
      }
      router.unary(Self.grow) { (request: EchoRequest, _) in Tree.line(Int(request.times)) }
      router.serverStreaming(Self.growAll) {
        (request: EchoRequest, trees: RPCWriter<Tree>, _) in
        try await trees.write(Tree.line(Int(request.times)))
      }
      router.unary(Self.list) { (list: EveryRepeated, _) in
        EchoResponse.with { $0.number = Int32(list.messages.count) }
      }
    }
  }

  private func framed(_ message: [UInt8]) -> [UInt8] {
    [0] + (0..<4).map { UInt8(truncatingIfNeeded: message.count >> (24 - 8 * $0)) } + message
  }

  /// Trees within one another, as octets: no writer of ours makes more than 100.
  private func line(_ depth: Int) -> [UInt8] {
    var tree: [UInt8] = []
    for _ in 1..<depth {
      var length = tree.count
      var prefix: [UInt8] = [0x12]
      repeat {
        prefix.append(UInt8(length & 0x7F) | (length > 0x7F ? 0x80 : 0))
        length >>= 7
      } while length > 0
      tree = prefix + tree
    }
    return tree
  }

  private func headers(_ method: String) -> HeaderBlock {
    WireClient.headers("/\(Trees.name)/\(method)")
  }

  @Test("A server reads as deep as it is told", arguments: ["Plant", "PlantAll"], [5, 150])
  func depth(method: String, limit: Int) async throws {
    var configuration = RPCServer.Configuration()
    configuration.messageLimits.depth = limit
    try await withServer(configuration, services: [Trees()]) { test in
      let wire = try await WireClient.connect(to: test.address)
      let deepest = try await wire.call(headers(method), body: framed(line(limit)))
      #expect(deepest.status == "0", "\(deepest.message ?? "")")
      let expected = try framed(EchoResponse.with { $0.number = Int32(limit) }.protobuf())
      #expect(deepest.body == expected)
      let deeper = try await wire.call(headers(method), body: framed(line(limit + 1)))
      #expect(deeper.status == "13")
      #expect(deeper.message?.contains("nested deeper than \(limit)") == true)
    }
  }

  @Test("A server spends as much memory on a message as it is told", arguments: [10_000, 16 << 20])
  func memory(budget: Int) async throws {
    var configuration = RPCServer.Configuration()
    configuration.messageLimits.arenaBytes = budget
    // 3 octets each on the wire, some 200 in memory: more than standard limits allow.
    let many = (0..<30_000).flatMap { _ in [0x8A, 0x01, 0] as [UInt8] }
    try await withServer(configuration, services: [Trees()]) { test in
      let wire = try await WireClient.connect(to: test.address)
      let answer = try await wire.call(headers("List"), body: framed(many))
      #expect(answer.status == (budget == 10_000 ? "8" : "0"), "\(answer.message ?? "")")
      let few = try await wire.call(headers("List"), body: framed(Array(many.prefix(30))))
      #expect(few.status == "0")
    }
    try await withServer(services: [Trees()]) { test in
      let wire = try await WireClient.connect(to: test.address)
      let answer = try await wire.call(headers("List"), body: framed(many))
      #expect(answer.status == "8")
    }
  }

  @Test("A channel reads responses as deep as it is told")
  func channelDepth() async throws {
    var configuration = RPCChannel.Configuration()
    configuration.messageLimits.depth = 5
    try await withServer(channel: configuration, services: [Trees()]) { test in
      let channel = test.channel
      let one = { (depth: Int32) async throws -> Int in
        let tree: Tree = try await channel.unary(
          Trees.grow,
          request: EchoRequest.with { $0.times = depth }
        )
        return tree.depth
      }
      let many = { (depth: Int32) async throws -> Int in
        try await channel.serverStreaming(
          Trees.growAll,
          request: EchoRequest.with { $0.times = depth }
        ) { (trees: RPCStream<Tree>) in
          try await trees.reduce(0) { $0 + $1.depth }
        }
      }
      for grown in [one, many] {
        let depth = try await grown(5)
        #expect(depth == 5)
        let error = await #expect(throws: RPCError.self) { _ = try await grown(6) }
        #expect(error?.code == .internalError)
        #expect(error?.message.contains("nested deeper than 5") == true)
      }
    }
  }

  @Test("A channel spends as much memory on a response as it is told")
  func channelMemory() async throws {
    var configuration = RPCChannel.Configuration()
    configuration.messageLimits.arenaBytes = 2_000
    try await withServer(channel: configuration, services: [Trees()]) { test in
      let few: Tree = try await test.channel.unary(
        Trees.grow,
        request: EchoRequest.with { $0.times = 2 }
      )
      #expect(few.depth == 2)
      let error = await #expect(throws: RPCError.self) {
        let _: Tree = try await test.channel.unary(
          Trees.grow,
          request: EchoRequest.with { $0.times = 100 }
        )
      }
      #expect(error?.code == .resourceExhausted)
    }
  }
}

extension Tree {
  /// Trees within one another, each the left child of the one before.
  fileprivate static func line(_ depth: Int) -> Tree {
    var tree = Tree()
    for _ in 1..<depth { tree = .with { $0.left = tree } }
    return tree
  }

  fileprivate var depth: Int { 1 + (left?.depth ?? 0) }
}
