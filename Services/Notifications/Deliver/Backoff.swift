package import Ledger

/// When to try again: after 1 minute, then doubling to 6 hours, 24 hours in all.
package enum Backoff {
  package static let shortest = Duration.seconds(60)
  package static let longest = Duration.seconds(6 * 3600)
  package static let span = Duration.seconds(24 * 3600)

  package enum Next: Hashable, Sendable {
    case done
    case again(Instant)
    case giveUp
  }

  /// The wait after so many attempts, 1 and more.
  package static func wait(after attempts: Int) -> Duration {
    // 2^9 minutes is more than six hours already.
    min(shortest * (1 << min(max(attempts - 1, 0), 9)), longest)
  }

  /// What follows an attempt.
  ///
  /// - Parameters:
  ///   - outcome: Of the attempt.
  ///   - attempts: How many there have been since `since`, with this one.
  ///   - since: When the 24 hours began.
  ///   - now: When the attempt ended.
  /// - Returns: Nothing more, another try, or giving up.
  package static func next(
    after outcome: SendOutcome,
    attempts: Int,
    since: Instant,
    now: Instant
  ) -> Next {
    switch outcome {
    case .sent: return .done
    case .refused: return .giveUp
    case .failed:
      let moment = now.advanced(by: wait(after: attempts))
      return moment <= since.advanced(by: span) ? .again(moment) : .giveUp
    }
  }
}
