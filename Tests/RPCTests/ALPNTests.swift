import NIOCore
import NIOPosix
import NIOSSL
import RPC
import Testing

@Suite("TLS without a word of HTTP/2", .timeLimit(.minutes(1)))
struct ALPNTests {
  @Test("A client that doesn't offer h2 is turned away", arguments: [[], ["http/1.1"]])
  func client(offers: [String]) async throws {
    let witness = Witness()
    let tls = RPCServerTLS(
      certificateChain: try Certificates.file(Certificates.server),
      privateKey: try Certificates.file(Certificates.serverKey)
    )
    try await withServer(.init(tls: tls), witness: witness) { test in
      var configuration = TLSConfiguration.makeClientConfiguration()
      configuration.applicationProtocols = offers
      configuration.certificateVerification = .none
      let context = try NIOSSLContext(configuration: configuration)
      let channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
        .channelInitializer { channel in
          channel.eventLoop.makeCompletedFuture {
            try channel.pipeline.syncOperations.addHandler(
              try NIOSSLClientHandler(context: context, serverHostname: nil)
            )
          }
        }
        .connect(host: "127.0.0.1", port: test.address.port ?? 0).get()
      try await channel.closeFuture.get()
      try await eventually { witness.connections == [.tls] }
      #expect(witness.lines.contains { $0.contains("ALPN h2") && $0.contains("refusal=tls") })
    }
  }

  @Test("A server that doesn't agree on h2 is asked nothing")
  func server() async throws {
    let context = try NIOSSLContext(
      configuration: .makeServerConfiguration(
        certificateChain: try NIOSSLCertificate.fromPEMFile(
          Certificates.file(Certificates.server)
        ).map { .certificate($0) },
        privateKey: .privateKey(
          try NIOSSLPrivateKey(file: Certificates.file(Certificates.serverKey), format: .pem)
        )
      )
    )
    let listener = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: context))
        }
      }
      .bind(host: "127.0.0.1", port: 0).get()
    let channel = try RPCChannel(
      target: "ipv4:127.0.0.1:\(listener.localAddress?.port ?? 0)",
      configuration: .init(
        tls: RPCClientTLS(
          roots: try Certificates.file(Certificates.authority),
          serverName: "localhost"
        )
      ),
      logger: quietLogger()
    )
    let error = await channel.failure("hello")
    #expect(error?.code == .unavailable)
    #expect(error?.message.contains("ALPN h2") == true)
    await channel.close()
    try await listener.close()
  }
}
