import Messages
package import RPC

extension ServiceConfig {
  /// How our services, and the gateway, call one another.
  ///
  /// All replicas behind a name are connected and get calls in turn while their health service says
  /// that they serve. A read that could not be answered is asked for again, elsewhere where there
  /// is another replica, unless most calls fail. Changes are sent once: whoever makes them has a
  /// key for asking again.
  package static let peers = ServiceConfig(
    loadBalancing: .roundRobin,
    healthCheckService: "",
    methods: [
      MethodConfig(
        names: readingMethods.map { MethodConfig.Name($0) },
        repetition: .retry(
          RetryPolicy(
            maximumAttempts: 4,
            initialBackoff: .milliseconds(50),
            maximumBackoff: .milliseconds(500),
            multiplier: 2,
            codes: [.unavailable]
          )
        )
      )
    ],
    retryThrottling: RetryThrottling(maximumTokens: 10, tokenRatio: 0.1)
  )

  /// The methods that only read, which ours have in their names.
  static let readingMethods: [MethodDescriptor] = [
    PlansMethods.all, AuditsMethods.all, WorkforceMethods.all, NotificationsMethods.all,
    ViewsMethods.all, PeopleMethods.all,
  ].joined().filter { $0.method.hasPrefix("Get") || $0.method.hasPrefix("List") }
}
