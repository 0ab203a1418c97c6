/// How long to leave a server alone that could not be reached: longer each time, and never the
/// same for all clients.
///
/// Source: https://github.com/grpc/grpc/blob/v1.62.0/doc/connection-backoff.md
package struct ConnectionBackoff: Hashable, Sendable {
  package var initial: Duration
  package var multiplier: Double
  /// The share by which a delay may be shorter or longer.
  package var jitter: Double
  package var maximum: Duration

  package init(
    initial: Duration,
    multiplier: Double = 1.6,
    jitter: Double = 0.2,
    maximum: Duration
  ) {
    self.initial = initial
    self.multiplier = multiplier
    self.jitter = jitter
    self.maximum = maximum
  }

  /// gRPC's figures, for servers of others.
  package static let standard = Self(initial: .seconds(1), maximum: .seconds(120))
  /// For our own services, few and near: one that comes back is noticed within seconds.
  package static let near = Self(initial: .milliseconds(200), maximum: .seconds(5))

  /// The delay after so many failures in a row, from 1, before ``jitter``.
  package func delay(failures: Int) -> Duration {
    var delay = initial
    for _ in 1..<max(failures, 1) where delay < maximum { delay = delay * multiplier }
    return min(delay, maximum)
  }

  func jitteredDelay(failures: Int) -> Duration {
    delay(failures: failures) * Double.random(in: (1 - jitter)...(1 + jitter))
  }
}
