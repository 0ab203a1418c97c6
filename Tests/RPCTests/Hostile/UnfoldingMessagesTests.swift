import HTTP2
import Messages
import ProtobufC
import RPC
import Testing

/// Small messages that would take the stack or the memory, sent to a server.
@Suite("Messages that unfold", .timeLimit(.minutes(1)))
struct UnfoldingMessagesTests {
  private struct Trees: RPCService {
    static let name = "goldenthread.testing.v1.Trees"
    static let plant = MethodDescriptor(service: name, method: "Plant")
    static let list = MethodDescriptor(service: name, method: "List")

    func register(in router: inout RPCRouter) {
      router.unary(Self.plant) { (tree: Tree, _) in EchoResponse.with { $0.text = tree.label } }
      router.clientStreaming(Self.list) { (lists: RPCStream<EveryRepeated>, _) in
        var count: Int32 = 0
        for try await list in lists { count += Int32(list.messages.count) }
        return EchoResponse.with { $0.number = count }
      }
    }
  }

  private func framed(_ message: [UInt8]) -> [UInt8] {
    [0] + (0..<4).map { UInt8(truncatingIfNeeded: message.count >> (24 - 8 * $0)) } + message
  }

  private func headers(_ method: String) -> HeaderBlock {
    WireClient.headers("/\(Trees.name)/\(method)")
  }

  @Test("A hundred messages within one another are refused, and nobody else notices")
  func nesting() async throws {
    try await withServer(services: [Trees()]) { test in
      let wire = try await WireClient.connect(to: test.address)
      // Each the left child of the one before: tag, length, rest.
      var bomb: [UInt8] = []
      while bomb.count < 29_000 {
        var length = bomb.count
        var prefix: [UInt8] = [0x12]
        repeat {
          prefix.append(UInt8(length & 0x7F) | (length > 0x7F ? 0x80 : 0))
          length >>= 7
        } while length > 0
        bomb = prefix + bomb
      }
      let answer = try await wire.call(headers("Plant"), body: framed(bomb))
      #expect(answer.status == "13")
      #expect(answer.message?.contains("nested deeper than 100") == true)
      let response = try await test.channel.say("still here")
      #expect(response.text == "still here")
    }
  }

  @Test("A message that would take more memory than it may is refused as that")
  func memory() async throws {
    try await withServer(services: [Trees()]) { test in
      let wire = try await WireClient.connect(to: test.address)
      // 3 octets each on the wire, some 200 in memory.
      let bomb = (0..<400_000).flatMap { _ in [0x8A, 0x01, 0] as [UInt8] }
      let answer = try await wire.call(headers("List"), body: framed(bomb))
      #expect(answer.status == "8")
      #expect(answer.message?.contains("bytes of memory") == true)
      let few = try await wire.call(headers("List"), body: framed(Array(bomb.prefix(300))))
      #expect(few.status == "0")
    }
  }
}
