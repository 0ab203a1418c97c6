/// How often, and when, a call is made again.
///
/// Source: https://github.com/grpc/proposal/blob/master/A6-client-retries.md
package enum Repetition: Hashable, Sendable {
  case retry(RetryPolicy)
  case hedging(HedgingPolicy)

  /// No policy may ask for more attempts of one call, the first among them.
  package static let maximumAttempts = 5
}

/// A call that failed is made again after a delay.
package struct RetryPolicy: Hashable, Sendable {
  /// With the first, 2 to 5.
  package var maximumAttempts: Int
  /// Before the second attempt; each later one waits ``multiplier`` times longer, up to
  /// ``maximumBackoff``, all of it give or take a fifth.
  package var initialBackoff: Duration
  package var maximumBackoff: Duration
  package var multiplier: Double
  /// The failures after which another attempt is worth while; not empty.
  package var codes: Set<RPCError.Code>

  package init(
    maximumAttempts: Int,
    initialBackoff: Duration,
    maximumBackoff: Duration,
    multiplier: Double,
    codes: Set<RPCError.Code>
  ) {
    self.maximumAttempts = maximumAttempts
    self.initialBackoff = initialBackoff
    self.maximumBackoff = maximumBackoff
    self.multiplier = multiplier
    self.codes = codes
  }

  var backoff: ConnectionBackoff {
    ConnectionBackoff(
      initial: initialBackoff,
      multiplier: multiplier,
      jitter: 0.2,
      maximum: maximumBackoff
    )
  }
}

/// A call that takes long is made again beside the first; the first answer counts.
package struct HedgingPolicy: Hashable, Sendable {
  /// With the first, 2 to 5.
  package var maximumAttempts: Int
  /// From one attempt to the next; zero sends all at once.
  package var delay: Duration
  /// The failures that don't end the call: the next attempt is sent at once.
  package var nonFatalCodes: Set<RPCError.Code>

  package init(maximumAttempts: Int, delay: Duration, nonFatalCodes: Set<RPCError.Code>) {
    self.maximumAttempts = maximumAttempts
    self.delay = delay
    self.nonFatalCodes = nonFatalCodes
  }
}
