// swift-format-ignore-file
// Generated from grpc/health/v1/health.proto by Protos/generate.sh. DO NOT EDIT.

import ProtobufC
package import RPC

/// The methods of `grpc.health.v1.Health`.
package enum HealthMethods {
  package static let check = MethodDescriptor(service: "grpc.health.v1.Health", method: "Check")
  package static let watch = MethodDescriptor(service: "grpc.health.v1.Health", method: "Watch")
  package static let list = MethodDescriptor(service: "grpc.health.v1.Health", method: "List")
  package static let all: [MethodDescriptor] = [check, watch, list]
}

/// What a server of `grpc.health.v1.Health` answers.
package protocol HealthService: RPCService {
  func check(_ request: HealthCheckRequest, context: ServerContext) async throws -> HealthCheckResponse
  func watch(_ request: HealthCheckRequest, responses: RPCWriter<HealthCheckResponse>, context: ServerContext) async throws
  func list(_ request: HealthListRequest, context: ServerContext) async throws -> HealthListResponse
}

extension HealthService {
  package func register(in router: inout RPCRouter) {
    router.unary(HealthMethods.check) {
      (request: HealthCheckRequest, context: ServerContext) async throws -> HealthCheckResponse in
      try await self.check(request, context: context)
    }
    router.serverStreaming(HealthMethods.watch) {
      (request: HealthCheckRequest, responses: RPCWriter<HealthCheckResponse>, context: ServerContext) async throws -> Void in
      try await self.watch(request, responses: responses, context: context)
    }
    router.unary(HealthMethods.list) {
      (request: HealthListRequest, context: ServerContext) async throws -> HealthListResponse in
      try await self.list(request, context: context)
    }
  }
}

/// Calls `grpc.health.v1.Health` over a channel.
package struct HealthClient: Sendable {
  private let channel: RPCChannel

  package init(_ channel: RPCChannel) { self.channel = channel }

  package func check(_ request: HealthCheckRequest, options: CallOptions = .init()) async throws -> HealthCheckResponse {
    try await channel.unary(HealthMethods.check, request: request, options: options)
  }

  package nonisolated(nonsending) func watch<Result>(
    _ request: HealthCheckRequest, options: CallOptions = .init(),
    handle: (RPCStream<HealthCheckResponse>) async throws -> Result
  ) async throws -> Result {
    try await channel.serverStreaming(
      HealthMethods.watch, request: request, options: options, handle: handle)
  }

  package func list(_ request: HealthListRequest, options: CallOptions = .init()) async throws -> HealthListResponse {
    try await channel.unary(HealthMethods.list, request: request, options: options)
  }
}
