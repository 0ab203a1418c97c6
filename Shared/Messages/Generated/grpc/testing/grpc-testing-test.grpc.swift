// swift-format-ignore-file
// Generated from grpc/testing/test.proto by Protos/generate.sh. DO NOT EDIT.

import ProtobufC
package import RPC

/// The methods of `grpc.testing.TestService`.
package enum InteropTestServiceMethods {
  package static let emptyCall = MethodDescriptor(service: "grpc.testing.TestService", method: "EmptyCall")
  package static let unaryCall = MethodDescriptor(service: "grpc.testing.TestService", method: "UnaryCall")
  package static let cacheableUnaryCall = MethodDescriptor(service: "grpc.testing.TestService", method: "CacheableUnaryCall")
  package static let streamingOutputCall = MethodDescriptor(service: "grpc.testing.TestService", method: "StreamingOutputCall")
  package static let streamingInputCall = MethodDescriptor(service: "grpc.testing.TestService", method: "StreamingInputCall")
  package static let fullDuplexCall = MethodDescriptor(service: "grpc.testing.TestService", method: "FullDuplexCall")
  package static let halfDuplexCall = MethodDescriptor(service: "grpc.testing.TestService", method: "HalfDuplexCall")
  package static let unimplementedCall = MethodDescriptor(service: "grpc.testing.TestService", method: "UnimplementedCall")
  package static let all: [MethodDescriptor] = [emptyCall, unaryCall, cacheableUnaryCall, streamingOutputCall, streamingInputCall, fullDuplexCall, halfDuplexCall, unimplementedCall]
}

/// What a test server answers.
package protocol InteropTestServiceService: RPCService {
  func emptyCall(_ request: InteropEmpty, context: ServerContext) async throws -> InteropEmpty
  func unaryCall(_ request: InteropSimpleRequest, context: ServerContext) async throws -> InteropSimpleResponse
  /// Answers with the time; the response says that it may be kept for a minute.
  func cacheableUnaryCall(_ request: InteropSimpleRequest, context: ServerContext) async throws -> InteropSimpleResponse
  func streamingOutputCall(_ request: InteropStreamingOutputCallRequest, responses: RPCWriter<InteropStreamingOutputCallResponse>, context: ServerContext) async throws
  func streamingInputCall(_ requests: RPCStream<InteropStreamingInputCallRequest>, context: ServerContext) async throws -> InteropStreamingInputCallResponse
  /// Answers each request as it comes.
  func fullDuplexCall(_ requests: RPCStream<InteropStreamingOutputCallRequest>, responses: RPCWriter<InteropStreamingOutputCallResponse>, context: ServerContext) async throws
  /// Answers when all requests have come.
  func halfDuplexCall(_ requests: RPCStream<InteropStreamingOutputCallRequest>, responses: RPCWriter<InteropStreamingOutputCallResponse>, context: ServerContext) async throws
  /// No test server implements it.
  func unimplementedCall(_ request: InteropEmpty, context: ServerContext) async throws -> InteropEmpty
}

extension InteropTestServiceService {
  package func register(in router: inout RPCRouter) {
    router.unary(InteropTestServiceMethods.emptyCall) {
      (request: InteropEmpty, context: ServerContext) async throws -> InteropEmpty in
      try await self.emptyCall(request, context: context)
    }
    router.unary(InteropTestServiceMethods.unaryCall) {
      (request: InteropSimpleRequest, context: ServerContext) async throws -> InteropSimpleResponse in
      try await self.unaryCall(request, context: context)
    }
    router.unary(InteropTestServiceMethods.cacheableUnaryCall) {
      (request: InteropSimpleRequest, context: ServerContext) async throws -> InteropSimpleResponse in
      try await self.cacheableUnaryCall(request, context: context)
    }
    router.serverStreaming(InteropTestServiceMethods.streamingOutputCall) {
      (request: InteropStreamingOutputCallRequest, responses: RPCWriter<InteropStreamingOutputCallResponse>, context: ServerContext) async throws -> Void in
      try await self.streamingOutputCall(request, responses: responses, context: context)
    }
    router.clientStreaming(InteropTestServiceMethods.streamingInputCall) {
      (requests: RPCStream<InteropStreamingInputCallRequest>, context: ServerContext) async throws -> InteropStreamingInputCallResponse in
      try await self.streamingInputCall(requests, context: context)
    }
    router.bidirectional(InteropTestServiceMethods.fullDuplexCall) {
      (requests: RPCStream<InteropStreamingOutputCallRequest>, responses: RPCWriter<InteropStreamingOutputCallResponse>, context: ServerContext) async throws -> Void in
      try await self.fullDuplexCall(requests, responses: responses, context: context)
    }
    router.bidirectional(InteropTestServiceMethods.halfDuplexCall) {
      (requests: RPCStream<InteropStreamingOutputCallRequest>, responses: RPCWriter<InteropStreamingOutputCallResponse>, context: ServerContext) async throws -> Void in
      try await self.halfDuplexCall(requests, responses: responses, context: context)
    }
    router.unary(InteropTestServiceMethods.unimplementedCall) {
      (request: InteropEmpty, context: ServerContext) async throws -> InteropEmpty in
      try await self.unimplementedCall(request, context: context)
    }
  }
}

/// Calls `grpc.testing.TestService` over a channel.
package struct InteropTestServiceClient: Sendable {
  private let channel: RPCChannel

  package init(_ channel: RPCChannel) { self.channel = channel }

  package func emptyCall(_ request: InteropEmpty, options: CallOptions = .init()) async throws -> InteropEmpty {
    try await channel.unary(InteropTestServiceMethods.emptyCall, request: request, options: options)
  }

  package func unaryCall(_ request: InteropSimpleRequest, options: CallOptions = .init()) async throws -> InteropSimpleResponse {
    try await channel.unary(InteropTestServiceMethods.unaryCall, request: request, options: options)
  }

  /// Answers with the time; the response says that it may be kept for a minute.
  package func cacheableUnaryCall(_ request: InteropSimpleRequest, options: CallOptions = .init()) async throws -> InteropSimpleResponse {
    try await channel.unary(InteropTestServiceMethods.cacheableUnaryCall, request: request, options: options)
  }

  package nonisolated(nonsending) func streamingOutputCall<Result>(
    _ request: InteropStreamingOutputCallRequest, options: CallOptions = .init(),
    handle: (RPCStream<InteropStreamingOutputCallResponse>) async throws -> Result
  ) async throws -> Result {
    try await channel.serverStreaming(
      InteropTestServiceMethods.streamingOutputCall, request: request, options: options, handle: handle)
  }

  package nonisolated(nonsending) func streamingInputCall(
    options: CallOptions = .init(), send: (RPCWriter<InteropStreamingInputCallRequest>) async throws -> Void
  ) async throws -> InteropStreamingInputCallResponse {
    try await channel.clientStreaming(InteropTestServiceMethods.streamingInputCall, options: options, send: send)
  }

  /// Answers each request as it comes.
  package nonisolated(nonsending) func fullDuplexCall<Result>(
    options: CallOptions = .init(),
    handle: (RPCWriter<InteropStreamingOutputCallRequest>, RPCStream<InteropStreamingOutputCallResponse>) async throws -> Result
  ) async throws -> Result {
    try await channel.bidirectional(InteropTestServiceMethods.fullDuplexCall, options: options, handle: handle)
  }

  /// Answers when all requests have come.
  package nonisolated(nonsending) func halfDuplexCall<Result>(
    options: CallOptions = .init(),
    handle: (RPCWriter<InteropStreamingOutputCallRequest>, RPCStream<InteropStreamingOutputCallResponse>) async throws -> Result
  ) async throws -> Result {
    try await channel.bidirectional(InteropTestServiceMethods.halfDuplexCall, options: options, handle: handle)
  }

  /// No test server implements it.
  package func unimplementedCall(_ request: InteropEmpty, options: CallOptions = .init()) async throws -> InteropEmpty {
    try await channel.unary(InteropTestServiceMethods.unimplementedCall, request: request, options: options)
  }
}

/// The methods of `grpc.testing.UnimplementedService`.
package enum InteropUnimplementedServiceMethods {
  package static let unimplementedCall = MethodDescriptor(service: "grpc.testing.UnimplementedService", method: "UnimplementedCall")
  package static let all: [MethodDescriptor] = [unimplementedCall]
}

/// No test server implements it.
package protocol InteropUnimplementedServiceService: RPCService {
  func unimplementedCall(_ request: InteropEmpty, context: ServerContext) async throws -> InteropEmpty
}

extension InteropUnimplementedServiceService {
  package func register(in router: inout RPCRouter) {
    router.unary(InteropUnimplementedServiceMethods.unimplementedCall) {
      (request: InteropEmpty, context: ServerContext) async throws -> InteropEmpty in
      try await self.unimplementedCall(request, context: context)
    }
  }
}

/// Calls `grpc.testing.UnimplementedService` over a channel.
package struct InteropUnimplementedServiceClient: Sendable {
  private let channel: RPCChannel

  package init(_ channel: RPCChannel) { self.channel = channel }

  package func unimplementedCall(_ request: InteropEmpty, options: CallOptions = .init()) async throws -> InteropEmpty {
    try await channel.unary(InteropUnimplementedServiceMethods.unimplementedCall, request: request, options: options)
  }
}
