/// What a service config says of some methods.
package struct MethodConfig: Hashable, Sendable {
  /// Which methods; the closest name wins.
  package enum Name: Hashable, Sendable {
    case everything
    case service(String)
    case method(service: String, method: String)

    package init(_ method: MethodDescriptor) {
      self = .method(service: method.service, method: method.method)
    }
  }

  package var names: [Name]
  /// The longest that a call may take; one with a shorter time of its own keeps it.
  package var timeout: Duration?
  /// For calls that don't say.
  package var waitForReady: Bool?
  /// Of one message; the smaller of this and the call's own limit counts.
  package var maximumRequestBytes: Int?
  package var maximumResponseBytes: Int?
  package var repetition: Repetition?

  package init(
    names: [Name],
    timeout: Duration? = nil,
    waitForReady: Bool? = nil,
    maximumRequestBytes: Int? = nil,
    maximumResponseBytes: Int? = nil,
    repetition: Repetition? = nil
  ) {
    self.names = names
    self.timeout = timeout
    self.waitForReady = waitForReady
    self.maximumRequestBytes = maximumRequestBytes
    self.maximumResponseBytes = maximumResponseBytes
    self.repetition = repetition
  }
}

/// The method configs of a channel, by name.
struct MethodConfigTable: Sendable {
  private var byMethod: [String: MethodConfig] = [:]
  private var byService: [String: MethodConfig] = [:]
  private var everything: MethodConfig?
  private let isEmpty: Bool

  /// - Throws: ``RPCError/Code/invalidArgument`` when two configs have the same name.
  init(_ configs: [MethodConfig]) throws(RPCError) {
    isEmpty = configs.isEmpty
    for config in configs {
      for name in config.names {
        let previous: MethodConfig?
        switch name {
        case .everything:
          previous = everything
          everything = config
        case .service(let service): previous = byService.updateValue(config, forKey: service)
        case .method(let service, let method):
          previous = byMethod.updateValue(config, forKey: "\(service)/\(method)")
        }
        guard previous == nil else {
          throw RPCError(
            .invalidArgument,
            "service config: methodConfig names \(name.words) twice, which is allowed once"
          )
        }
      }
    }
  }

  /// Costs nothing when there are none.
  func config(for method: MethodDescriptor) -> MethodConfig? {
    guard !isEmpty else { return nil }
    return byMethod[method.fullyQualifiedMethod] ?? byService[method.service] ?? everything
  }
}

extension MethodConfig.Name {
  fileprivate var words: String {
    switch self {
    case .everything: "all methods"
    case .service(let service): service
    case .method(let service, let method): "\(service)/\(method)"
    }
  }
}
