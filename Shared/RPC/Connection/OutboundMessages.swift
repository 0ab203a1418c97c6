internal import NIOConcurrencyHelpers

/// Framed messages on their way from the task that writes them to a connection.
///
/// A writer that is more than ``highWater`` octets ahead of the peer waits.
final class OutboundMessages: Sendable {
  static let highWater = 64 * 1024

  private struct State {
    /// Written, and not yet given to the stream.
    var staged: [UInt8] = []
    /// Given to the stream, and not yet framed by it.
    var unsent = 0
    var isScheduled = false
    var isFinished = false
    var failure: RPCError?
    var waiters: [(id: UInt64, waiter: Waiter<Void>)] = []
    var nextWaiter: UInt64 = 0

    var isFull: Bool { staged.count + unsent > OutboundMessages.highWater }
  }

  /// A lock that the thread sanitizer knows: it is all that two threads share here.
  private let state = NIOLockedValueBox(State())
  /// Has the connection call ``take()`` soon; called on any thread, once until it has.
  private let schedule: @Sendable () -> Void

  init(schedule: @escaping @Sendable () -> Void) {
    self.schedule = schedule
  }

  private enum Step {
    case done(schedule: Bool)
    case wait(schedule: Bool)
    case failed(RPCError)
  }

  /// Queues one framed message; returns when there is room for another.
  ///
  /// - Throws: ``RPCError`` when the call is over: nothing more can be sent.
  nonisolated(nonsending) func write(_ message: [UInt8]) async throws {
    let step = state.withLockedValue { state -> Step in
      if let failure = state.failure { return .failed(failure) }
      guard !state.isFinished else {
        return .failed(RPCError(.internalError, "written after the end of the stream"))
      }
      state.staged.append(contentsOf: message)
      let schedule = !state.isScheduled
      state.isScheduled = true
      return state.isFull ? .wait(schedule: schedule) : .done(schedule: schedule)
    }
    switch step {
    case .failed(let error): throw error
    case .done(let due): if due { schedule() }
    case .wait(let due):
      if due { schedule() }
      try await waitForRoom()
    }
  }

  private nonisolated(nonsending) func waitForRoom() async throws {
    let id = state.withLockedValue { state in
      state.nextWaiter += 1
      return state.nextWaiter
    }
    try await withTaskCancellationHandler {
      try await Waiter.suspend { (waiter: Waiter<Void>) in
        let step = state.withLockedValue { state -> Step in
          if let failure = state.failure { return .failed(failure) }
          if Task.isCancelled {
            return .failed(RPCError(.cancelled, "the call was cancelled"))
          }
          guard state.isFull else { return .done(schedule: false) }
          state.waiters.append((id, waiter))
          return .wait(schedule: false)
        }
        switch step {
        case .failed(let error): waiter.resume(throwing: error)
        case .done: waiter.resume()
        case .wait: break
        }
      }
    } onCancel: {
      let waiter = state.withLockedValue { state -> Waiter<Void>? in
        guard let index = state.waiters.firstIndex(where: { $0.id == id }) else {
          return nil
        }
        return state.waiters.remove(at: index).waiter
      }
      waiter?.resume(throwing: RPCError(.cancelled, "the call was cancelled"))
    }
  }

  /// No message follows.
  func finish() {
    let due = state.withLockedValue { state -> Bool in
      guard !state.isFinished, state.failure == nil else { return false }
      state.isFinished = true
      let due = !state.isScheduled
      state.isScheduled = true
      return due
    }
    if due { schedule() }
  }

  /// Nothing can be sent any more: waiting and later writers fail.
  func fail(_ error: RPCError) {
    let waiters = state.withLockedValue { state -> [Waiter<Void>] in
      guard state.failure == nil else { return [] }
      state.failure = error
      state.staged = []
      let waiters = state.waiters.map { $0.waiter }
      state.waiters.removeAll()
      return waiters
    }
    for waiter in waiters { waiter.resume(throwing: error) }
  }

  /// What was staged, for the stream, and whether it is the last.
  ///
  /// On the connection's loop.
  func take() -> (bytes: [UInt8], isLast: Bool) {
    state.withLockedValue { state in
      state.isScheduled = false
      state.unsent += state.staged.count
      var bytes: [UInt8] = []
      swap(&bytes, &state.staged)
      return (bytes, state.isFinished)
    }
  }

  /// The stream has framed all that it was given.
  ///
  /// On the connection's loop.
  func drained() {
    let waiters = state.withLockedValue { state -> [Waiter<Void>] in
      state.unsent = 0
      guard !state.isFull else { return [] }
      let waiters = state.waiters.map { $0.waiter }
      state.waiters.removeAll()
      return waiters
    }
    for waiter in waiters { waiter.resume() }
  }
}
