package import Messages
import ProtobufC
package import RPC

/// `grpc.testing.TestService` as gRPC's interoperability tests describe it.
///
/// Source: https://github.com/grpc/grpc/blob/v1.62.0/doc/interop-test-descriptions.md
package struct TestService: InteropTestServiceService {
  private let cache = AnswerCache()
  /// What it calls itself when a client asks.
  private let name: String

  package init(name: String = "golden-thread") {
    self.name = name
  }

  package func emptyCall(
    _ request: InteropEmpty,
    context: ServerContext
  ) async throws -> InteropEmpty {
    EchoMetadata.echo(context)
    return InteropEmpty()
  }

  package func unaryCall(
    _ request: InteropSimpleRequest,
    context: ServerContext
  ) async throws -> InteropSimpleResponse {
    EchoMetadata.echo(context)
    try checkPacking(request.expectCompressed, wasCompressed: context.requestWasCompressed)
    try throwStatus(request.responseStatus)
    if let packed = request.responseCompressed { context.compressResponses(packed.value) }
    let payload = try payload(request.responseSize)
    return .with {
      $0.payload = payload
      if request.fillServerID { $0.serverID = name }
    }
  }

  /// The time, in nanoseconds; the same for the same request within the minute that the response
  /// may be kept, with or without a cache on the way.
  package func cacheableUnaryCall(
    _ request: InteropSimpleRequest,
    context: ServerContext
  ) async throws -> InteropSimpleResponse {
    context.setInitial("max-age=60, public", named: "cache-control")
    let body = cache.answer(to: request)
    return .with { $0.payload = .with { $0.body = body } }
  }

  package func streamingOutputCall(
    _ request: InteropStreamingOutputCallRequest,
    responses: RPCWriter<InteropStreamingOutputCallResponse>,
    context: ServerContext
  ) async throws {
    EchoMetadata.echo(context)
    context.compressResponses(packsAny(request))
    try await answer(request, responses)
  }

  package func streamingInputCall(
    _ requests: RPCStream<InteropStreamingInputCallRequest>,
    context: ServerContext
  ) async throws -> InteropStreamingInputCallResponse {
    EchoMetadata.echo(context)
    var sum: Int32 = 0
    var iterator = requests.makeAsyncIterator()
    while let request = try await iterator.next() {
      try checkPacking(request.expectCompressed, wasCompressed: iterator.wasCompressed)
      sum += Int32(request.payload?.body.count ?? 0)
    }
    return .with { $0.aggregatedPayloadSize = sum }
  }

  package func fullDuplexCall(
    _ requests: RPCStream<InteropStreamingOutputCallRequest>,
    responses: RPCWriter<InteropStreamingOutputCallResponse>,
    context: ServerContext
  ) async throws {
    EchoMetadata.echo(context)
    for try await request in requests {
      if packsAny(request) { context.compressResponses(true) }
      try await answer(request, responses)
    }
  }

  package func halfDuplexCall(
    _ requests: RPCStream<InteropStreamingOutputCallRequest>,
    responses: RPCWriter<InteropStreamingOutputCallResponse>,
    context: ServerContext
  ) async throws {
    EchoMetadata.echo(context)
    var all: [InteropStreamingOutputCallRequest] = []
    for try await request in requests { all.append(request) }
    context.compressResponses(all.contains(where: packsAny))
    for request in all { try await answer(request, responses) }
  }

  package func unimplementedCall(
    _ request: InteropEmpty,
    context: ServerContext
  ) async throws -> InteropEmpty {
    throw RPCError(.unimplemented, "no test server implements \(context.method)")
  }

  // MARK: Parts

  private func answer(
    _ request: InteropStreamingOutputCallRequest,
    _ responses: RPCWriter<InteropStreamingOutputCallResponse>
  ) async throws {
    try throwStatus(request.responseStatus)
    for parameters in request.responseParameters {
      if parameters.intervalUs > 0 {
        try await Task.sleep(for: .microseconds(parameters.intervalUs))
      }
      let payload = try payload(parameters.size)
      try await responses.write(
        .with { $0.payload = payload },
        packed: parameters.compressed?.value ?? false
      )
    }
  }

  private func packsAny(_ request: InteropStreamingOutputCallRequest) -> Bool {
    request.responseParameters.contains { $0.compressed?.value == true }
  }

  /// More than any case asks for, and little enough to be made at once.
  private static let largestPayload: Int32 = 64 << 20

  private func payload(_ size: Int32) throws(RPCError) -> InteropPayload {
    guard (0...Self.largestPayload).contains(size) else {
      throw RPCError(
        .invalidArgument,
        "response size is \(size), allowed are 0 to \(Self.largestPayload)"
      )
    }
    return .zeros(Int(size))
  }

  private func throwStatus(_ status: InteropEchoStatus?) throws(RPCError) {
    guard let status, status.code != 0 else { return }
    throw RPCError(RPCError.Code(rawValue: Int(status.code)) ?? .unknown, status.message)
  }

  private func checkPacking(
    _ expected: InteropBoolValue?,
    wasCompressed: Bool
  ) throws(RPCError) {
    guard let expected, expected.value != wasCompressed else { return }
    throw RPCError(
      .invalidArgument,
      "the message is \(wasCompressed ? "" : "not ")packed, expected was the opposite"
    )
  }
}
