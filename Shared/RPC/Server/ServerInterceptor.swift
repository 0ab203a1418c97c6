/// Sees every call of a server before its handler and after its status is known.
package protocol ServerInterceptor: Sendable {
  /// Before the handler, in the order in which the server was given its interceptors. What is
  /// thrown here is the call's status, and the handler doesn't run.
  func intercept(_ context: inout ServerContext) async throws
  /// After the last message and the status were handed to the connection, in reverse order.
  ///
  /// Also called for an interceptor that threw, with what it left in the context; and for a call
  /// that was refused before any interceptor saw it (a bad or large message, a deadline while it
  /// came in), with nothing attached.
  func finished(_ context: ServerContext, status: RPCError.Code, duration: Duration)
}

extension ServerInterceptor {
  package func intercept(_ context: inout ServerContext) async throws {}
  package func finished(_ context: ServerContext, status: RPCError.Code, duration: Duration) {}
}
