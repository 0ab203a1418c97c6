import Synchronization

/// Whether the process takes calls, and who wants to hear when that changes.
package final class ServingStatus: Sendable {
  private struct State {
    var isServing = true
    var nextListener = 0
    var listeners: [Int: AsyncStream<Bool>.Continuation] = [:]
  }

  private let state = Mutex(State())

  package init() {}

  package var isServing: Bool { state.withLock { $0.isServing } }

  /// Says no from now on and ends all ``changes()``.
  package func stop() {
    let listeners = state.withLock { state in
      state.isServing = false
      defer { state.listeners.removeAll() }
      return Array(state.listeners.values)
    }
    for listener in listeners {
      listener.yield(false)
      listener.finish()
    }
  }

  /// Whether it serves now, and again when that changes; ends with the process's stopping.
  func changes() -> AsyncStream<Bool> {
    let (stream, continuation) = AsyncStream.makeStream(
      of: Bool.self,
      bufferingPolicy: .bufferingNewest(1)
    )
    let id = state.withLock { state -> Int? in
      continuation.yield(state.isServing)
      guard state.isServing else { return nil }
      state.nextListener += 1
      state.listeners[state.nextListener] = continuation
      return state.nextListener
    }
    guard let id else {
      continuation.finish()
      return stream
    }
    continuation.onTermination = { [weak self] _ in
      self?.state.withLock { _ = $0.listeners.removeValue(forKey: id) }
    }
    return stream
  }
}
