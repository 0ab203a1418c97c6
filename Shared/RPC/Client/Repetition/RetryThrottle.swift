/// The tokens of one channel's ``RetryThrottling``.
struct RetryThrottle: Hashable, Sendable {
  private let maximum: Double
  private let ratio: Double
  private var tokens: Double

  init(_ throttling: RetryThrottling) {
    maximum = throttling.maximumTokens
    // Three decimals count.
    ratio = (throttling.tokenRatio * 1000).rounded(.down) / 1000
    tokens = maximum
  }

  /// Whether another attempt may be made.
  var allows: Bool { tokens > maximum / 2 }

  mutating func failed() {
    tokens = max(0, tokens - 1)
  }

  mutating func answered() {
    tokens = min(maximum, tokens + ratio)
  }
}
