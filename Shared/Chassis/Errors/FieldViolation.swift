import Messages
import ProtobufC
package import RPC

/// A field of a request that can't be taken as it is.
package struct FieldViolation: Error, Hashable, Sendable {
  /// The path in the request, such as `change.idempotency_key`.
  package var field: String
  /// What was found and what is allowed, for the person who filled it in.
  package var description: String

  package init(_ field: String, _ description: String) {
    self.field = field
    self.description = description
  }
}

/// What is wrong with a request, all at once.
///
/// `INVALID_ARGUMENT` with `google.rpc.BadRequest`.
package struct FieldViolations: Error, Hashable, Sendable {
  package var violations: [FieldViolation]

  package init(_ violations: [FieldViolation]) {
    self.violations = violations
  }

  /// Refuses when there is at least one.
  package static func check(_ violations: [FieldViolation]) throws(FieldViolations) {
    guard violations.isEmpty else { throw FieldViolations(violations) }
  }
}

extension FieldViolations: RPCErrorConvertible {
  package var rpcError: RPCError {
    let message = violations.map { "\($0.field) \($0.description)" }.joined(separator: "; ")
    let details = GoogleBadRequest.with {
      $0.fieldViolations = violations.map { violation in
        .with {
          $0.field = violation.field
          $0.description = violation.description
        }
      }
    }
    return RPCError(.invalidArgument, message, details: [details])
  }
}

extension FieldViolation: RPCErrorConvertible {
  package var rpcError: RPCError { FieldViolations([self]).rpcError }
}
