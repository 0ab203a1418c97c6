import RPC
import Synchronization

/// Holds handlers until a test lets them go, and counts them.
final class Gate: Sendable {
  private struct State {
    var entered = 0
    var cancelled = 0
    var isOpen = false
    var handlers: [Int: CheckedContinuation<Void, any Error>] = [:]
  }

  private let state = Mutex(State())

  var entered: Int { state.withLock { $0.entered } }
  var cancelled: Int { state.withLock { $0.cancelled } }

  /// As a handler: waits until ``open()``, or until the call is cancelled.
  func wait() async throws {
    let id = state.withLock { state in
      state.entered += 1
      return state.entered
    }
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        let step = state.withLock { state -> Result<Void, any Error>? in
          if Task.isCancelled {
            state.cancelled += 1
            return .failure(CancellationError())
          }
          if state.isOpen { return .success(()) }
          state.handlers[id] = continuation
          return nil
        }
        if let step { continuation.resume(with: step) }
      }
    } onCancel: {
      let handler = state.withLock { state in
        let handler = state.handlers.removeValue(forKey: id)
        if handler != nil { state.cancelled += 1 }
        return handler
      }
      handler?.resume(throwing: CancellationError())
    }
  }

  func open() {
    let handlers = state.withLock { state in
      state.isOpen = true
      defer { state.handlers = [:] }
      return Array(state.handlers.values)
    }
    for handler in handlers { handler.resume() }
  }
}

/// Returns when `condition` holds.
///
/// - Throws: ``TimedOut`` when it doesn't within the limit.
func eventually(
  within limit: Duration = .seconds(10),
  _ condition: () async throws -> Bool
) async throws {
  let end = ContinuousClock.now + limit
  while try await !condition() {
    guard ContinuousClock.now < end else { throw TimedOut() }
    try await Task.sleep(for: .milliseconds(2))
  }
}

struct TimedOut: Error {}
