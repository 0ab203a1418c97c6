import Messages
import ProtobufC
import RPC

/// Cases that look at how messages are packed.
extension InteropCalls {
  private static let packed: CallOptions = {
    var options = CallOptions()
    options.compression = .gzip
    return options
  }()

  func clientCompressedUnary() async throws {
    var request = Self.largeRequest()
    request.expectCompressed = .of(true)
    if options.probes {
      try await expect(.invalidArgument, "a plain request said to be packed") {
        _ = try await client.unaryCall(request)
      }
    }
    try Self.checkLarge(try await client.unaryCall(request, options: Self.packed))
    request.expectCompressed = .of(false)
    try Self.checkLarge(try await client.unaryCall(request))
  }

  func clientCompressedStreaming() async throws {
    let first = InteropStreamingInputCallRequest.with {
      $0.payload = .zeros(27_182)
      $0.expectCompressed = .of(true)
    }
    if options.probes {
      try await expect(.invalidArgument, "a plain request said to be packed") {
        _ = try await client.streamingInputCall { try await $0.write(first) }
      }
    }
    let response = try await client.streamingInputCall(options: Self.packed) { requests in
      try await requests.write(first)
      try await requests.write(
        .with {
          $0.payload = .zeros(45_904)
          $0.expectCompressed = .of(false)
        },
        packed: false
      )
    }
    try need(
      response.aggregatedPayloadSize == 73_086,
      "the server counted \(response.aggregatedPayloadSize) octets, sent were 73086"
    )
  }

  /// As a stream of one response: only streams say how a message came.
  func serverCompressedUnary() async throws {
    for packed in [true, false] {
      var request = Self.largeRequest()
      request.responseCompressed = .of(packed)
      try await channel.serverStreaming(InteropTestServiceMethods.unaryCall, request: request) {
        (responses: RPCStream<InteropSimpleResponse>) in
        var iterator = responses.makeAsyncIterator()
        guard let response = try await iterator.next() else {
          throw InteropFailure("no response")
        }
        try Self.checkLarge(response)
        try need(
          iterator.wasCompressed == packed,
          "the response is \(packed ? "plain, not packed" : "packed, not plain")"
        )
        try need(try await iterator.next() == nil, "more than one response")
      }
    }
  }

  func serverCompressedStreaming() async throws {
    let expected = [(31_415, true), (92_653, false)]
    let request = InteropStreamingOutputCallRequest.with {
      $0.responseParameters = expected.map { size, packed in
        .with {
          $0.size = Int32(size)
          $0.compressed = .of(packed)
        }
      }
    }
    try await client.streamingOutputCall(request) { responses in
      var iterator = responses.makeAsyncIterator()
      for (size, packed) in expected {
        let response = try await iterator.next()
        try need(response?.payload?.isZeros(size) == true, "a response is not \(size) zeros")
        try need(
          iterator.wasCompressed == packed,
          "the response of \(size) octets is \(packed ? "plain, not packed" : "packed, not plain")"
        )
      }
      try need(try await iterator.next() == nil, "a response too many")
    }
  }
}
