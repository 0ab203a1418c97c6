import Messages
import ProtobufC
import RPC
import Testing

@Suite("Packing message by message", .timeLimit(.minutes(1)))
struct PackingTests {
  /// Answers whether the request came packed, and packs its answers when it is asked to.
  private struct Packer: RPCService {
    static let say = MethodDescriptor(service: "test.Packer", method: "Say")
    static let converse = MethodDescriptor(service: "test.Packer", method: "Converse")

    func register(in router: inout RPCRouter) {
      router.unary(Self.say) { (request: EchoRequest, context) in
        context.compressResponses(request.text == "pack")
        return EchoResponse.with {
          $0.number = context.requestWasCompressed ? 1 : 0
          $0.payload = request.payload
        }
      }
      router.bidirectional(Self.converse) {
        (requests: RPCStream<EchoRequest>, responses: RPCWriter<EchoResponse>, context) in
        context.compressResponses(true)
        var iterator = requests.makeAsyncIterator()
        while let request = try await iterator.next() {
          let answer = EchoResponse.with {
            $0.number = iterator.wasCompressed ? 1 : 0
            $0.payload = request.payload
          }
          try await responses.write(answer, packed: request.text == "pack")
        }
      }
    }
  }

  private static let zeros = [UInt8](repeating: 0, count: 5_000)

  @Test("A handler sees whether its request was packed", arguments: [true, false])
  func request(_ packed: Bool) async throws {
    try await withServer(services: [Packer()]) { test in
      var options = CallOptions()
      options.compression = packed ? .gzip : .identity
      let answer: EchoResponse = try await test.channel.unary(
        Packer.say,
        request: EchoRequest.with { $0.payload = Self.zeros },
        options: options
      )
      #expect(answer.number == (packed ? 1 : 0))
      #expect(answer.payload == Self.zeros)
    }
  }

  @Test("A handler packs its response when it wants to", arguments: [true, false])
  func response(_ packed: Bool) async throws {
    try await withServer(services: [Packer()]) { test in
      let request = EchoRequest.with {
        $0.text = packed ? "pack" : "leave"
        $0.payload = Self.zeros
      }
      // One response, read as a stream: only streams say how a message came.
      try await test.channel.serverStreaming(Packer.say, request: request) {
        (responses: RPCStream<EchoResponse>) in
        var iterator = responses.makeAsyncIterator()
        let response = try await iterator.next()
        #expect(response?.payload == Self.zeros)
        #expect(iterator.wasCompressed == packed)
      }
    }
  }

  @Test("Packed and plain messages take turns on one stream, either way")
  func turns() async throws {
    try await withServer(services: [Packer()]) { test in
      var options = CallOptions()
      options.compression = .gzip
      try await test.channel.bidirectional(Packer.converse, options: options) {
        (requests: RPCWriter<EchoRequest>, responses: RPCStream<EchoResponse>) in
        var iterator = responses.makeAsyncIterator()
        for (there, back) in [(true, false), (false, true), (true, true), (false, false)] {
          let request = EchoRequest.with {
            $0.text = back ? "pack" : "leave"
            $0.payload = Self.zeros
          }
          try await requests.write(request, packed: there)
          let answer = try await iterator.next()
          #expect(answer?.number == (there ? 1 : 0))
          #expect(answer?.payload == Self.zeros)
          #expect(iterator.wasCompressed == back)
        }
        requests.finish()
        let last = try await iterator.next()
        #expect(last == nil)
      }
    }
  }
}
