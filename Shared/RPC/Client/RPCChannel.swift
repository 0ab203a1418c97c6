package import Logging
internal import NIOCore
internal import NIOPosix
package import ProtobufC

/// Calls one server, at however many addresses it has.
///
/// Connects when the first call is made, and again whenever the server has been away: a channel
/// outlives any restart of its server. Which address a call goes to, how often it is tried and how
/// long it may take say its ``ServiceConfig`` and the call's own options.
package final class RPCChannel: Sendable {
  package struct Configuration: Sendable {
    /// Cleartext when `nil`.
    package var tls: RPCClientTLS?
    package var backoff: ConnectionBackoff
    /// Until a connection must be ready for calls.
    package var connectTimeout: Duration
    /// `nil` for none: servers of others may take pings amiss.
    package var keepalive: Keepalive?
    /// Of one response, packed and unpacked.
    package var maximumMessageBytes: Int
    /// What reading one response may cost in depth and memory.
    package var messageLimits = ProtobufLimits.standard
    /// Of one header list of a response.
    package var maximumHeaderBytes: Int
    package var userAgent: String
    /// How calls are balanced, limited and repeated.
    package var serviceConfig: ServiceConfig
    /// Octets of requests kept of one call so that it can be repeated.
    ///
    /// A call with more is sent once.
    package var repetitionBytes: Int
    /// Finds the addresses; the system (hosts file, DNS) when `nil`.
    package var resolver: (any NameResolver)?
    /// At least so long from one answer of the resolver to the next question.
    package var resolutionPause: Duration
    /// The resolver is asked again after so long, also when all is well; `nil` for never.
    ///
    /// Addresses that are added are found no other way while the old ones work.
    package var resolutionRefresh: Duration?

    package init(
      tls: RPCClientTLS? = nil,
      backoff: ConnectionBackoff = .near,
      connectTimeout: Duration = .seconds(10),
      keepalive: Keepalive? = nil,
      maximumMessageBytes: Int = 4 * 1024 * 1024,
      maximumHeaderBytes: Int = 16 * 1024,
      userAgent: String = "golden-thread/1",
      serviceConfig: ServiceConfig = .init(),
      repetitionBytes: Int = 256 * 1024,
      resolver: (any NameResolver)? = nil,
      resolutionPause: Duration = .seconds(1),
      resolutionRefresh: Duration? = nil
    ) {
      self.tls = tls
      self.backoff = backoff
      self.connectTimeout = connectTimeout
      self.keepalive = keepalive
      self.maximumMessageBytes = maximumMessageBytes
      self.maximumHeaderBytes = maximumHeaderBytes
      self.userAgent = userAgent
      self.serviceConfig = serviceConfig
      self.repetitionBytes = repetitionBytes
      self.resolver = resolver
      self.resolutionPause = resolutionPause
      self.resolutionRefresh = resolutionRefresh
    }
  }

  private let core: ChannelCore
  private let interceptors: [any ClientInterceptor]
  private let methods: MethodConfigTable

  /// Connects to nothing yet.
  ///
  /// The forms of a target are those of ``RPCTarget``.
  ///
  /// - Throws: ``RPCError/Code/invalidArgument`` when the target or the service config is
  ///   malformed.
  package init(
    target: String,
    configuration: Configuration = .init(),
    interceptors: [any ClientInterceptor] = [],
    logger: Logger
  ) throws(RPCError) {
    self.interceptors = interceptors
    methods = try MethodConfigTable(configuration.serviceConfig.methods)
    core = ChannelCore(
      target: try RPCTarget(target),
      configuration: configuration,
      loop: MultiThreadedEventLoopGroup.singleton.next(),
      logger: logger
    )
  }

  deinit {
    core.shutDown(nil)
  }

  /// Fails the calls that are open and closes the connection.
  package func close() async {
    let promise = core.loop.makePromise(of: Void.self)
    core.shutDown(promise)
    try? await promise.futureResult.get()
  }

  /// One request, one response.
  ///
  /// - Throws: ``RPCError`` with the status of the call.
  package nonisolated(nonsending) func unary<
    Request: ProtobufMessage,
    Response: ProtobufMessage
  >(
    _ method: MethodDescriptor,
    request: Request,
    options: CallOptions = .init()
  ) async throws -> Response {
    try await intercepted(method, options) { context, options, repetition in
      let call = call(
        context,
        options,
        repetition,
        try framed(request, options.compression, limit: options.maximumRequestBytes)
      )
      let response = try await withTaskCancellationHandler {
        try await Waiter.suspend { waiter in
          call.setReply(.single(waiter))
          core.start(call)
        }
      } onCancel: {
        core.cancel(call)
      }
      return try decode(Response.self, response, core.configuration.messageLimits)
    }
  }

  /// One request, any number of responses.
  ///
  /// When `handle` returns before the last one, the server is told to stop.
  package nonisolated(nonsending) func serverStreaming<
    Request: ProtobufMessage,
    Response: ProtobufMessage,
    Result
  >(
    _ method: MethodDescriptor,
    request: Request,
    options: CallOptions = .init(),
    handle: (RPCStream<Response>) async throws -> Result
  ) async throws -> Result {
    try await intercepted(method, options) { context, options, repetition in
      let call = call(
        context,
        options,
        repetition,
        try framed(request, options.compression, limit: options.maximumRequestBytes)
      )
      return try await streaming(call) { inbound in
        try await handle(responses(inbound))
      }
    }
  }

  /// Any number of requests, one response.
  ///
  /// `send` throws when the server has ended the call early; its status is then what this throws.
  package nonisolated(nonsending) func clientStreaming<
    Request: ProtobufMessage,
    Response: ProtobufMessage
  >(
    _ method: MethodDescriptor,
    options: CallOptions = .init(),
    send: (RPCWriter<Request>) async throws -> Void
  ) async throws -> Response {
    try await intercepted(method, options) { context, options, repetition in
      let call = call(context, options, repetition, nil)
      // Before the call can end, which takes this from it.
      let writer = try writer(Request.self, call)
      return try await streaming(call) { inbound in
        try await send(writer)
        writer.finish()
        guard let response = try await inbound.next() else {
          throw RPCError(.internalError, "the status is OK, but there is no response")
        }
        guard try await inbound.next() == nil else {
          throw RPCError(.internalError, "more than one response")
        }
        return try decode(Response.self, response.bytes, core.configuration.messageLimits)
      }
    }
  }

  /// Any number of requests and responses, in any order.
  ///
  /// Requests end when `handle` says so by ``RPCWriter/finish()``; when it returns before the last
  /// response the server is told to stop.
  package nonisolated(nonsending) func bidirectional<
    Request: ProtobufMessage,
    Response: ProtobufMessage,
    Result
  >(
    _ method: MethodDescriptor,
    options: CallOptions = .init(),
    handle: (RPCWriter<Request>, RPCStream<Response>) async throws -> Result
  ) async throws -> Result {
    try await intercepted(method, options) { context, options, repetition in
      let call = call(context, options, repetition, nil)
      let writer = try writer(Request.self, call)
      return try await streaming(call) { inbound in
        try await handle(writer, responses(inbound))
      }
    }
  }

  // MARK: Parts

  private func call(
    _ context: ClientContext,
    _ options: CallOptions,
    _ repetition: Repetition?,
    _ request: [UInt8]?
  ) -> any ChannelCall {
    guard let repetition, request?.count ?? 0 <= core.configuration.repetitionBytes else {
      return ClientCall(core: core, context: context, options: options, request: request)
    }
    return RepeatedCall(
      core: core,
      context: context,
      options: options,
      repetition: repetition,
      request: request
    )
  }

  private func responses<Response>(_ inbound: InboundMessages) -> RPCStream<Response> {
    RPCStream(inbound: inbound, limits: core.configuration.messageLimits)
  }

  private nonisolated(nonsending) func streaming<Result>(
    _ call: any ChannelCall,
    _ body: (InboundMessages) async throws -> Result
  ) async throws -> Result {
    let inbound = InboundMessages { [core] count in core.grant(count, to: call) }
    call.setReply(.stream(inbound))
    return try await withTaskCancellationHandler {
      core.start(call)
      defer { core.cancel(call) }
      return try await body(inbound)
    } onCancel: {
      core.cancel(call)
    }
  }

  private nonisolated(nonsending) func intercepted<Result>(
    _ method: MethodDescriptor,
    _ options: CallOptions,
    _ body: (ClientContext, CallOptions, Repetition?) async throws -> Result
  ) async throws -> Result {
    var options = options
    let config = methods.config(for: method)
    if let config { options.apply(config) }
    var context = ClientContext(
      method: method,
      target: core.target.text,
      metadata: options.metadata,
      deadline: options.effectiveDeadline
    )
    guard !interceptors.isEmpty else {
      return try await body(context, options, config?.repetition)
    }
    let began = ContinuousClock.now
    var status = RPCError.Code.ok
    var seen = 0
    defer {
      let duration = ContinuousClock.now - began
      for interceptor in interceptors.prefix(seen).reversed() {
        interceptor.finished(context, status: status, duration: duration)
      }
    }
    do {
      for interceptor in interceptors {
        seen += 1
        try await interceptor.intercept(&context)
      }
      return try await body(context, options, config?.repetition)
    } catch {
      status = RPCError(of: error).code
      throw error
    }
  }

  private func writer<Request: ProtobufMessage>(
    _ type: Request.Type,
    _ call: any ChannelCall
  ) throws -> RPCWriter<Request> {
    guard let outbound = call.outbound else {
      throw RPCError(.internalError, "\(call.context.method) takes one request")
    }
    return RPCWriter(
      outbound: outbound,
      packing: .fixed(call.options.compression),
      maximumBytes: call.options.maximumRequestBytes
    )
  }
}
