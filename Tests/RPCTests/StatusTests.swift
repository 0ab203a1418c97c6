import Messages
import ProtobufC
import RPC
import Synchronization
import Testing

@Suite("What a call carries besides messages", .timeLimit(.minutes(1)))
struct StatusTests {
  @Test("Code, message, details and metadata of an error reach the client")
  func details() async throws {
    try await withServer { test in
      let error = await test.channel.failure("details")
      #expect(error?.code == .invalidArgument)
      #expect(error?.message == "naïve 100%\n")
      #expect(error?.statusDetails == [1, 2, 3])
      #expect(error?.metadata["x-why"] == "because")
    }
  }

  @Test("An error of the domain is translated, any other is kept from the client")
  func errors() async throws {
    try await withServer { test in
      #expect(await test.channel.failure("known") == RPCError(.notFound, "gone"))
      #expect(await test.channel.failure("unknown") == RPCError(.internalError, "internal error"))
    }
  }

  @Test("Metadata goes in with the request, and out before and after the response")
  func metadata() async throws {
    try await withServer { test in
      let seen = Mutex<(Metadata, Metadata)>(([:], [:]))
      var options = CallOptions(metadata: ["x-in": "value"])
      options.metadata.add(binary: [0, 255, 1], named: "x-in-bin")
      options.onMetadata = { initial, trailing in seen.withLock { $0 = (initial, trailing) } }
      _ = try await test.channel.say("metadata", options: options)
      let (initial, trailing) = seen.withLock { $0 }
      #expect(initial["x-initial"] == "value")
      #expect(trailing.binary("x-trailing-bin") == [0, 255, 1])
    }
  }

  @Test("A method that nobody answers is UNIMPLEMENTED")
  func unimplemented() async throws {
    try await withServer { test in
      let error = await #expect(throws: RPCError.self) {
        let _: EchoResponse = try await test.channel.unary(
          MethodDescriptor(service: "no.such", method: "Thing"),
          request: EchoRequest()
        )
      }
      #expect(error?.code == .unimplemented)
      #expect(error?.message == "unknown method /no.such/Thing")
    }
  }

  @Test("Packed requests and responses are read", arguments: [Compression.gzip, .deflate])
  func compression(_ compression: Compression) async throws {
    try await withServer(.init(compressesResponses: true)) { test in
      var options = CallOptions()
      options.compression = compression
      let payload = [UInt8](repeating: 5, count: 100_000)
      let response = try await test.channel.say(.with { $0.payload = payload }, options: options)
      #expect(response.payload == payload)
    }
  }
}
