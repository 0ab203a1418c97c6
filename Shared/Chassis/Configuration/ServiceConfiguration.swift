import Configuration
package import Foundation
package import Logging

/// The settings in force for one process: environment over file over default, all checked.
package struct ServiceConfiguration: Sendable {
  package let service: ServiceName
  private let keys: [ConfigurationKey]
  private let values: [String: String]

  /// Gathers and checks all settings.
  ///
  /// - Parameters:
  ///   - service: Whose defaults hold.
  ///   - environment: The process's environment.
  ///   - extra: Keys that only this service takes.
  /// - Throws: ``ConfigurationError`` about the first thing that is wrong.
  package init(
    _ service: ServiceName,
    environment: [String: String],
    extra: [ConfigurationKey] = []
  ) throws(ConfigurationError) {
    self.service = service
    keys = ConfigurationKey.standard(for: service) + extra
    var file: [String: String] = [:]
    if let path = environment["GT_CONFIG"], !path.isEmpty {
      file = try ConfigurationFile.read(path)
    }
    try Self.refuseUnknown(in: environment, file, known: keys)
    let reader = ConfigReader(providers: [
      EnvironmentVariablesProvider(environmentVariables: environment),
      EnvironmentVariablesProvider(environmentVariables: file),
      EnvironmentVariablesProvider(
        environmentVariables: Dictionary(
          keys.compactMap { key in key.fallback.map { (key.name, $0) } },
          uniquingKeysWith: { $1 }
        )
      ),
    ])
    var values: [String: String] = [:]
    for key in keys {
      let path = ConfigKey(key.name.lowercased().split(separator: "_").map(String.init))
      guard let value = reader.string(forKey: path, isSecret: key.isSecret), !value.isEmpty
      else { continue }
      guard key.form.accepts(value) else {
        throw .malformed(
          key: key.name,
          found: key.isSecret ? "(hidden)" : value,
          accepted: key.form.accepted
        )
      }
      values[key.name] = value
    }
    for (given, missing) in [
      ("GT_TLS_CERTIFICATE", "GT_TLS_KEY"), ("GT_TLS_KEY", "GT_TLS_CERTIFICATE"),
    ] where values[given] != nil && values[missing] == nil {
      throw .incomplete(missing: missing, given: given)
    }
    self.values = values
  }

  /// The value in force, `nil` when there is none.
  package subscript(name: String) -> String? { values[name] }

  package var host: String { values["GT_HOST"] ?? "127.0.0.1" }
  package var rpcPort: Int { port("GT_RPC_PORT", service.defaultRPCPort) }
  package var operationsPort: Int { port("GT_OPS_PORT", service.defaultOperationsPort) }
  package var webPort: Int { port("GT_WEB_PORT", 8080) }
  package var logLevel: Logger.Level {
    values["GT_LOG_LEVEL"].flatMap(Logger.Level.init(rawValue:)) ?? .info
  }

  /// Where everything lies that has no place of its own.
  package var dataFolder: URL {
    URL(fileURLWithPath: values["GT_DATA"] ?? "data", isDirectory: true)
  }

  /// Where the keys lie that tokens are signed and checked with.
  package var keyFolder: URL {
    values["GT_KEYS"].map { URL(fileURLWithPath: $0, isDirectory: true) }
      ?? dataFolder.appendingPathComponent("keys", isDirectory: true)
  }

  /// The file of the service's ledger.
  package var databasePath: String {
    values["GT_DATABASE"].map { String($0.dropFirst("sqlite:".count)) }
      ?? dataFolder.appendingPathComponent("\(service.rawValue).sqlite").path
  }

  /// Where another service is reached.
  package func target(of peer: ServiceName) -> String {
    values[ConfigurationKey.peer(peer)] ?? "dns:///127.0.0.1:\(peer.defaultRPCPort)"
  }

  /// Every setting in force, one `KEY=VALUE` line each, secrets hidden, unset ones as comments.
  package var printed: String {
    keys.map { key in
      guard let value = values[key.name] else { return "# \(key.name) is not set" }
      return "\(key.name)=\(key.isSecret ? "(hidden)" : value)"
    }.joined(separator: "\n")
  }

  private func port(_ name: String, _ fallback: Int) -> Int {
    values[name].flatMap(Int.init) ?? fallback
  }

  private static func refuseUnknown(
    in sources: [String: String]...,
    known keys: [ConfigurationKey]
  ) throws(ConfigurationError) {
    let known = Set(keys.map(\.name))
    // GT_ONLY is read by the package manifest and may linger in a developer's shell.
    let unknown = sources.flatMap(\.keys)
      .filter { $0.hasPrefix("GT_") && !known.contains($0) && $0 != "GT_ONLY" }
    guard let first = unknown.min() else { return }
    let nearest = known.min { first.distance(to: $0) < first.distance(to: $1) }
    throw .unknownKey(
      first,
      nearest: nearest.flatMap { first.distance(to: $0) <= 3 ? $0 : nil }
    )
  }
}

extension String {
  /// How many single-character edits lead from one to the other (Levenshtein).
  fileprivate func distance(to other: String) -> Int {
    let other = Array(other)
    var row = Array(0...other.count)
    for (i, character) in self.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for j in other.indices {
        let substitution = diagonal + (character == other[j] ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = Swift.min(substitution, row[j] + 1, diagonal + 1)
      }
    }
    return row[other.count]
  }
}
