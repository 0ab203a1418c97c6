import Synchronization

/// The last good answer of each kind, for the time when a service is away.
///
/// Bounded: the oldest of more than 400 is forgotten.
final class LastKnown: Sendable {
  private struct Entry: Sendable {
    let answer: any Sendable
    let turn: UInt64
  }

  private struct State {
    var entries: [String: Entry] = [:]
    var turn: UInt64 = 0
  }

  private static let most = 400
  private let state = Mutex(State())

  func remember(_ answer: some Sendable, as key: String) {
    state.withLock { state in
      state.turn += 1
      state.entries[key] = Entry(answer: answer, turn: state.turn)
      guard state.entries.count > Self.most else { return }
      if let oldest = state.entries.min(by: { $0.value.turn < $1.value.turn }) {
        state.entries[oldest.key] = nil
      }
    }
  }

  func recall<Answer: Sendable>(_ key: String, as kind: Answer.Type = Answer.self) -> Answer? {
    state.withLock { $0.entries[key]?.answer } as? Answer
  }
}
