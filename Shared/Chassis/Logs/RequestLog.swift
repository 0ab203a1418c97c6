package import Logging
package import RPC

/// Takes up the trace of every call, and logs the call when it is over: who called what, how it
/// ended and how long it took.
///
/// Never what was in it.
package struct RequestLog: ServerInterceptor {
  private let logger: Logger

  package init(logger: Logger) {
    self.logger = logger
  }

  package func intercept(_ context: inout ServerContext) async throws {
    let incoming = context.metadata["traceparent"].flatMap(TraceContext.init(header:))
    context[TraceKey.self] = incoming?.next() ?? TraceContext()
    context.setTrailing(context.requestID, named: "x-request-id")
  }

  package func finished(_ context: ServerContext, status: RPCError.Code, duration: Duration) {
    logger.log(
      level: level(of: status, context.method),
      "call",
      metadata: [
        "method": "\(context.method)", "code": "\(status.name)", "ms": "\(duration.milliseconds)",
        "peer": "\(context.peer)", "request_id": "\(context.requestID)",
        "actor": "\(context.identity?.subject ?? "-")", "trace_id": "\(context.traceID)",
      ]
    )
  }

  private func level(of status: RPCError.Code, _ method: MethodDescriptor) -> Logger.Level {
    switch status {
    case .internalError, .unknown, .dataLoss: .error
    case .unavailable, .resourceExhausted: .warning
    // Asked every few seconds by whoever watches over us.
    default: AccessInterceptor.open.contains(method.service) ? .debug : .info
    }
  }
}

extension Duration {
  /// With one decimal.
  fileprivate var milliseconds: Double {
    (self / .milliseconds(1) * 10).rounded() / 10
  }
}
