import Chassis
import RPC

/// What a form itself finds wrong before it asks any service.
struct FormProblem: Error, Hashable, Sendable {
  let field: String
  /// For the person who filled it in.
  let message: String

  init(_ field: String, _ message: String) {
    (self.field, self.message) = (field, message)
  }
}

extension FormProblem: RPCErrorConvertible {
  var rpcError: RPCError { [self].rpcError }
}

extension [FormProblem] {
  /// All of them at once, as a service would answer.
  var rpcError: RPCError {
    FieldViolations(map { FieldViolation($0.field, $0.message) }).rpcError
  }
}
