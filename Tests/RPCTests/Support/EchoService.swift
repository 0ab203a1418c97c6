import Messages
import ProtobufC
import RPC
import Synchronization

/// One method of each kind, and what it takes to see the runtime at its limits.
struct EchoService: RPCService {
  static let name = "goldenthread.testing.v1.Echo"
  static let say = MethodDescriptor(service: name, method: "Say")
  static let `repeat` = MethodDescriptor(service: name, method: "Repeat")
  static let collect = MethodDescriptor(service: name, method: "Collect")
  static let hold = MethodDescriptor(service: name, method: "Hold")
  static let converse = MethodDescriptor(service: name, method: "Converse")

  /// What handlers do that wait for ever, and whether they were cancelled.
  let gate = Gate()
  private let counter = Counter()

  /// Responses that handlers could write so far.
  var written: Int { counter.value.withLock { $0 } }

  private final class Counter: Sendable {
    let value = Mutex(0)
  }

  func register(in router: inout RPCRouter) {
    router.unary(Self.say) { (request: EchoRequest, context) in
      try await say(request, context)
    }
    router.serverStreaming(Self.repeat) {
      (request: EchoRequest, responses: RPCWriter<EchoResponse>, _) in
      for number in 0..<request.times {
        try await responses.write(
          .with {
            $0.text = request.text
            $0.number = number
            $0.payload = request.payload
          }
        )
        counter.value.withLock { $0 += 1 }
      }
      if request.text == "wait" { try await gate.wait() }
      if request.text == "fail" { throw RPCError(.aborted, "after the messages") }
    }
    router.clientStreaming(Self.collect) { (requests: RPCStream<EchoRequest>, _) in
      var texts: [String] = []
      for try await request in requests {
        if request.text == "enough" { throw RPCError(.outOfRange, "enough is enough") }
        texts.append(request.text)
      }
      return EchoResponse.with { $0.text = texts.joined(separator: ",") }
    }
    router.clientStreaming(Self.hold) { (requests: RPCStream<EchoRequest>, _) in
      try await gate.wait()
      var count: Int32 = 0
      for try await _ in requests { count += 1 }
      return EchoResponse.with { $0.number = count }
    }
    router.bidirectional(Self.converse) {
      (requests: RPCStream<EchoRequest>, responses: RPCWriter<EchoResponse>, _) in
      var number: Int32 = 0
      for try await request in requests {
        try await responses.write(
          .with {
            $0.text = request.text
            $0.number = number
          }
        )
        number += 1
      }
    }
  }

  private func say(_ request: EchoRequest, _ context: ServerContext) async throws -> EchoResponse {
    switch request.text {
    case "wait": try await gate.wait()
    case "hold": try await gate.wait()
    case "unknown": throw Unknown.secret
    case "known": throw Known.gone
    case "metadata":
      context.setInitial(context.metadata["x-in"] ?? "none", named: "x-initial")
      context.setTrailing("später".utf8.count == 7 ? "seven" : "", named: "x-trailing")
      context.addTrailing(
        binary: context.metadata.binary("x-in-bin") ?? [],
        named: "x-trailing-bin"
      )
    case "deadline":
      return .with { $0.number = context.deadline == nil ? 0 : 1 }
    case "details":
      throw RPCError(
        code: .invalidArgument,
        message: "naïve 100%\n",
        metadata: ["x-why": "because"],
        statusDetails: [1, 2, 3]
      )
    default: break
    }
    return .with {
      $0.text = request.text
      $0.payload = request.payload
    }
  }

  enum Unknown: Error {
    case secret
  }

  enum Known: RPCErrorConvertible {
    case gone
    var rpcError: RPCError { RPCError(.notFound, "gone") }
  }
}
