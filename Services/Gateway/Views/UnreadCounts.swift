import Synchronization

/// How many items each person's inbox holds unread, as far as it is known without waiting.
///
/// A page shows the number that is known when it is ready, and waits for none: an inbox that is slow
/// or away delays and breaks no page. Bounded: beyond 2,000 people all are asked for anew.
final class UnreadCounts: Sendable {
  private struct Known {
    var count: Int
    var askedAt: ContinuousClock.Instant
  }

  private static let freshness: Duration = .seconds(10)
  private static let most = 2_000
  private let known = Mutex<[String: Known]>([:])

  func count(of person: String, in authority: String) -> Int {
    known.withLock { $0[authority + "/" + person]?.count ?? 0 }
  }

  /// Whether it is time to ask again; whoever is told so is the one who asks.
  func isToBeAsked(of person: String, in authority: String) -> Bool {
    let now = ContinuousClock.now
    let key = authority + "/" + person
    return known.withLock { known in
      if let last = known[key], now - last.askedAt < Self.freshness { return false }
      if known.count >= Self.most { known.removeAll() }
      known[key, default: Known(count: 0, askedAt: now)].askedAt = now
      return true
    }
  }

  func learn(_ count: Int, of person: String, in authority: String) {
    known.withLock {
      $0[authority + "/" + person] = Known(count: count, askedAt: .now)
    }
  }

  /// The person has read something: the next page asks again.
  func forget(_ person: String, in authority: String) {
    known.withLock { $0[authority + "/" + person] = nil }
  }
}
