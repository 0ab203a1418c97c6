import Foundation
import Logging

extension ServiceHost {
  /// The whole of a service's executable: settings, log, start, run, stop and exit code.
  ///
  /// `--print-config` prints the settings in force and ends. What keeps the process from running
  /// is one line on standard error, and exit code 1.
  ///
  /// - Parameters:
  ///   - service: Which one this is.
  ///   - keys: Settings that only this service takes.
  ///   - assemble: Opens what the service needs and returns its parts.
  package static func main(
    _ service: ServiceName,
    keys: [ConfigurationKey] = [],
    assemble: @Sendable (ServiceHost) async throws -> ServiceParts
  ) async -> Never {
    do {
      let configuration = try ServiceConfiguration(
        service,
        environment: ProcessInfo.processInfo.environment,
        extra: keys
      )
      let arguments = CommandLine.arguments.dropFirst()
      if let unknown = arguments.first(where: { $0 != "--print-config" }) {
        throw ConfigurationError.unknownArgument(unknown)
      }
      if !arguments.isEmpty {
        print(configuration.printed)
        exit(0)
      }
      LoggingSystem.bootstrap { JSONLogHandler(label: $0, level: configuration.logLevel) }
      let host = try await ServiceHost(
        service,
        configuration: configuration,
        logger: Logger(label: service.rawValue)
      )
      try await host.run(try await assemble(host))
      exit(0)
    } catch {
      FileHandle.standardError.write(Data("\(service.rawValue): \(error)\n".utf8))
      exit(1)
    }
  }
}
