import Chassis
import Glibc

/// Whether a port of this machine can be had, asked by binding to it for a moment.
enum PortCheck {
  /// The ports of an installation that somebody else holds, each with what it is for.
  static func taken(by others: Installation) -> [(port: Int, purpose: String)] {
    var wanted = ServiceName.servers.flatMap { service in
      [
        (others.rpcPort(of: service), "\(service.rawValue), RPC"),
        (others.operationsPort(of: service), "\(service.rawValue), operations"),
      ]
    }
    wanted.append((others.webPort, "pages"))
    return wanted.filter { !isFree($0.0) }.map { (port: $0.0, purpose: $0.1) }
  }

  static func isFree(_ port: Int) -> Bool {
    let handle = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard handle >= 0 else { return true }
    defer { close(handle) }
    // As the services bind: a connection of an earlier run that lingers is no obstacle.
    var reuse: Int32 = 1
    unsafe _ = setsockopt(
      handle,
      SOL_SOCKET,
      SO_REUSEADDR,
      &reuse,
      socklen_t(MemoryLayout<Int32>.size)
    )
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(truncatingIfNeeded: port).bigEndian
    address.sin_addr = in_addr(s_addr: in_addr_t(0x7F00_0001).bigEndian)
    let result = unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe bind(handle, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    return result == 0
  }
}
