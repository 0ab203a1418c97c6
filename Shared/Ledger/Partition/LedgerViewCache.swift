/// States of the past: those that were asked for last, and marks along the way from which others
/// are quickly folded.
///
/// A past state never changes, so entries only go when there are too many. States share what is
/// the same in them; so that an authority stays within its memory, there are few.
struct LedgerViewCache<State: LedgerState>: Sendable {
  private typealias View = (cut: LedgerCut, state: State)

  /// Views kept: enough for a page that compares two dates and some people who look at it.
  private static var capacity: Int { 4 }
  /// Marks kept on the whole way.
  private static var mostMarks: Int { 8 }
  /// Records between marks near the end, where the last meeting lies.
  private static var recentDistance: Int64 { 2048 }

  /// Least recently used first.
  private var views: [View] = []
  /// Two from the last few thousand records, earlier first.
  private var recent: [View] = []
  /// Spread over the ledger, earlier first.
  private var marks: [View] = []
  /// Records between marks; doubled when there are too many.
  private var distance: Int64 = 4096

  mutating func state(at cut: LedgerCut) -> State? {
    guard let index = views.lastIndex(where: { $0.cut == cut }) else { return nil }
    let view = views.remove(at: index)
    views.append(view)
    return view.state
  }

  /// The view from which the fewest records remain to be folded.
  func base(for cut: LedgerCut, in timeline: LedgerTimeline) -> (cut: LedgerCut, state: State)? {
    (views + recent + marks).filter { $0.cut.position <= cut.position }
      .sorted { $0.cut.position > $1.cut.position }
      .first { timeline.begins(cut, with: $0.cut) }
  }

  mutating func insert(_ state: State, at cut: LedgerCut) {
    views.removeAll { $0.cut == cut }
    views.append((cut, state))
    if views.count > Self.capacity { views.removeFirst() }
  }

  /// Takes note of the state after a record as it is folded in passing, all records before it
  /// included.
  ///
  /// `end` is where the ledger ends as far as is known.
  mutating func pass(_ state: State, at cut: LedgerCut, ofEnd end: Int64) {
    guard cut.position.isMultiple(of: Self.recentDistance),
      end - cut.position < Self.recentDistance * 3 / 2
    else { return }
    recent.append((cut, state))
    if recent.count > 2 { recent.removeFirst() }
  }

  /// Places where a fold from the beginning is worth a mark.
  var isWorthMark: @Sendable (Int64) -> Bool {
    let known = Set(marks.map(\.cut.position))
    return { [distance] in $0.isMultiple(of: distance) && !known.contains($0) }
  }

  /// Keeps marks that a fold from the beginning left.
  mutating func insert(marks new: [(cut: LedgerCut, state: State)]) {
    for mark in new where !marks.contains(where: { $0.cut == mark.cut }) { marks.append(mark) }
    marks.sort { $0.cut.position < $1.cut.position }
    while marks.count > Self.mostMarks {
      distance *= 2
      marks.removeAll { !$0.cut.position.isMultiple(of: distance) }
    }
  }
}
