internal import NIOCore

/// When a channel asks its resolver: a pure state machine.
///
/// ```
///            requested           answered
/// resting ─────────────▶ asking ──────────▶ resting (until asked, or refreshed)
///    ▲                      │ failed
///    └─────── delay ────────┘
/// ```
struct Resolution {
  enum Action: Equatable {
    case none
    /// Ask the resolver now.
    case ask
    /// Come back then with ``woke(now:)``.
    case wake(at: NIODeadline)
  }

  private let backoff: ConnectionBackoff
  /// At least so long from one answer to the next question.
  private let pause: TimeAmount
  /// Ask again without a reason after so long.
  private let refresh: TimeAmount?
  private var isAsking = false
  private var failures = 0
  private var answered: NIODeadline?
  private var due: NIODeadline?

  init(backoff: ConnectionBackoff, pause: Duration, refresh: Duration?) {
    self.backoff = backoff
    self.pause = TimeAmount(pause)
    self.refresh = refresh.map { TimeAmount($0) }
  }

  mutating func requested(now: NIODeadline) -> Action {
    // After a failure the delay counts, whoever asks.
    guard !isAsking, failures == 0 else { return .none }
    guard let answered, answered + pause > now else { return ask() }
    return wake(at: answered + pause)
  }

  mutating func woke(now: NIODeadline) -> Action {
    guard !isAsking, let due, due <= now else { return .none }
    return ask()
  }

  mutating func answered(now: NIODeadline) -> Action {
    isAsking = false
    failures = 0
    answered = now
    guard let refresh else { return .none }
    return wake(at: now + refresh)
  }

  mutating func failed(now: NIODeadline) -> Action {
    isAsking = false
    failures += 1
    answered = now
    return wake(at: now + TimeAmount(backoff.jitteredDelay(failures: failures)))
  }

  private mutating func ask() -> Action {
    isAsking = true
    due = nil
    return .ask
  }

  private mutating func wake(at moment: NIODeadline) -> Action {
    // An earlier appointment stands.
    if let due, due <= moment { return .none }
    due = moment
    return .wake(at: moment)
  }
}
