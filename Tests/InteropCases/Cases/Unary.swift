import Messages
import ProtobufC
import RPC

/// Cases of one request and one response.
extension InteropCalls {
  private static let requestBytes = 271_828
  private static let responseBytes = 314_159

  static func largeRequest() -> InteropSimpleRequest {
    .with {
      $0.responseSize = Int32(responseBytes)
      $0.payload = .zeros(requestBytes)
    }
  }

  static func checkLarge(_ response: InteropSimpleResponse) throws(InteropFailure) {
    try need(
      response.payload?.isZeros(responseBytes) == true,
      "payload is \(response.payload?.body.count ?? -1) octets, expected \(responseBytes) zeros"
    )
  }

  func emptyUnary() async throws {
    let response = try await client.emptyCall(InteropEmpty())
    try need(response == InteropEmpty(), "the response is not empty")
  }

  /// Twice the same request must give the same answer, which says when it was first made.
  func cacheableUnary() async throws {
    let request = InteropSimpleRequest.with { $0.payload = .with { $0.body = Array("1".utf8) } }
    var metadata = Metadata()
    metadata.add("1.2.3.4", named: "x-user-ip")
    let options = CallOptions(metadata: metadata)
    let first = try await client.cacheableUnaryCall(request, options: options)
    let second = try await client.cacheableUnaryCall(request, options: options)
    try need(first.payload?.body.isEmpty == false, "the response has no payload")
    try need(first.payload == second.payload, "the second response is not the first one")
  }

  func largeUnary() async throws {
    try Self.checkLarge(try await client.unaryCall(Self.largeRequest()))
  }

  /// A thousand, a hundred at a time.
  func concurrentLargeUnary() async throws {
    let request = Self.largeRequest()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<1_000 {
        if number >= 100 { try await group.next() }
        group.addTask { try Self.checkLarge(try await client.unaryCall(request)) }
      }
      try await group.waitForAll()
    }
  }

  func soakOnce() async throws {
    let request = InteropSimpleRequest.with {
      $0.responseSize = Int32(clamping: options.soak.responseBytes)
      $0.payload = .zeros(options.soak.requestBytes)
    }
    let response = try await client.unaryCall(request)
    try need(
      response.payload?.isZeros(options.soak.responseBytes) == true,
      "payload is not \(options.soak.responseBytes) zeros"
    )
  }
}
