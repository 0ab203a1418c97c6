internal import NIOCore

/// The moment by which a call must be over.
///
/// Travels with the call; on the wire it is a timeout.
package struct RPCDeadline: Hashable, Sendable, Comparable {
  /// On the monotonic clock.
  let instant: NIODeadline

  init(_ instant: NIODeadline) {
    self.instant = instant
  }

  package init(after timeout: Duration) {
    // Ten years is for ever, and far from overflow.
    let bounded = min(max(timeout, .zero), .seconds(10 * 365 * 86_400))
    instant = .now() + TimeAmount(bounded)
  }

  /// What is left; zero or less when it has passed.
  package var remaining: Duration {
    .nanoseconds((instant - .now()).nanoseconds)
  }

  package var hasPassed: Bool { NIODeadline.now() >= instant }

  package static func < (a: Self, b: Self) -> Bool { a.instant < b.instant }
}
