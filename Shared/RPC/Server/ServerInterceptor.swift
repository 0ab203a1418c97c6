/// Sees every call of a server before its handler and after its status is known.
package protocol ServerInterceptor: Sendable {
  /// Before the handler, in the order in which the server was given its interceptors. What is
  /// thrown here is the call's status, and the handler doesn't run.
  func intercept(_ context: inout ServerContext) async throws
  /// After the last message and the status were handed to the connection, in reverse order. Also
  /// called for an interceptor that threw, with what it left in the context.
  func finished(_ context: ServerContext, status: RPCError.Code, duration: Duration)
}

extension ServerInterceptor {
  package func intercept(_ context: inout ServerContext) async throws {}
  package func finished(_ context: ServerContext, status: RPCError.Code, duration: Duration) {}
}
