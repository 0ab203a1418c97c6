// swift-format-ignore-file
// Generated from grpc/reflection/v1/reflection.proto by Protos/generate.sh. DO NOT EDIT.

import ProtobufC
package import RPC

/// The methods of `grpc.reflection.v1.ServerReflection`.
package enum ReflectionServerReflectionMethods {
  package static let serverReflectionInfo = MethodDescriptor(service: "grpc.reflection.v1.ServerReflection", method: "ServerReflectionInfo")
  package static let all: [MethodDescriptor] = [serverReflectionInfo]
}

/// What a server of `grpc.reflection.v1.ServerReflection` answers.
package protocol ReflectionServerReflectionService: RPCService {
  func serverReflectionInfo(_ requests: RPCStream<ReflectionServerReflectionRequest>, responses: RPCWriter<ReflectionServerReflectionResponse>, context: ServerContext) async throws
}

extension ReflectionServerReflectionService {
  package func register(in router: inout RPCRouter) {
    router.bidirectional(ReflectionServerReflectionMethods.serverReflectionInfo) {
      (requests: RPCStream<ReflectionServerReflectionRequest>, responses: RPCWriter<ReflectionServerReflectionResponse>, context: ServerContext) async throws -> Void in
      try await self.serverReflectionInfo(requests, responses: responses, context: context)
    }
  }
}

/// Calls `grpc.reflection.v1.ServerReflection` over a channel.
package struct ReflectionServerReflectionClient: Sendable {
  private let channel: RPCChannel

  package init(_ channel: RPCChannel) { self.channel = channel }

  package nonisolated(nonsending) func serverReflectionInfo<Result>(
    options: CallOptions = .init(),
    handle: (RPCWriter<ReflectionServerReflectionRequest>, RPCStream<ReflectionServerReflectionResponse>) async throws -> Result
  ) async throws -> Result {
    try await channel.bidirectional(ReflectionServerReflectionMethods.serverReflectionInfo, options: options, handle: handle)
  }
}
