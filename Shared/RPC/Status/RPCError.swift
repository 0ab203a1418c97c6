/// How a call failed, as both ends see it.
package struct RPCError: Error, Hashable, Sendable {
  package var code: Code
  /// For the caller to read: what was found and what was allowed.
  package var message: String
  /// Sent along with the status, after it has been decided.
  package var metadata: Metadata
  /// A `google.rpc.Status` message in wire form; empty when there is none.
  package var statusDetails: [UInt8]

  package init(
    code: Code,
    message: String,
    metadata: Metadata = [:],
    statusDetails: [UInt8] = []
  ) {
    self.code = code
    self.message = message
    self.metadata = metadata
    self.statusDetails = statusDetails
  }

  package init(_ code: Code, _ message: String) {
    self.init(code: code, message: message)
  }
}

extension RPCError: CustomStringConvertible {
  package var description: String { "\(code.name): \(message)" }
}

/// An error of some other kind that knows which status a caller should see.
package protocol RPCErrorConvertible: Error {
  var rpcError: RPCError { get }
}

extension RPCError {
  /// The status that a handler's error becomes.
  ///
  /// What we don't know stays in the log: the caller gets ``Code/internalError`` and no detail.
  init(of error: any Error) {
    switch error {
    case let error as RPCError: self = error
    case let error as any RPCErrorConvertible: self = error.rpcError
    case is CancellationError: self.init(.cancelled, "the call was cancelled")
    default: self.init(.internalError, "internal error")
    }
  }
}
