internal import NIOConcurrencyHelpers

/// Messages on their way from a connection to the task that reads them, with back-pressure: past
/// ``highWater`` octets waiting, the peer gets no more window until the reader has caught up.
final class InboundMessages: Sendable {
  static let highWater = 64 * 1024
  /// What an empty message counts for: it takes room too.
  private static let overhead = 64

  /// One message, unpacked.
  struct Message: Sendable {
    var bytes: [UInt8]
    var wasCompressed = false
  }

  private struct State {
    var messages: [Message] = []
    var next = 0
    var bytes = 0
    /// Octets taken in for which the peer has not been given new window.
    var withheld = 0
    var ending: Result<Void, RPCError>?
    var waiter: Waiter<Message?>?

    mutating func pop() -> Message? {
      guard next < messages.count else { return nil }
      let message = messages[next]
      messages[next].bytes = []
      next += 1
      bytes -= message.bytes.count + InboundMessages.overhead
      if next == messages.count {
        messages.removeAll(keepingCapacity: true)
        next = 0
      } else if next >= 1024 {
        messages.removeFirst(next)
        next = 0
      }
      return message
    }
  }

  /// A lock that the thread sanitizer knows: it is all that two threads share here.
  private let state = NIOLockedValueBox(State())
  /// Gives the peer window for so many octets more; called on any thread.
  private let grant: @Sendable (Int) -> Void

  init(grant: @escaping @Sendable (Int) -> Void) {
    self.grant = grant
  }

  /// How many of `count` octets that have just arrived may be asked for again at once.
  func admit(_ count: Int) -> Int {
    state.withLockedValue { state in
      guard state.bytes >= Self.highWater else { return count }
      state.withheld += count
      return 0
    }
  }

  func push(_ message: Message) {
    let waiter = state.withLockedValue { state -> Waiter<Message?>? in
      guard state.ending == nil else { return nil }
      if let waiter = state.waiter {
        state.waiter = nil
        return waiter
      }
      state.bytes += message.bytes.count + Self.overhead
      state.messages.append(message)
      return nil
    }
    waiter?.resume(returning: message)
  }

  /// No message follows.
  ///
  /// What waits is still delivered, unless nobody is to have it any more.
  func finish(_ ending: Result<Void, RPCError>, dropping: Bool = false) {
    let (waiter, withheld) = state.withLockedValue {
      state -> (Waiter<Message?>?, Int) in
      guard state.ending == nil else { return (nil, 0) }
      state.ending = ending
      if dropping {
        state.messages.removeAll()
        state.next = 0
        state.bytes = 0
      }
      let waiter = state.waiter
      state.waiter = nil
      let withheld = state.withheld
      state.withheld = 0
      return (waiter, withheld)
    }
    if withheld > 0 { grant(withheld) }
    switch ending {
    case .success: waiter?.resume(returning: nil)
    case .failure(let error): waiter?.resume(throwing: error)
    }
  }

  private enum Step {
    case message(Message, granted: Int)
    case ended(Result<Void, RPCError>)
    case wait
  }

  /// The next message; `nil` after the last one.
  ///
  /// - Throws: ``RPCError`` when the call failed or the reading task was cancelled.
  nonisolated(nonsending) func next() async throws -> Message? {
    let step = state.withLockedValue { state -> Step in
      if let message = state.pop() {
        guard state.withheld > 0, state.bytes <= Self.highWater / 2 else {
          return .message(message, granted: 0)
        }
        let granted = state.withheld
        state.withheld = 0
        return .message(message, granted: granted)
      }
      return state.ending.map(Step.ended) ?? .wait
    }
    switch step {
    case .message(let message, let granted):
      if granted > 0 { grant(granted) }
      return message
    case .ended(let ending):
      try ending.get()
      return nil
    case .wait: return try await wait()
    }
  }

  private nonisolated(nonsending) func wait() async throws -> Message? {
    try await withTaskCancellationHandler {
      try await Waiter.suspend { waiter in
        let step = state.withLockedValue { state -> Step in
          if let message = state.pop() { return .message(message, granted: 0) }
          if let ending = state.ending { return .ended(ending) }
          if Task.isCancelled {
            return .ended(.failure(RPCError(.cancelled, "the call was cancelled")))
          }
          guard state.waiter == nil else {
            return .ended(.failure(RPCError(.internalError, "two tasks read one stream")))
          }
          state.waiter = waiter
          return .wait
        }
        switch step {
        case .message(let message, _): waiter.resume(returning: message)
        case .ended(.success): waiter.resume(returning: nil)
        case .ended(.failure(let error)): waiter.resume(throwing: error)
        case .wait: break
        }
      }
    } onCancel: {
      let waiter = state.withLockedValue { state -> Waiter<Message?>? in
        let waiter = state.waiter
        state.waiter = nil
        return waiter
      }
      waiter?.resume(throwing: RPCError(.cancelled, "the call was cancelled"))
    }
  }
}
