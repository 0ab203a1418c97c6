/// How long the soak cases go on, and what they put up with.
package struct SoakOptions: Sendable {
  static let names: Set<String> = [
    "soak-iterations", "soak-max-failures", "soak-per-iteration-max-acceptable-latency-ms",
    "soak-overall-timeout-seconds", "soak-min-time-ms-between-rpcs", "soak-request-size",
    "soak-response-size", "soak-num-threads",
  ]

  package var iterations: Int
  package var maximumFailures: Int
  package var maximumLatency: Duration
  package var timeout: Duration
  package var minimumPause: Duration
  package var requestBytes: Int
  package var responseBytes: Int
  /// Each makes an equal share of the iterations.
  package var workers: Int

  init(_ given: Arguments) throws(InteropFailure) {
    iterations = try given.number("soak-iterations") ?? 10
    maximumFailures = try given.number("soak-max-failures") ?? 0
    maximumLatency = .milliseconds(
      try given.number("soak-per-iteration-max-acceptable-latency-ms") ?? 1_000
    )
    timeout = .seconds(try given.number("soak-overall-timeout-seconds") ?? max(10, iterations))
    minimumPause = .milliseconds(try given.number("soak-min-time-ms-between-rpcs") ?? 0)
    requestBytes = try given.number("soak-request-size") ?? 271_828
    responseBytes = try given.number("soak-response-size") ?? 314_159
    workers = max(1, try given.number("soak-num-threads") ?? 1)
  }
}
