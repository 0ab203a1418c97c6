// swift-format-ignore-file
// Generated from goldenthread/testing/v1/testing.proto by Protos/generate.sh. DO NOT EDIT.

import ProtobufC
package import RPC

/// The methods of `goldenthread.testing.v1.Echo`.
package enum EchoMethods {
  package static let say = MethodDescriptor(service: "goldenthread.testing.v1.Echo", method: "Say")
  package static let `repeat` = MethodDescriptor(service: "goldenthread.testing.v1.Echo", method: "Repeat")
  package static let collect = MethodDescriptor(service: "goldenthread.testing.v1.Echo", method: "Collect")
  package static let converse = MethodDescriptor(service: "goldenthread.testing.v1.Echo", method: "Converse")
  package static let all: [MethodDescriptor] = [say, `repeat`, collect, converse]
}

/// One method of each kind.
package protocol EchoService: RPCService {
  func say(_ request: EchoRequest, context: ServerContext) async throws -> EchoResponse
  /// Answers `times` times.
  func `repeat`(_ request: EchoRequest, responses: RPCWriter<EchoResponse>, context: ServerContext) async throws
  /// Joins the texts.
  func collect(_ requests: RPCStream<EchoRequest>, context: ServerContext) async throws -> EchoResponse
  func converse(_ requests: RPCStream<EchoRequest>, responses: RPCWriter<EchoResponse>, context: ServerContext) async throws
}

extension EchoService {
  package func register(in router: inout RPCRouter) {
    router.unary(EchoMethods.say) {
      (request: EchoRequest, context: ServerContext) async throws -> EchoResponse in
      try await self.say(request, context: context)
    }
    router.serverStreaming(EchoMethods.`repeat`) {
      (request: EchoRequest, responses: RPCWriter<EchoResponse>, context: ServerContext) async throws -> Void in
      try await self.`repeat`(request, responses: responses, context: context)
    }
    router.clientStreaming(EchoMethods.collect) {
      (requests: RPCStream<EchoRequest>, context: ServerContext) async throws -> EchoResponse in
      try await self.collect(requests, context: context)
    }
    router.bidirectional(EchoMethods.converse) {
      (requests: RPCStream<EchoRequest>, responses: RPCWriter<EchoResponse>, context: ServerContext) async throws -> Void in
      try await self.converse(requests, responses: responses, context: context)
    }
  }
}

/// Calls `goldenthread.testing.v1.Echo` over a channel.
package struct EchoClient: Sendable {
  private let channel: RPCChannel

  package init(_ channel: RPCChannel) { self.channel = channel }

  package func say(_ request: EchoRequest, options: CallOptions = .init()) async throws -> EchoResponse {
    try await channel.unary(EchoMethods.say, request: request, options: options)
  }

  /// Answers `times` times.
  package nonisolated(nonsending) func `repeat`<Result>(
    _ request: EchoRequest, options: CallOptions = .init(),
    handle: (RPCStream<EchoResponse>) async throws -> Result
  ) async throws -> Result {
    try await channel.serverStreaming(
      EchoMethods.`repeat`, request: request, options: options, handle: handle)
  }

  /// Joins the texts.
  package nonisolated(nonsending) func collect(
    options: CallOptions = .init(), send: (RPCWriter<EchoRequest>) async throws -> Void
  ) async throws -> EchoResponse {
    try await channel.clientStreaming(EchoMethods.collect, options: options, send: send)
  }

  package nonisolated(nonsending) func converse<Result>(
    options: CallOptions = .init(),
    handle: (RPCWriter<EchoRequest>, RPCStream<EchoResponse>) async throws -> Result
  ) async throws -> Result {
    try await channel.bidirectional(EchoMethods.converse, options: options, handle: handle)
  }
}
