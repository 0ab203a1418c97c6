internal import HTTP2
internal import NIOCore

/// A call that may be made more than once, because its method's config says so.
///
/// ```
///        ┌── failed: what AttemptPlan says ──┐
///        ▼                                   │
/// new ─▶ attempts ───────────────────────────┴──▶ failed
///        │ a response begins, or too much is written
///        ▼
///        committed to one attempt, whose outcome is the call's
/// ```
/// Keeps what was written until it is committed, so that each attempt can be given all of it.
final class RepeatedCall: ChannelCall, @unchecked Sendable {
  // Unchecked: what changes is touched only on the channel's event loop, once it was started.
  private enum State {
    case new, attempting
    case committed(ClientCall)
    case ended
  }

  let context: ClientContext
  let options: CallOptions
  private(set) var outbound: OutboundMessages?
  private let core: ChannelCore
  private let request: [UInt8]?
  private var plan: AttemptPlan
  private var state = State.new
  private var isCancelledEarly = false
  private var reply = CallReply.nobody
  private var attempts: [ClientCall] = []
  private var timer: TimerEntry?
  /// Written so far, from the beginning; given up when the only attempt left has all of it.
  private var written: [UInt8] = []
  private var isFinished = false
  private var isCommittedToNext = false
  private var started = 0
  private var lastMetadata = Metadata()
  /// Outlives the call, for the window of its connection.
  private var last: ClientCall?

  init(
    core: ChannelCore,
    context: ClientContext,
    options: CallOptions,
    repetition: Repetition,
    request: [UInt8]?
  ) {
    self.core = core
    self.context = context
    self.options = options
    self.request = request
    plan = AttemptPlan(repetition)
    if request == nil {
      outbound = OutboundMessages { core.onLoop { self.pump() } }
    }
  }

  func setReply(_ reply: CallReply) {
    self.reply = reply
  }

  // MARK: Attempts

  func start() {
    guard case .new = state else { return }
    state = .attempting
    guard !isCancelledEarly else {
      fail(RPCError(.cancelled, "the call was cancelled"))
      return
    }
    perform(plan.begin(), nil)
  }

  private func perform(_ actions: [AttemptPlan.Action], _ error: RPCError?) {
    for action in actions {
      guard case .attempting = state else { return }
      switch action {
      case .attempt: attempt()
      case .wait(let delay):
        stopTimer()
        let entry = TimerEntry { [self] in
          timer = nil
          perform(plan.waited(core.throttle), nil)
        }
        timer = entry
        core.executor.wheel.add(entry, at: .now() + TimeAmount(delay))
      case .fail: fail(error ?? RPCError(.internalError, "no attempt was made"))
      }
    }
  }

  private func attempt() {
    let attempt = ClientCall(
      core: core,
      context: context,
      options: options,
      request: request,
      owner: self,
      previousAttempts: started
    )
    started += 1
    attempts.append(attempt)
    if isCommittedToNext { commit(to: attempt) }
    attempt.start()
  }

  private func stopTimer() {
    if let timer { core.executor.wheel.remove(timer) }
    timer = nil
  }

  /// The response to this attempt begins: it is the call's, and the others are not needed.
  func attemptAnswered(_ attempt: ClientCall) {
    commit(to: attempt)
  }

  private func commit(to attempt: ClientCall) {
    guard case .attempting = state else { return }
    state = .committed(attempt)
    plan.commit()
    stopTimer()
    let others = attempts.filter { $0 !== attempt }
    attempts = [attempt]
    attempt.setReply(reply)
    reply = .nobody
    for other in others { other.cancel() }
  }

  /// - Returns: Whether the attempt's outcome is the call's; otherwise nobody is to hear of it.
  func attemptEnded(_ attempt: ClientCall, _ error: RPCError, _ pushback: Pushback?) -> Bool {
    attempts.removeAll { $0 === attempt }
    switch state {
    case .committed(let chosen) where chosen === attempt:
      state = .ended
      last = attempt
      if error.code == .ok {
        core.throttle?.answered()
      } else if plan.isRepeatable(error.code) || pushback == .never {
        core.throttle?.failed()
      }
      outbound?.fail(Self.afterwards(error))
      outbound = nil
      written = []
      return true
    case .attempting:
      if error.code == .ok {
        // Trailers only, or a response that ended in the same read.
        commit(to: attempt)
        return attemptEnded(attempt, error, pushback)
      }
      // Not from within the session that says so.
      core.loop.execute { [self] in
        guard case .attempting = state else { return }
        let actions = plan.failed(
          error.code,
          pushback: pushback,
          remaining: context.deadline?.remaining,
          throttle: &core.throttle
        )
        lastMetadata = attempt.trailing
        perform(actions, error)
      }
      return false
    case .new, .committed, .ended: return false
    }
  }

  /// What writers hear when the call is over.
  private static func afterwards(_ error: RPCError) -> RPCError {
    error.code == .ok ? RPCError(.cancelled, "the server has ended the call") : error
  }

  private func fail(_ error: RPCError) {
    guard case .attempting = state else { return }
    state = .ended
    stopTimer()
    let rest = attempts
    attempts = []
    for attempt in rest { attempt.cancel() }
    written = []
    options.onMetadata?([:], lastMetadata)
    outbound?.fail(error)
    outbound = nil
    let reply = self.reply
    self.reply = .nobody
    reply.finish(error, response: nil)
  }

  // MARK: Caller

  func cancel() {
    switch state {
    case .new: isCancelledEarly = true
    case .attempting: fail(RPCError(.cancelled, "the call was cancelled"))
    case .committed(let attempt): attempt.cancel()
    case .ended: break
    }
  }

  func grant(_ count: Int) {
    switch state {
    case .committed(let attempt): attempt.grant(count)
    case .ended: last?.grant(count)
    case .new, .attempting: break
    }
  }

  // MARK: Requests

  /// The caller has written: what is new goes to the attempts that are open.
  private func pump() {
    guard attempts.contains(where: \.isOpen) else { return }
    collect()
    for attempt in attempts where attempt.isOpen { attempt.stageNow() }
  }

  private func collect() {
    guard let outbound else { return }
    let (bytes, isLast) = outbound.take()
    written += bytes
    isFinished = isFinished || isLast
    if case .attempting = state, written.count > core.configuration.repetitionBytes {
      // More than is kept: whichever attempt is furthest has to do.
      if let attempt = attempts.max(by: { $0.taken < $1.taken }) {
        commit(to: attempt)
      } else {
        isCommittedToNext = true
      }
    }
  }

  /// What an attempt has not been given yet, and whether it is the last.
  ///
  /// When it is not kept, the attempt counts from zero again.
  func requests(from taken: Int) -> (bytes: [UInt8], isLast: Bool, isKept: Bool) {
    collect()
    let bytes = taken == 0 ? written : Array(written[taken...])
    guard case .committed = state else { return (bytes, isFinished, true) }
    // Nobody will ask for it again.
    written = []
    return (bytes, isFinished, false)
  }

  func drained() {
    outbound?.drained()
  }
}
