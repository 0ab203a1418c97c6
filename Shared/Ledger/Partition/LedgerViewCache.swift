/// The states of past dates that were asked for last.
///
/// A past state never changes, so entries only go when there are too many.
struct LedgerViewCache<State: LedgerState>: Sendable {
  /// Views kept: enough for a page that compares a few dates and the people who look at it.
  private static var capacity: Int { 32 }
  /// Least recently used first.
  private var views: [(cut: LedgerCut, state: State)] = []

  mutating func state(at cut: LedgerCut) -> State? {
    guard let index = views.lastIndex(where: { $0.cut == cut }) else { return nil }
    let view = views.remove(at: index)
    views.append(view)
    return view.state
  }

  /// The view from which the fewest records remain to be folded.
  func base(for cut: LedgerCut, in timeline: LedgerTimeline) -> (cut: LedgerCut, state: State)? {
    views.filter { $0.cut.position <= cut.position }
      .sorted { $0.cut.position > $1.cut.position }
      .first { timeline.begins(cut, with: $0.cut) }
  }

  mutating func insert(_ state: State, at cut: LedgerCut) {
    views.removeAll { $0.cut == cut }
    views.append((cut, state))
    if views.count > Self.capacity { views.removeFirst() }
  }
}
