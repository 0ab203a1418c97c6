/// A suspended task that waits for a value.
///
/// Unchecked, because it is on the path of every call: whoever holds one takes it out of its state,
/// under a lock or on an event loop, before resuming it, so that it is resumed once.
@safe
struct Waiter<Value: Sendable>: Sendable {
  private let continuation: UnsafeContinuation<Value, any Error>

  private init(_ continuation: UnsafeContinuation<Value, any Error>) {
    unsafe self.continuation = continuation
  }

  /// Suspends the task until the waiter that `register` is given is resumed.
  nonisolated(nonsending) static func suspend(
    _ register: (Waiter<Value>) -> Void
  ) async throws -> Value {
    try await unsafe withUnsafeThrowingContinuation { continuation in
      register(unsafe Waiter(continuation))
    }
  }

  func resume(returning value: sending Value) {
    unsafe continuation.resume(returning: value)
  }

  func resume(throwing error: any Error) {
    unsafe continuation.resume(throwing: error)
  }
}

extension Waiter<Void> {
  func resume() {
    resume(returning: ())
  }
}
