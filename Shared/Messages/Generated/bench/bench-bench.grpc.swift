// swift-format-ignore-file
// Generated from bench/bench.proto by Protos/generate.sh. DO NOT EDIT.

import ProtobufC
package import RPC

/// The methods of `bench.Echo`.
package enum BenchEchoMethods {
  package static let get = MethodDescriptor(service: "bench.Echo", method: "Get")
  package static let getBoard = MethodDescriptor(service: "bench.Echo", method: "GetBoard")
  package static let echoBoard = MethodDescriptor(service: "bench.Echo", method: "EchoBoard")
  package static let stream = MethodDescriptor(service: "bench.Echo", method: "Stream")
  package static let all: [MethodDescriptor] = [get, getBoard, echoBoard, stream]
}

/// What a server of `bench.Echo` answers.
package protocol BenchEchoService: RPCService {
  /// Returns the request's four fields.
  func get(_ request: BenchReq, context: ServerContext) async throws -> BenchRes
  /// Returns the fixed board, encoded for each call.
  func getBoard(_ request: BenchReq, context: ServerContext) async throws -> BenchBoard
  /// Decodes the request into the ordinary message value and encodes it again.
  func echoBoard(_ request: BenchBoard, context: ServerContext) async throws -> BenchBoard
  /// Returns 1,000 messages: the request's with `seq` from 1000000 on.
  func stream(_ request: BenchReq, responses: RPCWriter<BenchRes>, context: ServerContext) async throws
}

extension BenchEchoService {
  package func register(in router: inout RPCRouter) {
    router.unary(BenchEchoMethods.get) {
      (request: BenchReq, context: ServerContext) async throws -> BenchRes in
      try await self.get(request, context: context)
    }
    router.unary(BenchEchoMethods.getBoard) {
      (request: BenchReq, context: ServerContext) async throws -> BenchBoard in
      try await self.getBoard(request, context: context)
    }
    router.unary(BenchEchoMethods.echoBoard) {
      (request: BenchBoard, context: ServerContext) async throws -> BenchBoard in
      try await self.echoBoard(request, context: context)
    }
    router.serverStreaming(BenchEchoMethods.stream) {
      (request: BenchReq, responses: RPCWriter<BenchRes>, context: ServerContext) async throws -> Void in
      try await self.stream(request, responses: responses, context: context)
    }
  }
}

/// Calls `bench.Echo` over a channel.
package struct BenchEchoClient: Sendable {
  private let channel: RPCChannel

  package init(_ channel: RPCChannel) { self.channel = channel }

  /// Returns the request's four fields.
  package func get(_ request: BenchReq, options: CallOptions = .init()) async throws -> BenchRes {
    try await channel.unary(BenchEchoMethods.get, request: request, options: options)
  }

  /// Returns the fixed board, encoded for each call.
  package func getBoard(_ request: BenchReq, options: CallOptions = .init()) async throws -> BenchBoard {
    try await channel.unary(BenchEchoMethods.getBoard, request: request, options: options)
  }

  /// Decodes the request into the ordinary message value and encodes it again.
  package func echoBoard(_ request: BenchBoard, options: CallOptions = .init()) async throws -> BenchBoard {
    try await channel.unary(BenchEchoMethods.echoBoard, request: request, options: options)
  }

  /// Returns 1,000 messages: the request's with `seq` from 1000000 on.
  package nonisolated(nonsending) func stream<Result>(
    _ request: BenchReq, options: CallOptions = .init(),
    handle: (RPCStream<BenchRes>) async throws -> Result
  ) async throws -> Result {
    try await channel.serverStreaming(
      BenchEchoMethods.stream, request: request, options: options, handle: handle)
  }
}
