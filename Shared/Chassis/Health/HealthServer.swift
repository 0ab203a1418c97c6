package import Messages
import ProtobufC
package import RPC

/// `grpc.health.v1.Health`: whether this process takes calls, as a whole (the empty name) and for
/// each of its services, which come and go together.
///
/// It says nothing of other services: one that is away must not take us with it. That is what
/// `/readyz` is for.
///
/// Source: https://github.com/grpc/grpc/blob/v1.62.0/doc/health-checking.md
package struct HealthServer: HealthService {
  private let status: ServingStatus
  private let names: Set<String>

  /// `services` are full names.
  package init(status: ServingStatus, services: [String]) {
    self.status = status
    names = Set(services).union([""])
  }

  package func check(
    _ request: HealthCheckRequest,
    context: ServerContext
  ) async throws -> HealthCheckResponse {
    guard names.contains(request.service) else {
      throw RPCError(.notFound, "there is no service \"\(request.service)\" here")
    }
    return response(status.isServing)
  }

  package func watch(
    _ request: HealthCheckRequest,
    responses: RPCWriter<HealthCheckResponse>,
    context: ServerContext
  ) async throws {
    guard names.contains(request.service) else {
      // The stream stays open: the service might come. Here it never does.
      try await responses.write(.with { $0.status = .serviceUnknown })
      for await _ in status.changes() {}
      return
    }
    for await isServing in status.changes() {
      try await responses.write(response(isServing))
    }
  }

  package func list(
    _ request: HealthListRequest,
    context: ServerContext
  ) async throws -> HealthListResponse {
    let now = response(status.isServing)
    return .with { $0.statuses = Dictionary(uniqueKeysWithValues: names.map { ($0, now) }) }
  }

  private func response(_ isServing: Bool) -> HealthCheckResponse {
    .with { $0.status = isServing ? .serving : .notServing }
  }
}
