internal import NIOCore

/// An address as gRPC writes peers: `ipv4:127.0.0.1:7001`, `ipv6:[::1]:7001`, `unix:/path`.
func describe(_ address: SocketAddress) -> String {
  switch address {
  case .v4: "ipv4:\(address.ipAddress ?? "?"):\(address.port ?? 0)"
  case .v6: "ipv6:[\(address.ipAddress ?? "?")]:\(address.port ?? 0)"
  case .unixDomainSocket: "unix:\(address.pathname ?? "")"
  }
}
