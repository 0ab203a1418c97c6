import ArgumentParser
import Chassis
import Foundation
import RPC

/// Ends a command with one line that says why, and exit status 1.
struct CommandFailure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }

  /// What a service's refusal or absence means to whoever typed the command.
  init(_ error: RPCError, service: ServiceName, installation: Installation) {
    switch error.code {
    case .unavailable:
      self.init(
        """
        \(service.rawValue) does not answer at \(installation.target(of: service)); \
        is the system running? Start it with: goldenthread up --data \(installation.dataFolder.path)
        """
      )
    case .deadlineExceeded:
      self.init(
        "\(service.rawValue) took too long to answer; its log is \(installation.log(of: service).path)"
      )
    default:
      self.init(error.message)
    }
  }
}
