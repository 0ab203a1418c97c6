internal import NIOCore
internal import NIOSSL

/// How long a peer may take to answer the end of TLS: many never do, and GOAWAY has said it all.
private let tlsFarewell = TimeAmount.milliseconds(200)

/// A server's certificate, and whether clients must show theirs.
///
/// All files are PEM.
package struct RPCServerTLS: Hashable, Sendable {
  package var certificateChain: String
  package var privateKey: String
  /// Certificates that sign clients'; when set, a client without one is refused (mutual TLS).
  package var clientRoots: String?

  package init(certificateChain: String, privateKey: String, clientRoots: String? = nil) {
    self.certificateChain = certificateChain
    self.privateKey = privateKey
    self.clientRoots = clientRoots
  }

  func context() throws -> NIOSSLContext {
    var configuration = TLSConfiguration.makeServerConfiguration(
      certificateChain: try NIOSSLCertificate.fromPEMFile(certificateChain)
        .map { .certificate($0) },
      privateKey: .privateKey(try NIOSSLPrivateKey(file: privateKey, format: .pem))
    )
    configuration.applicationProtocols = ["h2"]
    configuration.minimumTLSVersion = .tlsv12
    configuration.shutdownTimeout = tlsFarewell
    if let clientRoots {
      configuration.trustRoots = .file(clientRoots)
      configuration.certificateVerification = .noHostnameVerification
    }
    return try NIOSSLContext(configuration: configuration)
  }
}

/// Whom a client trusts, and what it shows of itself.
///
/// All files are PEM.
package struct RPCClientTLS: Hashable, Sendable {
  /// Certificates that sign servers'; the system's when `nil`.
  package var roots: String?
  package var certificateChain: String?
  package var privateKey: String?
  /// The name that the server's certificate must have; the target's host when `nil`.
  package var serverName: String?

  package init(
    roots: String? = nil,
    certificateChain: String? = nil,
    privateKey: String? = nil,
    serverName: String? = nil
  ) {
    self.roots = roots
    self.certificateChain = certificateChain
    self.privateKey = privateKey
    self.serverName = serverName
  }

  func context() throws -> NIOSSLContext {
    var configuration = TLSConfiguration.makeClientConfiguration()
    configuration.applicationProtocols = ["h2"]
    configuration.minimumTLSVersion = .tlsv12
    configuration.shutdownTimeout = tlsFarewell
    if let roots { configuration.trustRoots = .file(roots) }
    if let certificateChain, let privateKey {
      configuration.certificateChain = try NIOSSLCertificate.fromPEMFile(certificateChain)
        .map { .certificate($0) }
      configuration.privateKey = .privateKey(
        try NIOSSLPrivateKey(file: privateKey, format: .pem)
      )
    }
    return try NIOSSLContext(configuration: configuration)
  }
}
