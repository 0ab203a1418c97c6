import Synchronization

/// Wakes those who wait for a ledger to grow beyond a position.
///
/// It carries no records: whoever wakes reads them from the store, so nothing piles up for a slow
/// reader.
final class LedgerBell: Sendable {
  private struct State {
    var position: Int64
    var nextWaiter: UInt64 = 0
    var waiters: [UInt64: Waiter] = [:]
    var isClosed = false

    /// Takes out those who waited for this.
    mutating func advance(to position: Int64) -> [Waiter] {
      guard position > self.position else { return [] }
      self.position = position
      let due = waiters.filter { $0.value.position < position }
      for id in due.keys { waiters[id] = nil }
      return Array(due.values)
    }
  }

  private struct Waiter {
    var position: Int64
    var continuation: CheckedContinuation<Void, any Error>
  }

  private let state: Mutex<State>

  init(position: Int64 = 0) {
    state = Mutex(State(position: position))
  }

  /// Says that the ledger now ends here; a lower position than before is ignored.
  func ring(_ position: Int64) {
    for waiter in state.withLock({ $0.advance(to: position) }) { waiter.continuation.resume() }
  }

  /// Says that one more thing happened, where positions only count what happened.
  func ringOnce() {
    let awake = state.withLock { $0.advance(to: $0.position + 1) }
    for waiter in awake { waiter.continuation.resume() }
  }

  /// Where the ledger ends as far as the bell has been told.
  var position: Int64 { state.withLock { $0.position } }

  /// Says that nobody needs to wait any longer: the house is closing.
  func close() {
    let awake = state.withLock { state in
      state.isClosed = true
      defer { state.waiters.removeAll() }
      return Array(state.waiters.values)
    }
    for waiter in awake { waiter.continuation.resume() }
  }

  var isClosed: Bool { state.withLock { $0.isClosed } }

  /// Returns once the ledger ends beyond `position`, at once if it already does, or the bell is
  /// closed.
  ///
  /// - Throws: `CancellationError` when the waiting task is cancelled.
  func wait(beyond position: Int64) async throws {
    let id = state.withLock { state in
      state.nextWaiter += 1
      return state.nextWaiter
    }
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        let isOver = state.withLock { state in
          if state.position > position || state.isClosed || Task.isCancelled { return true }
          state.waiters[id] = Waiter(position: position, continuation: continuation)
          return false
        }
        if isOver { continuation.resume() }
      }
      try Task.checkCancellation()
    } onCancel: {
      let waiter = state.withLock { $0.waiters.removeValue(forKey: id) }
      waiter?.continuation.resume(throwing: CancellationError())
    }
  }
}
