import Synchronization

/// Something that happens once.
final class Flag: Sendable {
  private let isUp = Mutex(false)

  /// `true` for the first who asks.
  func raise() -> Bool {
    isUp.withLock { isUp in
      defer { isUp = true }
      return !isUp
    }
  }
}
