package import ProtobufC

/// A part of a server: knows its methods.
///
/// Generated for each service of a contract.
package protocol RPCService: Sendable {
  func register(in router: inout RPCRouter)
}

/// Which method is answered by what.
///
/// Filled by services, then fixed.
package struct RPCRouter: Sendable {
  private(set) var methods: [MethodDescriptor: ServerMethod] = [:]

  package init() {}

  /// The methods registered so far, in no order.
  package var registered: [MethodDescriptor] { Array(methods.keys) }

  private mutating func add(_ method: ServerMethod) {
    precondition(
      methods.updateValue(method, forKey: method.descriptor) == nil,
      "\(method.descriptor) is registered twice"
    )
  }

  /// One request, one response.
  package mutating func unary<Request: ProtobufMessage, Response: ProtobufMessage>(
    _ method: MethodDescriptor,
    handler:
      nonisolated(nonsending) @escaping @Sendable (Request, ServerContext) async throws -> Response
  ) {
    add(UnaryMethod(method, handler))
  }

  /// One request, any number of responses.
  package mutating func serverStreaming<Request: ProtobufMessage, Response: ProtobufMessage>(
    _ method: MethodDescriptor,
    handler: @escaping @Sendable (Request, RPCWriter<Response>, ServerContext) async throws -> Void
  ) {
    add(ServerStreamingMethod(method, handler))
  }

  /// Any number of requests, one response.
  package mutating func clientStreaming<Request: ProtobufMessage, Response: ProtobufMessage>(
    _ method: MethodDescriptor,
    handler: @escaping @Sendable (RPCStream<Request>, ServerContext) async throws -> Response
  ) {
    add(ClientStreamingMethod(method, handler))
  }

  /// Any number of requests and responses, in any order.
  package mutating func bidirectional<Request: ProtobufMessage, Response: ProtobufMessage>(
    _ method: MethodDescriptor,
    handler:
      @escaping @Sendable (
        RPCStream<Request>, RPCWriter<Response>, ServerContext
      ) async throws -> Void
  ) {
    add(BidirectionalMethod(method, handler))
  }
}
