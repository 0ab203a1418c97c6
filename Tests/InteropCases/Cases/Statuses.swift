import Messages
import ProtobufC
import RPC
import Synchronization

/// Cases of metadata and statuses.
extension InteropCalls {
  /// - Throws: ``InteropFailure`` unless the call fails with this status.
  @discardableResult
  func expect(
    _ code: RPCError.Code,
    _ what: String,
    _ call: () async throws -> Void
  ) async throws -> RPCError {
    do {
      try await call()
    } catch let error as RPCError where error.code == code {
      return error
    } catch let error as RPCError {
      throw InteropFailure("\(what) gave \(error), expected \(code.name)")
    }
    throw InteropFailure("\(what) went well, expected \(code.name)")
  }

  func customMetadata() async throws {
    let octets: [UInt8] = [0x0A, 0x0B, 0x0A, 0x0B, 0x0A, 0x0B]
    let text = "test_initial_metadata_value"
    let seen = MetadataSeen()
    var options = CallOptions()
    options.metadata.add(text, named: EchoMetadata.initial)
    options.metadata.add(binary: octets, named: EchoMetadata.trailing)
    options.onMetadata = { initial, trailing in seen.note(initial, trailing) }
    func check(_ kind: String) throws {
      let (initial, trailing) = seen.take()
      let name = initial[EchoMetadata.initial]
      try need(name == text, "\(kind): initial metadata is \(name ?? "absent")")
      let back = trailing.binary(EchoMetadata.trailing)
      try need(back == octets, "\(kind): trailing metadata is \(back.map { "\($0)" } ?? "absent")")
    }
    _ = try await client.unaryCall(Self.largeRequest(), options: options)
    try check("unary")
    try await client.fullDuplexCall(options: options) { requests, responses in
      var request = Self.outputs([314_159])
      request.payload = .zeros(271_828)
      try await requests.write(request)
      requests.finish()
      for try await _ in responses {}
    }
    try check("full duplex")
  }

  func statusCodeAndMessage() async throws {
    try await echoStatus("test status message")
  }

  /// What can't be sent as it is in a header.
  func specialStatusMessage() async throws {
    try await echoStatus(
      "\t\ntest with whitespace\r\nand Unicode BMP \u{263A} and non-BMP \u{1F608}\t\n"
    )
  }

  private func echoStatus(_ message: String) async throws {
    let status = InteropEchoStatus.with {
      $0.code = 2
      $0.message = message
    }
    let unary = try await expect(.unknown, "a unary call") {
      _ = try await client.unaryCall(.with { $0.responseStatus = status })
    }
    try need(unary.message == message, "the message of a unary call is \"\(unary.message)\"")
    let duplex = try await expect(.unknown, "a full duplex call") {
      try await client.fullDuplexCall { requests, responses in
        try await requests.write(.with { $0.responseStatus = status })
        requests.finish()
        for try await _ in responses {}
      }
    }
    try need(duplex.message == message, "the message of a duplex call is \"\(duplex.message)\"")
  }

  func unimplementedMethod() async throws {
    try await expect(.unimplemented, "UnimplementedCall") {
      _ = try await client.unimplementedCall(InteropEmpty())
    }
  }

  func unimplementedService() async throws {
    try await expect(.unimplemented, "UnimplementedService") {
      _ = try await InteropUnimplementedServiceClient(channel).unimplementedCall(InteropEmpty())
    }
  }
}

/// The metadata of the call that ended last.
private final class MetadataSeen: Sendable {
  private let last = Mutex<(Metadata, Metadata)>(([:], [:]))

  func note(_ initial: Metadata, _ trailing: Metadata) {
    last.withLock { $0 = (initial, trailing) }
  }

  func take() -> (initial: Metadata, trailing: Metadata) {
    last.withLock { last in
      defer { last = ([:], [:]) }
      return last
    }
  }
}
