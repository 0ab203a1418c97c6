import Messages
import ProtobufC
import RPC

/// Cases of streams.
extension InteropCalls {
  static let requestSizes = [27_182, 8, 1_828, 45_904]
  static let responseSizes = [31_415, 9, 2_653, 58_979]

  static func outputs(_ sizes: [Int]) -> InteropStreamingOutputCallRequest {
    .with {
      $0.responseParameters = sizes.map { size in .with { $0.size = Int32(size) } }
    }
  }

  func clientStreaming() async throws {
    let response = try await client.streamingInputCall { requests in
      for size in Self.requestSizes {
        try await requests.write(.with { $0.payload = .zeros(size) })
      }
    }
    let sum = Self.requestSizes.reduce(0, +)
    try need(
      response.aggregatedPayloadSize == sum,
      "the server counted \(response.aggregatedPayloadSize) octets, sent were \(sum)"
    )
  }

  func serverStreaming() async throws {
    try await client.streamingOutputCall(Self.outputs(Self.responseSizes)) { responses in
      var count = 0
      for try await response in responses {
        try need(count < Self.responseSizes.count, "a response too many")
        try need(
          response.payload?.isZeros(Self.responseSizes[count]) == true,
          "response \(count) is not \(Self.responseSizes[count]) zeros"
        )
        count += 1
      }
      try need(count == Self.responseSizes.count, "\(count) responses instead of 4")
    }
  }

  func pingPong() async throws {
    try await client.fullDuplexCall { requests, responses in
      var iterator = responses.makeAsyncIterator()
      for (there, back) in zip(Self.requestSizes, Self.responseSizes) {
        var request = Self.outputs([back])
        request.payload = .zeros(there)
        try await requests.write(request)
        let response = try await iterator.next()
        try need(
          response?.payload?.isZeros(back) == true,
          "the answer to \(there) octets is not \(back) zeros"
        )
      }
      requests.finish()
      try need(try await iterator.next() == nil, "a response too many")
    }
  }

  func emptyStream() async throws {
    try await client.fullDuplexCall { requests, responses in
      requests.finish()
      for try await _ in responses { throw InteropFailure("a response to nothing") }
    }
  }
}
