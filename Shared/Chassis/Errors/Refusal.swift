import Messages
import ProtobufC
package import RPC

/// A rule of the service that a caller can act on: a status, a stable reason for programs
/// (`google.rpc.ErrorInfo`) and a sentence for people.
package struct Refusal: Error, Hashable, Sendable {
  package var code: RPCError.Code
  /// In capitals, such as `PATH_TO_GREEN_MISSING`; it doesn't change.
  package var reason: String
  package var message: String
  /// More for programs.
  package var metadata: [String: String]

  package init(
    _ code: RPCError.Code,
    reason: String,
    _ message: String,
    metadata: [String: String] = [:]
  ) {
    self.code = code
    self.reason = reason
    self.message = message
    self.metadata = metadata
  }
}

extension Refusal: RPCErrorConvertible {
  package var rpcError: RPCError {
    let details = GoogleErrorInfo.with {
      $0.reason = reason
      $0.domain = "goldenthread"
      $0.metadata = metadata
    }
    return RPCError(code, message, details: [details])
  }
}
