import Synchronization

/// Whether anything came through a stream before it broke.
final class Progress: Sendable {
  private let any = Atomic(false)

  func note() { any.store(true, ordering: .relaxed) }
  var hasAny: Bool { any.load(ordering: .relaxed) }
}
