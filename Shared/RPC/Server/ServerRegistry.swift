internal import NIOConcurrencyHelpers
internal import NIOCore

/// What a running server has: its address, its connections, and whether it is to stop.
final class ServerRegistry: Sendable {
  private struct State {
    var address: Result<RPCAddress, any Error>?
    var addressWaiters: [CheckedContinuation<RPCAddress, any Error>] = []
    var isStopping = false
    var stopWaiters: [CheckedContinuation<Void, Never>] = []
    var connections: [ObjectIdentifier: ServerConnectionHandler] = [:]
    var emptyWaiters: [UInt64: CheckedContinuation<Void, Never>] = [:]
    var nextWaiter: UInt64 = 0
    var memory = FreeMemory()
    var isTidying = false
  }

  /// A lock that the thread sanitizer knows.
  private let state = NIOLockedValueBox(State())

  // MARK: Address

  func bound(_ address: RPCAddress?) {
    settle(
      address.map(Result.success)
        ?? .failure(RPCError(.internalError, "the listener has no address"))
    )
  }

  func failed(_ error: any Error) {
    settle(.failure(error))
  }

  private func settle(_ result: Result<RPCAddress, any Error>) {
    let waiters = state.withLockedValue { state in
      state.address = state.address ?? result
      let waiters = state.addressWaiters
      state.addressWaiters = []
      return waiters
    }
    for waiter in waiters { waiter.resume(with: result) }
  }

  func address() async throws -> RPCAddress {
    try await withCheckedThrowingContinuation { continuation in
      let known = state.withLockedValue { state -> Result<RPCAddress, any Error>? in
        if state.address == nil { state.addressWaiters.append(continuation) }
        return state.address
      }
      if let known { continuation.resume(with: known) }
    }
  }

  // MARK: Stopping

  func stop() {
    let waiters = state.withLockedValue { state in
      state.isStopping = true
      let waiters = state.stopWaiters
      state.stopWaiters = []
      return waiters
    }
    for waiter in waiters { waiter.resume() }
  }

  func stopped() async {
    await withCheckedContinuation { continuation in
      let now = state.withLockedValue { state -> Bool in
        if !state.isStopping { state.stopWaiters.append(continuation) }
        return state.isStopping
      }
      if now { continuation.resume() }
    }
  }

  // MARK: Connections

  var connections: [ServerConnectionHandler] {
    state.withLockedValue { Array($0.connections.values) }
  }

  /// `false` when there are too many already, or the server is about to stop.
  func add(_ connection: ServerConnectionHandler, limit: Int) -> Bool {
    state.withLockedValue { state in
      guard state.connections.count < limit, !state.isStopping else { return false }
      state.connections[ObjectIdentifier(connection)] = connection
      state.memory.opened(state.connections.count)
      return true
    }
  }

  func remove(_ connection: ServerConnectionHandler) {
    let (waiters, isCrowdGone, isLast) = state.withLockedValue {
      state -> ([CheckedContinuation<Void, Never>], Bool, Bool) in
      state.connections[ObjectIdentifier(connection)] = nil
      let isCrowdGone = state.memory.closed(state.connections.count)
      guard state.connections.isEmpty else { return ([], isCrowdGone, false) }
      let waiters = Array(state.emptyWaiters.values)
      state.emptyWaiters = [:]
      let isLast = !state.isTidying
      state.isTidying = true
      return (waiters, isCrowdGone, isLast)
    }
    for waiter in waiters { waiter.resume() }
    // Not on the loop; both end by themselves.
    if isCrowdGone { Task { await giveBackSoon() } }
    if isLast { Task { await tidy() } }
  }

  /// Not at once: what a connection held is let go in later turns of its loop.
  private func giveBackSoon() async {
    try? await Task.sleep(for: .seconds(1))
    FreeMemory.giveBack()
  }

  /// Gives memory back when nobody has come for a second: not between the calls of somebody who
  /// connects for each.
  private func tidy() async {
    try? await Task.sleep(for: .seconds(1))
    let isEmpty = state.withLockedValue { state in
      state.isTidying = false
      return state.connections.isEmpty
    }
    if isEmpty { FreeMemory.giveBack() }
  }

  /// Returns when no connection is left, or the task is cancelled.
  func empty() async {
    let id = state.withLockedValue { state in
      state.nextWaiter += 1
      return state.nextWaiter
    }
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let now = state.withLockedValue { state -> Bool in
          if state.connections.isEmpty || Task.isCancelled { return true }
          state.emptyWaiters[id] = continuation
          return false
        }
        if now { continuation.resume() }
      }
    } onCancel: {
      state.withLockedValue { $0.emptyWaiters.removeValue(forKey: id) }?.resume()
    }
  }
}
