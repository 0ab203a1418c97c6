internal import NIOCore

/// The life of the connections to one address: a pure state machine.
///
/// ```
///         wanted               SETTINGS
/// idle ───────────▶ connecting ───────▶ ready ──GOAWAY, lost──▶ idle
///   ▲                   │ failed          │ lost, and was of no use
///   └──── delay ──── failed ◀─────────────┘
/// ```
/// The delay counts from the beginning of an attempt, as gRPC's document on connection backoff
/// has it.
struct SubchannelLife {
  private(set) var state = Connectivity.idle
  private let backoff: ConnectionBackoff
  private var failures = 0
  private var began = NIODeadline.uptimeNanoseconds(0)

  init(backoff: ConnectionBackoff) {
    self.backoff = backoff
  }

  /// - Returns: Whether an attempt is to be made.
  mutating func connect(now: NIODeadline) -> Bool {
    guard state == .idle else { return false }
    state = .connecting
    began = now
    return true
  }

  mutating func connected() {
    state = .ready
  }

  /// - Returns: When to say ``backedOff()``.
  mutating func failed(_ error: RPCError) -> NIODeadline {
    failures += 1
    state = .failed(error)
    return began + TimeAmount(backoff.jitteredDelay(failures: failures))
  }

  /// The connection takes no more calls.
  ///
  /// A server that takes connections and drops them, with no call answered, is as good as none,
  /// unless it let this one live longer than its delay.
  ///
  /// - Returns: When to say ``backedOff()``; `nil` when another attempt may be made at once.
  mutating func lost(_ error: RPCError, wasOfUse: Bool, now: NIODeadline) -> NIODeadline? {
    guard state == .ready else { return nil }
    if wasOfUse || began + TimeAmount(backoff.delay(failures: failures + 1)) <= now {
      failures = 0
      state = .idle
      return nil
    }
    return failed(error)
  }

  mutating func backedOff() {
    if case .failed = state { state = .idle }
  }
}
