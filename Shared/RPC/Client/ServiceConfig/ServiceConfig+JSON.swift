internal import ProtobufC

extension ServiceConfig {
  /// Reads gRPC's JSON form of a service config: `loadBalancingConfig` (or the older
  /// `loadBalancingPolicy`), `healthCheckConfig`, `methodConfig` and `retryThrottling`.
  ///
  /// What it doesn't know is passed over, as gRPC has it: configs are written for many clients.
  ///
  /// - Throws: ``RPCError/Code/invalidArgument`` with the field, what was found and what is
  ///   accepted.
  package init(json: String) throws(RPCError) {
    let root: ConfigNode
    do {
      root = ConfigNode(path: "", value: try JSONParser.parse(json))
    } catch {
      throw RPCError(.invalidArgument, "service config: \(error)")
    }
    _ = try root.members()
    self.init(
      loadBalancing: try Self.balancing(root),
      healthCheckService: try root["healthCheckConfig"]?["serviceName"]?.text(),
      methods: try Self.methods(root),
      retryThrottling: try root["retryThrottling"].map { node throws(RPCError) in
        try RetryThrottling(node)
      }
    )
    // Refuses names that come twice.
    _ = try MethodConfigTable(methods)
  }

  private static func methods(_ root: ConfigNode) throws(RPCError) -> [MethodConfig] {
    var methods: [MethodConfig] = []
    for node in try root["methodConfig"]?.list() ?? [] { methods.append(try MethodConfig(node)) }
    return methods
  }

  private static func balancing(_ root: ConfigNode) throws(RPCError) -> LoadBalancing {
    if let list = try root["loadBalancingConfig"] {
      for policy in try list.list() {
        let members = try policy.members()
        guard members.count == 1, let member = members.first else {
          throw policy.refused("an object with the name of one policy")
        }
        let settings = ConfigNode(path: "\(policy.path).\(member.name)", value: member.value)
        // The first one that is known counts.
        switch member.name {
        case "round_robin": return .roundRobin
        case "pick_first":
          return .pickFirst(shuffles: try settings["shuffleAddressList"]?.bool() ?? false)
        default: continue
        }
      }
      throw list.refused("a list with pick_first or round_robin among its policies")
    }
    guard let name = try root["loadBalancingPolicy"] else { return .pickFirst(shuffles: false) }
    switch try name.text().lowercased() {
    case "round_robin": return .roundRobin
    case "pick_first": return .pickFirst(shuffles: false)
    default: throw name.refused("pick_first or round_robin")
    }
  }
}

extension RetryThrottling {
  fileprivate init(_ node: ConfigNode) throws(RPCError) {
    self.init(
      maximumTokens: try node.needed("maxTokens").number("a number above 0, at most 1000") {
        $0 > 0 && $0 <= 1000
      },
      tokenRatio: try node.needed("tokenRatio").number("a number of at least 0.001") {
        $0 >= 0.001
      }
    )
  }
}

extension MethodConfig {
  fileprivate init(_ node: ConfigNode) throws(RPCError) {
    var names: [Name] = []
    for name in try node["name"]?.list() ?? [] { names.append(try Name(name)) }
    let retry = try node["retryPolicy"]
    let hedging = try node["hedgingPolicy"]
    if let hedging, retry != nil {
      throw hedging.refused("either retryPolicy or hedgingPolicy, not both")
    }
    var repetition: Repetition?
    if let retry { repetition = .retry(try RetryPolicy(retry)) }
    if let hedging { repetition = .hedging(try HedgingPolicy(hedging)) }
    self.init(
      names: names,
      timeout: try node["timeout"]?.duration(),
      waitForReady: try node["waitForReady"]?.bool(),
      maximumRequestBytes: try node["maxRequestMessageBytes"]?.count(),
      maximumResponseBytes: try node["maxResponseMessageBytes"]?.count(),
      repetition: repetition
    )
  }
}

extension MethodConfig.Name {
  fileprivate init(_ node: ConfigNode) throws(RPCError) {
    let service = try node["service"]?.text() ?? ""
    let method = try node["method"]?.text() ?? ""
    guard !service.isEmpty else {
      guard method.isEmpty else { throw node.refused("a service for the method \"\(method)\"") }
      self = .everything
      return
    }
    self = method.isEmpty ? .service(service) : .method(service: service, method: method)
  }
}

extension RetryPolicy {
  fileprivate init(_ node: ConfigNode) throws(RPCError) {
    let codes = try node.needed("retryableStatusCodes")
    self.init(
      maximumAttempts: try node.attempts(),
      initialBackoff: try node.needed("initialBackoff").duration(isPositive: true),
      maximumBackoff: try node.needed("maxBackoff").duration(isPositive: true),
      multiplier: try node.needed("backoffMultiplier").number("a number above 0") { $0 > 0 },
      codes: try codes.codes()
    )
    guard !self.codes.isEmpty else { throw codes.refused("a list with at least one status code") }
  }
}

extension HedgingPolicy {
  fileprivate init(_ node: ConfigNode) throws(RPCError) {
    self.init(
      maximumAttempts: try node.attempts(),
      delay: try node["hedgingDelay"]?.duration() ?? .zero,
      nonFatalCodes: try node["nonFatalStatusCodes"]?.codes() ?? []
    )
  }
}

extension ConfigNode {
  fileprivate func attempts() throws(RPCError) -> Int {
    let node = try needed("maxAttempts")
    let found = try node.number("a whole number of at least 2") { $0 >= 2 && $0 == $0.rounded() }
    // gRPC takes larger ones for five.
    return Int(min(found, Double(Repetition.maximumAttempts)))
  }
}
