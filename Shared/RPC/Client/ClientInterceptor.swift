/// What is known of a call before it is made.
package struct ClientContext: Sendable {
  package let method: MethodDescriptor
  /// Where it goes, as the channel was given it.
  package let target: String
  /// Sent with the request; interceptors add to it.
  package var metadata: Metadata
  package let deadline: RPCDeadline?
}

/// Sees every call of a channel before it is sent and after its status is known.
package protocol ClientInterceptor: Sendable {
  /// What is thrown here is the call's outcome, and nothing is sent.
  func intercept(_ context: inout ClientContext) async throws
  func finished(_ context: ClientContext, status: RPCError.Code, duration: Duration)
}

extension ClientInterceptor {
  package func intercept(_ context: inout ClientContext) async throws {}
  package func finished(_ context: ClientContext, status: RPCError.Code, duration: Duration) {}
}
