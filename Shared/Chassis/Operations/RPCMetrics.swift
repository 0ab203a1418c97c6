package import CoreMetrics
package import RPC

/// Counts every call and times it, under the names that gRPC dashboards expect; and counts the peers
/// that were turned away, by reason.
package struct RPCMetrics: ServerInterceptor, ServerObserver {
  private let factory: any MetricsFactory

  package init(factory: any MetricsFactory) {
    self.factory = factory
  }

  package func finished(_ context: ServerContext, status: RPCError.Code, duration: Duration) {
    let labels = [
      ("grpc_service", context.method.service), ("grpc_method", context.method.method),
    ]
    factory.makeCounter(
      label: "grpc_server_handled_total",
      dimensions: labels + [("grpc_code", status.name)]
    ).increment(by: 1)
    let nanoseconds = Int64(duration / .nanoseconds(1))
    factory.makeTimer(label: "grpc_server_handling_seconds", dimensions: labels)
      .recordNanoseconds(nanoseconds)
  }

  package func refusedConnection(_ reason: RefusalReason) {
    factory.makeCounter(
      label: "grpc_server_connections_refused_total",
      dimensions: [("reason", reason.rawValue)]
    ).increment(by: 1)
  }

  package func refusedStream(_ reason: RefusalReason) {
    factory.makeCounter(
      label: "grpc_server_streams_refused_total",
      dimensions: [("reason", reason.rawValue)]
    ).increment(by: 1)
  }
}
