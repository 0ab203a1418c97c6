import Messages
import ProtobufC
import RPC

extension RPCChannel {
  func say(_ text: String, options: CallOptions = .init()) async throws -> EchoResponse {
    try await say(.with { $0.text = text }, options: options)
  }

  func say(_ request: EchoRequest, options: CallOptions = .init()) async throws -> EchoResponse {
    try await unary(EchoService.say, request: request, options: options)
  }

  /// The status of a call that should fail.
  func failure(_ text: String, options: CallOptions = .init()) async -> RPCError? {
    do {
      _ = try await say(text, options: options)
      return nil
    } catch {
      return error as? RPCError
    }
  }
}
