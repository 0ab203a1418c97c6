import Messages
import ProtobufC
import RPC
import Synchronization

/// A service whose handlers answer, wait for ever, write on and on, and fail; and counts them.
final class Restless: RPCService {
  private static let name = "goldenthread.testing.v1.Restless"
  static let say = MethodDescriptor(service: name, method: "Say")
  static let wait = MethodDescriptor(service: name, method: "Wait")
  static let fail = MethodDescriptor(service: name, method: "Fail")
  static let count = MethodDescriptor(service: name, method: "Count")
  static let converse = MethodDescriptor(service: name, method: "Converse")

  private let running = Atomic<Int>(0)

  /// Those that have begun and not ended.
  var handlers: Int { running.load(ordering: .relaxed) }

  private func counted<Result>(_ body: () async throws -> Result) async rethrows -> Result {
    running.add(1, ordering: .relaxed)
    defer { running.subtract(1, ordering: .relaxed) }
    return try await body()
  }

  func register(in router: inout RPCRouter) {
    router.unary(Self.say) { (request: EchoRequest, _) in
      await self.counted { EchoResponse.with { $0.payload = request.payload } }
    }
    router.unary(Self.wait) { (_: EchoRequest, _) -> EchoResponse in
      try await self.counted {
        // Until cancelled; a sleep would leave its timer behind.
        let (never, promise) = AsyncStream<Never>.makeStream()
        for await _ in never {}
        promise.finish()
        throw CancellationError()
      }
    }
    router.unary(Self.fail) { (_: EchoRequest, _) -> EchoResponse in
      try await self.counted { throw RPCError(.aborted, "as asked") }
    }
    router.serverStreaming(Self.count) {
      (request: EchoRequest, responses: RPCWriter<EchoResponse>, _) in
      try await self.counted {
        for number in 0..<20 {
          try await responses.write(
            .with {
              $0.number = Int32(number)
              $0.payload = request.payload
            }
          )
        }
      }
    }
    router.bidirectional(Self.converse) {
      (requests: RPCStream<EchoRequest>, responses: RPCWriter<EchoResponse>, _) in
      try await self.counted {
        for try await request in requests {
          try await responses.write(.with { $0.payload = request.payload })
        }
      }
    }
  }
}
