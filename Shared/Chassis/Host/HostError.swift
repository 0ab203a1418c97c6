import Foundation
import NIOCore

/// Why a process could not run.
///
/// One line.
package enum HostError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Another process listens there.
  case portTaken(key: String, host: String, port: Int)
  /// Methods that the access table says nothing of, so that nobody could ever call them.
  case methodsWithoutAccess([String])
  /// The address isn't one of this machine, or may not be listened on.
  case cannotListen(key: String, host: String, port: Int, reason: String)

  init(_ error: any Error, key: String, host: String, port: Int) {
    self =
      switch error {
      case let error as HostError: error
      case let error as IOError where error.errnoCode == EADDRINUSE:
        .portTaken(key: key, host: host, port: port)
      default: .cannotListen(key: key, host: host, port: port, reason: "\(error)")
      }
  }

  package var description: String {
    switch self {
    case .portTaken(let key, let host, let port):
      "\(key) is \(port), which another process already uses on \(host)"
    case .methodsWithoutAccess(let methods):
      "the access table lacks \(methods.joined(separator: ", "))"
    case .cannotListen(let key, let host, let port, let reason):
      "\(key) is \(port), which can't be listened on at \(host): \(reason)"
    }
  }
}
