internal import ProtobufC

/// A registered method without its message types: a class, so that a call costs one virtual
/// dispatch and no existential.
class ServerMethod: @unchecked Sendable {
  // Unchecked: subclasses add only immutable, Sendable properties.
  let descriptor: MethodDescriptor
  /// The client sends one message, so the call can begin when it is complete.
  let takesOneRequest: Bool
  let givesOneResponse: Bool

  init(_ descriptor: MethodDescriptor, takesOneRequest: Bool, givesOneResponse: Bool) {
    self.descriptor = descriptor
    self.takesOneRequest = takesOneRequest
    self.givesOneResponse = givesOneResponse
  }

  /// Runs the handler.
  ///
  /// - Returns: The one response, framed; `nil` when responses were written as a stream.
  nonisolated(nonsending) func answer(
    _ exchange: ServerExchange,
    _ context: ServerContext
  ) async throws -> [UInt8]? {
    throw RPCError(.unimplemented, "\(descriptor) is not implemented")
  }
}

/// What a handler reads from and writes to.
struct ServerExchange: Sendable {
  /// Empty when requests come as a stream.
  var request: [UInt8] = []
  /// `nil` when there is one request.
  let inbound: InboundMessages?
  /// `nil` when there is one response.
  let outbound: OutboundMessages?
  /// What reading a request may cost.
  let limits: ProtobufLimits
}

final class UnaryMethod<Request: ProtobufMessage, Response: ProtobufMessage>: ServerMethod,
  @unchecked Sendable
{
  private let handler:
    nonisolated(nonsending) @Sendable (Request, ServerContext) async throws -> Response

  init(
    _ descriptor: MethodDescriptor,
    _ handler:
      nonisolated(nonsending) @escaping @Sendable (Request, ServerContext) async throws -> Response
  ) {
    self.handler = handler
    super.init(descriptor, takesOneRequest: true, givesOneResponse: true)
  }

  nonisolated(nonsending) override func answer(
    _ exchange: ServerExchange,
    _ context: ServerContext
  ) async throws -> [UInt8]? {
    let response = try await handler(
      decode(Request.self, exchange.request, exchange.limits),
      context
    )
    return try framed(response, context.call.compression)
  }
}

final class ServerStreamingMethod<Request: ProtobufMessage, Response: ProtobufMessage>:
  ServerMethod, @unchecked Sendable
{
  private let handler: @Sendable (Request, RPCWriter<Response>, ServerContext) async throws -> Void

  init(
    _ descriptor: MethodDescriptor,
    _ handler:
      @escaping @Sendable (Request, RPCWriter<Response>, ServerContext) async throws
      -> Void
  ) {
    self.handler = handler
    super.init(descriptor, takesOneRequest: true, givesOneResponse: false)
  }

  nonisolated(nonsending) override func answer(
    _ exchange: ServerExchange,
    _ context: ServerContext
  ) async throws -> [UInt8]? {
    guard let outbound = exchange.outbound else { return nil }
    let writer = RPCWriter<Response>(
      outbound: outbound,
      packing: .answer(context.call)
    )
    try await handler(decode(Request.self, exchange.request, exchange.limits), writer, context)
    return nil
  }
}

final class ClientStreamingMethod<Request: ProtobufMessage, Response: ProtobufMessage>:
  ServerMethod, @unchecked Sendable
{
  private let handler: @Sendable (RPCStream<Request>, ServerContext) async throws -> Response

  init(
    _ descriptor: MethodDescriptor,
    _ handler: @escaping @Sendable (RPCStream<Request>, ServerContext) async throws -> Response
  ) {
    self.handler = handler
    super.init(descriptor, takesOneRequest: false, givesOneResponse: true)
  }

  nonisolated(nonsending) override func answer(
    _ exchange: ServerExchange,
    _ context: ServerContext
  ) async throws -> [UInt8]? {
    guard let inbound = exchange.inbound else { return nil }
    let response = try await handler(RPCStream(inbound: inbound, limits: exchange.limits), context)
    return try framed(response, context.call.compression)
  }
}

final class BidirectionalMethod<Request: ProtobufMessage, Response: ProtobufMessage>:
  ServerMethod, @unchecked Sendable
{
  private let handler:
    @Sendable (RPCStream<Request>, RPCWriter<Response>, ServerContext) async throws -> Void

  init(
    _ descriptor: MethodDescriptor,
    _ handler:
      @escaping @Sendable (
        RPCStream<Request>, RPCWriter<Response>, ServerContext
      ) async throws -> Void
  ) {
    self.handler = handler
    super.init(descriptor, takesOneRequest: false, givesOneResponse: false)
  }

  nonisolated(nonsending) override func answer(
    _ exchange: ServerExchange,
    _ context: ServerContext
  ) async throws -> [UInt8]? {
    guard let inbound = exchange.inbound, let outbound = exchange.outbound else { return nil }
    let writer = RPCWriter<Response>(
      outbound: outbound,
      packing: .answer(context.call)
    )
    try await handler(RPCStream(inbound: inbound, limits: exchange.limits), writer, context)
    return nil
  }
}
