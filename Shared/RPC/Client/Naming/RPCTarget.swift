internal import NIOCore

/// Where a channel connects, from the text of a configuration.
///
/// `dns:///host:port` (or `host:port`), `ipv4:address:port`, `ipv6:[address]:port`, each but the
/// first also as a comma list; `unix:path`, `unix:///absolute/path`.
///
/// Source: https://github.com/grpc/grpc/blob/v1.62.0/doc/naming.md
package struct RPCTarget: Hashable, Sendable {
  enum Endpoint: Hashable, Sendable {
    case host(String, port: Int)
    case unix(String)
  }

  /// As it was written.
  let text: String
  /// Tried in this order.
  let endpoints: [Endpoint]
  /// What goes into `:authority`.
  let authority: String

  /// - Throws: ``RPCError/Code/invalidArgument`` with what was found and what is accepted.
  package init(_ text: String) throws(RPCError) {
    self.text = text
    let malformed = RPCError(
      .invalidArgument,
      "\"\(text)\" is not a target; accepted are dns:///host:port, ipv4:address:port, "
        + "ipv6:[address]:port and unix:path"
    )
    if let path = Self.rest(of: text, after: ["unix://", "unix:"]) {
      guard !path.isEmpty else { throw malformed }
      endpoints = [.unix(path)]
      authority = "localhost"
      return
    }
    let list: Substring
    if let dns = Self.rest(of: text, after: ["dns:///", "dns:"]) {
      list = dns[...]
    } else {
      list = Self.rest(of: text, after: ["ipv4:", "ipv6:"])?[...] ?? text[...]
    }
    var found: [Endpoint] = []
    for item in list.split(separator: ",", omittingEmptySubsequences: false) {
      guard let endpoint = Self.endpoint(item) else { throw malformed }
      found.append(endpoint)
    }
    guard let first = list.split(separator: ",").first, !found.isEmpty else { throw malformed }
    endpoints = found
    authority = String(first)
  }

  private static func rest(of text: String, after prefixes: [String]) -> String? {
    prefixes.first(where: text.hasPrefix).map { String(text.dropFirst($0.count)) }
  }

  private static func endpoint(_ text: Substring) -> Endpoint? {
    guard let colon = text.lastIndex(of: ":"),
      let port = Int(text[text.index(after: colon)...]), (1...65_535).contains(port)
    else { return nil }
    var host = text[..<colon]
    if host.hasPrefix("["), host.hasSuffix("]") {
      host = host.dropFirst().dropLast()
    } else if host.contains(":") {
      return nil
    }
    guard !host.isEmpty, !host.contains("/") else { return nil }
    return .host(String(host), port: port)
  }

  /// What the target says without asking anybody; `nil` when it has names in it.
  var fixedAddresses: [RPCAddress]? {
    var fixed: [RPCAddress] = []
    for endpoint in endpoints {
      switch endpoint {
      case .unix(let path): fixed.append(.unix(path: path))
      case .host(let host, let port):
        guard (try? SocketAddress(ipAddress: host, port: port)) != nil else { return nil }
        fixed.append(.ip(host: host, port: port))
      }
    }
    return fixed
  }

  /// The name that a server's certificate should have.
  var serverName: String? {
    if case .host(let host, _) = endpoints.first { host } else { nil }
  }
}
