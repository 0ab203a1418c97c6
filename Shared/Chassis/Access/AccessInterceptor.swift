package import RPC

/// Finds out who is calling and whether they may, before the method runs.
package struct AccessInterceptor: ServerInterceptor {
  /// Health tells only whether we are up, and reflection only the public contract, both of which
  /// tools ask for before they have a token.
  static let open: Set<String> = [
    "grpc.health.v1.Health", "grpc.reflection.v1.ServerReflection",
    "grpc.reflection.v1alpha.ServerReflection",
  ]

  private let verifier: TokenVerifier
  private let table: AccessTable

  package init(verifier: TokenVerifier, table: AccessTable) {
    self.verifier = verifier
    self.table = table
  }

  package func intercept(_ context: inout ServerContext) async throws {
    if Self.open.contains(context.method.service) { return }
    guard let header = context.metadata["authorization"] else { throw TokenError.missing }
    let parts = header.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, parts[0].lowercased() == "bearer" else { throw TokenError.missing }
    let identity = try await verifier.identity(of: String(parts[1]))
    context[IdentityKey.self] = identity
    try table.check(identity, calls: context.method)
  }
}

/// Where the interceptor leaves who is calling.
enum IdentityKey: ServerContextKey {
  typealias Value = Identity
}

extension ServerContext {
  /// Who is calling, `nil` for a method that needs no token.
  package var identity: Identity? { self[IdentityKey.self] }

  /// Who is calling, when they may look at or change this authority.
  ///
  /// - Throws: `RPCError`: `UNAUTHENTICATED` without a token, `INVALID_ARGUMENT` when the code is
  ///   empty, `PERMISSION_DENIED` when the token is for other authorities.
  package func identity(in authority: String) throws -> Identity {
    guard let identity else { throw TokenError.missing }
    guard !authority.isEmpty else {
      throw FieldViolations([FieldViolation("authority", "must not be empty")])
    }
    guard identity.authorities.contains(authority) else {
      throw RPCError(.permissionDenied, "your token is not for authority \"\(authority)\"")
    }
    return identity
  }

  /// A context as the interceptor leaves it, to call a method without a server.
  package init(calling method: MethodDescriptor, as identity: Identity) {
    self.init(method: method)
    self[IdentityKey.self] = identity
  }
}
