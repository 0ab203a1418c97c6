/// A setting that a process takes from its environment or its configuration file.
package struct ConfigurationKey: Hashable, Sendable {
  /// What a value must look like.
  package enum Form: Hashable, Sendable {
    /// Any text but none.
    case text
    /// A TCP port; 0 takes a free one.
    case port
    /// A host name or address to listen on.
    case host
    /// `sqlite:PATH`.
    case database
    /// A gRPC target.
    case target
    /// One of swift-log's levels.
    case logLevel
    /// An http or https address.
    case webAddress
    /// A path in the file system.
    case path
    /// One of these words.
    case word([String])
    /// A whole number from 0.
    case count

    /// For the message to whoever wrote something else.
    package var accepted: String {
      switch self {
      case .text: "any text"
      case .port: "a port from 0 (any free one) to 65535"
      case .host: "a host name or an address such as 127.0.0.1"
      case .database: "sqlite:PATH"
      case .target: "dns:///HOST:PORT, ipv4:ADDRESS:PORT or unix:PATH"
      case .logLevel: "trace, debug, info, notice, warning, error or critical"
      case .webAddress: "an address such as https://improvement.example.gov.uk"
      case .path: "a path"
      case .count: "a whole number from 0 to 1000000000"
      case .word(let words): "one of " + words.joined(separator: ", ")
      }
    }
  }

  /// The name in the environment and in the file, such as `GT_RPC_PORT`.
  package var name: String
  /// What a value must look like.
  package var form: Form
  /// What holds when nothing is set; `nil` means that the feature is off.
  package var fallback: String?
  /// Whether `--print-config` hides the value.
  package var isSecret: Bool

  package init(
    _ name: String,
    _ form: Form = .text,
    default fallback: String? = nil,
    isSecret: Bool = false
  ) {
    self.name = name
    self.form = form
    self.fallback = fallback
    self.isSecret = isSecret
  }
}
