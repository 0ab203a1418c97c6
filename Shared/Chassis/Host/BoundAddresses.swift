import Synchronization

/// The ports that were really taken, for those who wait to know.
struct BoundAddresses: Sendable {
  let rpc = BoundPort()
  let operations = BoundPort()

  /// Nothing will be listened on any more; whoever still waits gets 0.
  func close() {
    rpc.set(0)
    operations.set(0)
  }
}

/// A port that is known once it is listened on.
final class BoundPort: Sendable {
  private enum State {
    case waiting([CheckedContinuation<Int, Never>])
    case known(Int)
  }

  private let state = Mutex(State.waiting([]))

  func set(_ port: Int) {
    let waiting = state.withLock { state -> [CheckedContinuation<Int, Never>] in
      guard case .waiting(let waiting) = state else { return [] }
      state = .known(port)
      return waiting
    }
    for continuation in waiting { continuation.resume(returning: port) }
  }

  var port: Int {
    get async {
      await withCheckedContinuation { continuation in
        let known = state.withLock { state -> Int? in
          switch state {
          case .known(let port): return port
          case .waiting(let waiting):
            state = .waiting(waiting + [continuation])
            return nil
          }
        }
        if let known { continuation.resume(returning: known) }
      }
    }
  }
}
