import Figures
import Ledger
import Synchronization

/// Views that have answered before, for those who ask next about the same point in time.
///
/// A view works out much that the next question needs again. Each is lent to one request at a time;
/// who finds none makes a view anew.
final class ViewShelf: Sendable {
  /// What a view is of.
  struct Place: Hashable {
    var authority: String
    /// Which records.
    var cut: LedgerCut
    var today: CalendarDay
  }

  /// A view is not `Sendable`; it is used by whoever took it, and by nobody while it is here.
  struct Kept: @unchecked Sendable {
    let view: PlansView
    let place: Place
    /// Of all records that the ledger had then.
    let isWhole: Bool
  }

  private struct Shelf {
    /// By authority, least recently used first.
    var views: [String: [Kept]] = [:]
    /// Authorities with views here, least recently used first.
    var authorities: [String] = []
  }

  /// For each authority: the present, the last meeting, and a day that somebody looks at.
  private static let most = 3
  private let mostAuthorities: Int
  private let shelf = Mutex(Shelf())

  /// `authorities` is of how many views are kept.
  init(authorities: Int) { mostAuthorities = authorities }

  /// Takes the view of just this point in time.
  func take(_ place: Place) -> Kept? {
    take(of: place.authority) { $0.place == place }
  }

  /// Takes a view of all records of an earlier moment of the same day.
  func takeEarlier(than place: Place) -> Kept? {
    take(of: place.authority) {
      $0.isWhole && $0.place.today == place.today && $0.place.cut.position < place.cut.position
    }
  }

  /// Puts a view here for the next.
  func put(_ kept: Kept) {
    let authority = kept.place.authority
    // Let go of outside the lock: a view is thousands of objects.
    let dropped = shelf.withLock { shelf -> [Kept] in
      var list = shelf.views[authority] ?? []
      var dropped = list.filter { $0.place == kept.place }
      list.removeAll { $0.place == kept.place }
      list.append(kept)
      if list.count > Self.most { dropped.append(list.removeFirst()) }
      shelf.views[authority] = list
      if shelf.authorities.last != authority {
        shelf.authorities.removeAll { $0 == authority }
        shelf.authorities.append(authority)
      }
      if shelf.authorities.count > mostAuthorities {
        dropped += shelf.views.removeValue(forKey: shelf.authorities.removeFirst()) ?? []
      }
      return dropped
    }
    withExtendedLifetime(dropped) {}
  }

  private func take(of authority: String, where isWanted: (Kept) -> Bool) -> Kept? {
    shelf.withLock { shelf in
      guard let index = shelf.views[authority]?.lastIndex(where: isWanted) else { return nil }
      return shelf.views[authority]?.remove(at: index)
    }
  }
}
