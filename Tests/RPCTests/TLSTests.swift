import Foundation
import Messages
import ProtobufC
import RPC
import Testing

@Suite("TLS", .timeLimit(.minutes(1)))
struct TLSTests {
  private func server(mutual: Bool = false) throws -> RPCServer.Configuration {
    .init(
      tls: RPCServerTLS(
        certificateChain: try Certificates.file(Certificates.server),
        privateKey: try Certificates.file(Certificates.serverKey),
        clientRoots: mutual ? try Certificates.file(Certificates.authority) : nil
      )
    )
  }

  private func client(
    certificate: String? = nil,
    key: String? = nil,
    serverName: String? = "localhost"
  ) throws -> RPCChannel.Configuration {
    .init(
      tls: RPCClientTLS(
        roots: try Certificates.file(Certificates.authority),
        certificateChain: try certificate.map(Certificates.file),
        privateKey: try key.map(Certificates.file),
        serverName: serverName
      )
    )
  }

  @Test("A call goes through, also a large one")
  func call() async throws {
    try await withServer(server(), channel: client()) { test in
      let payload = [UInt8](repeating: 3, count: 2_000_000)
      let response = try await test.channel.say(.with { $0.payload = payload })
      #expect(response.payload == payload)
    }
  }

  @Test("A server of another name is refused")
  func wrongName() async throws {
    try await withServer(server(), channel: client(serverName: "example.org")) { test in
      let error = await test.channel.failure("hello")
      #expect(error?.code == .unavailable)
    }
  }

  @Test("A server that nobody vouches for is refused")
  func unknownAuthority() async throws {
    try await withServer(server(), channel: .init(tls: RPCClientTLS(serverName: "localhost"))) {
      test in
      let error = await test.channel.failure("hello")
      #expect(error?.code == .unavailable)
    }
  }

  @Test("With mutual TLS a known client is served")
  func mutual() async throws {
    try await withServer(
      server(mutual: true),
      channel: client(certificate: Certificates.client, key: Certificates.clientKey)
    ) { test in
      let response = try await test.channel.say("hello")
      #expect(response.text == "hello")
    }
  }

  @Test(
    "With mutual TLS others are not",
    arguments: [nil, (Certificates.stranger, Certificates.strangerKey)] as [(String, String)?]
  )
  func mutualRefused(_ shown: (String, String)?) async throws {
    try await withServer(
      server(mutual: true),
      channel: client(certificate: shown?.0, key: shown?.1)
    ) { test in
      let error = await test.channel.failure("hello")
      #expect(error?.code == .unavailable)
    }
  }

  @Test("A client in cleartext is cut off, and the server goes on")
  func cleartext() async throws {
    try await withServer(server(), channel: client()) { test in
      let wire = try await WireClient.connect(to: test.address)
      try await eventually { wire.record.isClosed }
      let response = try await test.channel.say("hello")
      #expect(response.text == "hello")
    }
  }

  @Test("A certificate that was replaced is shown to the next client")
  func reload() async throws {
    let chain = try Certificates.file(Certificates.stranger)
    let key = try Certificates.file(Certificates.strangerKey)
    let tls = RPCServerTLS(certificateChain: chain, privateKey: key)
    var channel = try client()
    channel.backoff = .init(initial: .milliseconds(10), maximum: .milliseconds(50))
    try await withServer(.init(tls: tls), channel: channel) { test in
      let error = await test.channel.failure("hello")
      #expect(error?.code == .unavailable)
      try Data(Certificates.serverKey.utf8).write(to: URL(filePath: key))
      try Data(Certificates.server.utf8).write(to: URL(filePath: chain))
      try await eventually { await test.channel.failure("hello") == nil }
    }
  }

  @Test("Files that are no certificates stop the start")
  func badFiles() async throws {
    let nothing = try Certificates.file("nothing")
    await #expect(throws: (any Error).self) {
      try await withServer(
        .init(tls: RPCServerTLS(certificateChain: nothing, privateKey: nothing))
      ) { _ in }
    }
  }
}
