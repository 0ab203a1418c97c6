package import Logging
package import RPC

/// What `interop-server` is told.
package struct ServerOptions: Sendable {
  package static let usage = """
    interop-server --port N [--host ADDRESS] [--tls CERTIFICATE KEY [CLIENT-CA]]

    Answers grpc.testing.TestService until it is told to stop. Files are PEM. Also known:
    --use_tls, --tls_cert_file, --tls_key_file, --client_ca_file.
    """

  package var host: String
  package var port: Int
  package var tls: RPCServerTLS?

  /// - Throws: ``InteropFailure`` with what is missing or makes no sense.
  package init(_ arguments: [String]) throws(InteropFailure) {
    let given = try Arguments(
      arguments,
      known: [
        "host", "address", "port", "server-port", "tls", "use-tls", "tls-cert", "tls-cert-file",
        "cert", "certificate", "tls-key", "tls-key-file", "key", "private-key", "client-ca",
        "client-ca-file", "tls-client-ca",
      ]
    )
    guard let port = try given.number("port", "server-port") else {
      throw InteropFailure("--port is missing")
    }
    host = given.text("host", "address") ?? "0.0.0.0"
    self.port = port
    guard given.flag("tls", "use-tls") || given.text("tls-cert", "tls-cert-file", "cert") != nil
    else { return }
    let files = given.list("tls").filter { $0 != "true" }
    guard
      let chain = files.first
        ?? given.text("tls-cert", "tls-cert-file", "cert", "certificate"),
      let key = files.dropFirst().first
        ?? given.text("tls-key", "tls-key-file", "key", "private-key")
    else { throw InteropFailure("TLS needs a certificate and its key: --tls CERTIFICATE KEY") }
    tls = RPCServerTLS(
      certificateChain: chain,
      privateKey: key,
      clientRoots: files.dropFirst(2).first
        ?? given.text("client-ca", "client-ca-file", "tls-client-ca")
    )
  }

  /// A server that answers the test service.
  package func server(logger: Logger) -> RPCServer {
    var configuration = RPCServer.Configuration(host: host, port: port, tls: tls)
    // Cases for flow control send messages of 1 MiB, and harnesses may go further.
    configuration.maximumMessageBytes = 16 << 20
    return RPCServer(configuration: configuration, services: [TestService()], logger: logger)
  }
}
