#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// Asks the system (its hosts file, DNS) for every address of each name, in the order in which the
/// system would try them.
struct SystemResolver: NameResolver {
  let endpoints: [RPCTarget.Endpoint]

  func addresses() throws(RPCError) -> [RPCAddress] {
    var found: [RPCAddress] = []
    for endpoint in endpoints {
      switch endpoint {
      case .unix(let path): found.append(.unix(path: path))
      case .host(let host, let port):
        for address in try Self.look(up: host, port: port) where !found.contains(address) {
          found.append(address)
        }
      }
    }
    return found
  }

  private static func look(up host: String, port: Int) throws(RPCError) -> [RPCAddress] {
    var hints = unsafe addrinfo()
    unsafe hints.ai_family = AF_UNSPEC
    #if canImport(Darwin)
    unsafe hints.ai_socktype = SOCK_STREAM
    #else
    unsafe hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    #endif
    var list: UnsafeMutablePointer<addrinfo>?
    // 0, or one of the EAI_ codes.
    let result = unsafe getaddrinfo(host, nil, &hints, &list)
    guard result == 0 else {
      let reason = unsafe String(cString: gai_strerror(result))
      throw RPCError(.unavailable, "cannot resolve \"\(host)\": \(reason)")
    }
    defer { unsafe freeaddrinfo(list) }
    var found: [RPCAddress] = []
    var next = unsafe list
    while let entry = unsafe next {
      unsafe next = entry.pointee.ai_next
      var text = [CChar](repeating: 0, count: Int(NI_MAXHOST))
      // 0, or one of the EAI_ codes: an address that can't be written down can't be used either.
      let named = unsafe getnameinfo(
        entry.pointee.ai_addr,
        entry.pointee.ai_addrlen,
        &text,
        socklen_t(text.count),
        nil,
        0,
        NI_NUMERICHOST
      )
      guard named == 0 else { continue }
      let octets = text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      found.append(.ip(host: String(decoding: octets, as: UTF8.self), port: port))
    }
    return found
  }
}
