/// How a channel balances, limits and repeats the calls to its server, in gRPC's own terms.
///
/// Read from JSON by ``init(json:)``, or set here.
///
/// Source: https://github.com/grpc/grpc/blob/v1.62.0/doc/service_config.md
package struct ServiceConfig: Hashable, Sendable {
  /// Over how many of the server's addresses calls go.
  package enum LoadBalancing: Hashable, Sendable {
    /// One: the first that can be reached, in the order of the resolver or in a random one.
    case pickFirst(shuffles: Bool)
    /// All that can be reached (and are healthy, where that is asked for), in turn.
    case roundRobin
  }

  package var loadBalancing: LoadBalancing
  /// The service whose health each connection is asked for when calls go over several.
  ///
  /// The empty name is the server as a whole; `nil` asks nothing.
  package var healthCheckService: String?
  package var methods: [MethodConfig]
  /// `nil` lets calls be repeated however many fail.
  package var retryThrottling: RetryThrottling?

  package init(
    loadBalancing: LoadBalancing = .pickFirst(shuffles: false),
    healthCheckService: String? = nil,
    methods: [MethodConfig] = [],
    retryThrottling: RetryThrottling? = nil
  ) {
    self.loadBalancing = loadBalancing
    self.healthCheckService = healthCheckService
    self.methods = methods
    self.retryThrottling = retryThrottling
  }
}

/// Keeps repetitions from making an overloaded server's day worse: failures cost a token, answers
/// earn some back, and with half of them gone nothing is repeated.
package struct RetryThrottling: Hashable, Sendable {
  /// Above 0, at most 1,000.
  package var maximumTokens: Double
  /// Earned by each answer; above 0, three decimals count.
  package var tokenRatio: Double

  package init(maximumTokens: Double, tokenRatio: Double) {
    self.maximumTokens = maximumTokens
    self.tokenRatio = tokenRatio
  }
}
