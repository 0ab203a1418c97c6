/// Which attempts of one call are made, and when: a pure state machine.
///
/// ```
/// retry:    attempt ──failed, may be repeated──▶ waiting ──▶ attempt … ──▶ over
/// hedging:  attempt, and beside it after each delay another, until one answers or all have failed
/// ```
/// Once an attempt is committed to (the server's response has begun, or too much was written to
/// keep) no other is made.
///
/// Source: https://github.com/grpc/proposal/blob/master/A6-client-retries.md
struct AttemptPlan {
  enum Action: Equatable {
    /// Make another attempt now.
    case attempt
    /// Come back after so long with ``waited(_:)``; replaces an earlier wait.
    case wait(Duration)
    /// The call has failed with this attempt's status; others are of no more use.
    case fail
  }

  private let repetition: Repetition
  /// Attempts made so far.
  private(set) var made = 0
  private var running = 0
  private var isWaiting = false
  private var isEnough = false
  /// Retries since the server last said when to come back.
  private var retries = 0

  init(_ repetition: Repetition) {
    self.repetition = repetition
  }

  private var maximum: Int {
    let asked =
      switch repetition {
      case .retry(let policy): policy.maximumAttempts
      case .hedging(let policy): policy.maximumAttempts
      }
    return min(asked, Repetition.maximumAttempts)
  }

  /// Whether a call that failed so may be made again.
  func isRepeatable(_ code: RPCError.Code) -> Bool {
    switch repetition {
    case .retry(let policy): policy.codes.contains(code)
    case .hedging(let policy): policy.nonFatalCodes.contains(code)
    }
  }

  mutating func begin() -> [Action] {
    attempt()
  }

  /// No other attempt is made.
  mutating func commit() {
    isEnough = true
    isWaiting = false
  }

  mutating func waited(_ throttle: RetryThrottle?) -> [Action] {
    guard isWaiting, !isEnough else { return [] }
    isWaiting = false
    if case .hedging = repetition, throttle?.allows == false { return [] }
    return attempt()
  }

  /// An attempt has ended, and not with OK; `remaining` is the time until the call's deadline.
  mutating func failed(
    _ code: RPCError.Code,
    pushback: Pushback?,
    remaining: Duration?,
    throttle: inout RetryThrottle?
  ) -> [Action] {
    running -= 1
    let isRepeatable = isRepeatable(code)
    if isRepeatable || pushback == .never { throttle?.failed() }
    if let remaining, remaining <= .zero { return [.fail] }
    guard isRepeatable else { return [.fail] }
    if pushback == .never {
      isEnough = true
      isWaiting = false
    }
    guard !isEnough, made < maximum, throttle?.allows != false else {
      return running == 0 && !isWaiting ? [.fail] : []
    }
    switch repetition {
    case .retry(let policy): return retry(policy, pushback, remaining)
    case .hedging: return hedge(pushback)
    }
  }

  private mutating func retry(
    _ policy: RetryPolicy,
    _ pushback: Pushback?,
    _ remaining: Duration?
  ) -> [Action] {
    let delay: Duration
    if case .after(let asked) = pushback {
      delay = asked
      retries = 0
    } else {
      retries += 1
      delay = policy.backoff.jitteredDelay(failures: retries)
    }
    // An attempt after the deadline would help nobody: the failure is known now.
    if let remaining, delay >= remaining { return [.fail] }
    isWaiting = true
    return [.wait(delay)]
  }

  private mutating func hedge(_ pushback: Pushback?) -> [Action] {
    guard case .after(let delay) = pushback else { return attempt() }
    isWaiting = true
    return [.wait(delay)]
  }

  private mutating func attempt() -> [Action] {
    made += 1
    running += 1
    isWaiting = false
    guard case .hedging(let policy) = repetition, made < maximum else { return [.attempt] }
    if policy.delay == .zero, made == 1 {
      let rest = maximum - made
      made += rest
      running += rest
      return Array(repeating: .attempt, count: rest + 1)
    }
    isWaiting = true
    return [.attempt, .wait(policy.delay)]
  }
}
