package import Ledger
import Synchronization

/// ``Attention`` where several tasks can reach it.
package final class AttentionBell: Sendable {
  private let attention: Mutex<Attention>

  package init(startedAt: Instant) {
    attention = Mutex(Attention(startedAt: startedAt))
  }

  package func heard(of authority: String, at now: Instant) {
    attention.withLock { $0.heard(of: authority, at: now) }
  }

  package func ask(_ authority: String) {
    attention.withLock { $0.ask(authority) }
  }

  /// Whether to look at an authority now; who is told so is expected to look.
  package func takes(_ authority: String, at now: Instant) -> Bool {
    attention.withLock { attention in
      guard attention.isDue(authority, at: now) else { return false }
      attention.looked(at: authority, now)
      return true
    }
  }
}
