import Logging
package import RPC

/// What `interop-client` is told.
package struct ClientOptions: Sendable {
  package static let usage = """
    interop-client --host H --port N --test CASE[,CASE…]|all [--tls [CA [CERTIFICATE KEY]]]
      [--server-name NAME] [--limit SECONDS] [--list]

    Makes calls of grpc.testing.TestService and checks what comes back. Files are PEM. Also known:
    --server_host, --server_port, --test_case, --use_tls, --ca_file, --use_test_ca,
    --server_host_override, --tls_cert_file, --tls_key_file, --soak_iterations,
    --soak_max_failures, --soak_per_iteration_max_acceptable_latency_ms,
    --soak_overall_timeout_seconds, --soak_min_time_ms_between_rpcs, --soak_request_size,
    --soak_response_size, --soak_num_threads; --probe=false leaves out of the cases for packed
    requests what a server can't check that isn't told how requests came.
    """

  package var host: String
  package var port: Int
  package var cases: [InteropCase]
  package var tls: RPCClientTLS?
  /// How long one case may take.
  package var limit: Duration
  package var soak: SoakOptions
  /// The server can tell whether a request came packed.
  package var probes: Bool

  /// - Throws: ``InteropFailure`` with what is missing or makes no sense.
  package init(_ arguments: [String]) throws(InteropFailure) {
    let given = try Arguments(
      arguments,
      known: Set([
        "host", "server-host", "port", "server-port", "test", "test-case", "tls", "use-tls", "ca",
        "ca-file", "tls-ca", "use-test-ca", "server-name", "server-host-override", "cert",
        "tls-cert", "tls-cert-file", "key", "tls-key", "tls-key-file", "limit", "list", "probe",
        // Of cases with accounts of a cloud, which are not ours; harnesses send them anyway.
        "default-service-account", "oauth-scope", "service-account-key-file",
        "custom-credentials-type", "additional-metadata",
      ]).union(SoakOptions.names)
    )
    guard let port = try given.number("port", "server-port") else {
      throw InteropFailure("--port is missing")
    }
    host = given.text("host", "server-host") ?? "127.0.0.1"
    self.port = port
    cases = try Self.cases(given.text("test", "test-case") ?? "all")
    limit = .seconds(try given.number("limit") ?? 180)
    soak = try SoakOptions(given)
    probes = given.list("probe").first != "false"
    guard given.flag("tls", "use-tls") else { return }
    let files = given.list("tls").filter { $0 != "true" }
    tls = RPCClientTLS(
      roots: files.first ?? given.text("ca", "ca-file", "tls-ca"),
      certificateChain: files.dropFirst().first ?? given.text("cert", "tls-cert", "tls-cert-file"),
      privateKey: files.dropFirst(2).first ?? given.text("key", "tls-key", "tls-key-file"),
      serverName: given.text("server-name", "server-host-override")
    )
  }

  private static func cases(_ text: String) throws(InteropFailure) -> [InteropCase] {
    guard text != "all" else { return InteropCase.allCases }
    var cases: [InteropCase] = []
    for name in text.split(separator: ",") {
      guard let found = InteropCase(rawValue: String(name)) else {
        let all = InteropCase.allCases.map(\.rawValue).joined(separator: ", ")
        throw InteropFailure("\"\(name)\" is not a case; cases are \(all)")
      }
      cases.append(found)
    }
    return cases
  }

  /// A channel of its own.
  func channel(logger: Logger) throws(RPCError) -> RPCChannel {
    var configuration = RPCChannel.Configuration(tls: tls)
    configuration.maximumMessageBytes = 16 << 20
    let address = host.contains(":") ? "[\(host)]" : host
    return try RPCChannel(
      target: "dns:///\(address):\(port)",
      configuration: configuration,
      logger: logger
    )
  }
}
