// swift-format-ignore-file
// Generated from grpc/reflection/v1alpha/reflection.proto by Protos/generate.sh. DO NOT EDIT.

import ProtobufC
package import RPC

/// The methods of `grpc.reflection.v1alpha.ServerReflection`.
package enum ReflectionAlphaServerReflectionMethods {
  package static let serverReflectionInfo = MethodDescriptor(service: "grpc.reflection.v1alpha.ServerReflection", method: "ServerReflectionInfo")
  package static let all: [MethodDescriptor] = [serverReflectionInfo]
}

/// What a server of `grpc.reflection.v1alpha.ServerReflection` answers.
package protocol ReflectionAlphaServerReflectionService: RPCService {
  func serverReflectionInfo(_ requests: RPCStream<ReflectionAlphaServerReflectionRequest>, responses: RPCWriter<ReflectionAlphaServerReflectionResponse>, context: ServerContext) async throws
}

extension ReflectionAlphaServerReflectionService {
  package func register(in router: inout RPCRouter) {
    router.bidirectional(ReflectionAlphaServerReflectionMethods.serverReflectionInfo) {
      (requests: RPCStream<ReflectionAlphaServerReflectionRequest>, responses: RPCWriter<ReflectionAlphaServerReflectionResponse>, context: ServerContext) async throws -> Void in
      try await self.serverReflectionInfo(requests, responses: responses, context: context)
    }
  }
}

/// Calls `grpc.reflection.v1alpha.ServerReflection` over a channel.
package struct ReflectionAlphaServerReflectionClient: Sendable {
  private let channel: RPCChannel

  package init(_ channel: RPCChannel) { self.channel = channel }

  package nonisolated(nonsending) func serverReflectionInfo<Result>(
    options: CallOptions = .init(),
    handle: (RPCWriter<ReflectionAlphaServerReflectionRequest>, RPCStream<ReflectionAlphaServerReflectionResponse>) async throws -> Result
  ) async throws -> Result {
    try await channel.bidirectional(ReflectionAlphaServerReflectionMethods.serverReflectionInfo, options: options, handle: handle)
  }
}
