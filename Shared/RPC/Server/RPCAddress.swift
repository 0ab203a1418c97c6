internal import NIOCore

/// Where a server listens, or may be reached.
package enum RPCAddress: Hashable, Sendable, CustomStringConvertible {
  case ip(host: String, port: Int)
  case unix(path: String)

  init?(_ address: SocketAddress?) {
    guard let address else { return nil }
    switch address {
    case .v4, .v6:
      guard let host = address.ipAddress, let port = address.port else { return nil }
      self = .ip(host: host, port: port)
    case .unixDomainSocket:
      self = .unix(path: address.pathname ?? "")
    }
  }

  /// `nil` for a Unix socket.
  package var port: Int? {
    if case .ip(_, let port) = self { port } else { nil }
  }

  /// What an ``RPCChannel`` on this machine takes.
  package var target: String {
    switch self {
    case .ip(let host, let port) where host.contains(":"): "ipv6:[\(host)]:\(port)"
    case .ip(let host, let port): "ipv4:\(host):\(port)"
    case .unix(let path): "unix:\(path)"
    }
  }

  package var description: String { target }

  /// - Throws: When the host is no IP address, or the path too long for a socket.
  var socketAddress: SocketAddress {
    get throws {
      switch self {
      case .ip(let host, let port): try SocketAddress(ipAddress: host, port: port)
      case .unix(let path): try SocketAddress(unixDomainSocketPath: path)
      }
    }
  }
}
