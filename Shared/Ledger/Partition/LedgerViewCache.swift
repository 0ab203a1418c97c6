/// States of the past: those that were asked for last, and marks along the way from which others
/// are quickly folded.
///
/// A past state never changes, so entries only go when there are too many. States share what is
/// the same in them.
struct LedgerViewCache<State: LedgerState>: Sendable {
  typealias View = (cut: LedgerCut, state: State)

  /// Views kept: enough for a page that compares two dates and some people who look at it.
  private static var mostViews: Int { 4 }
  /// A past day is folded from the one before it: of 60,000 records at most 2,048, in a few
  /// milliseconds, for a megabyte or two each.
  private static var mostMarks: Int { 32 }
  /// Fewer go into a snapshot: each costs the next start some milliseconds.
  private static var mostWritten: Int { 8 }

  /// Least recently used first.
  private var views: [View] = []
  /// Each of all records up to it, spread over the ledger, earlier first.
  private var marks: [View] = []
  /// Records between marks; doubled when there are too many.
  private(set) var distance: Int64

  /// `distance` is that between the first marks.
  init(distance: Int64) { self.distance = distance }

  mutating func state(at cut: LedgerCut) -> State? {
    guard let index = views.lastIndex(where: { $0.cut == cut }) else { return nil }
    let view = views.remove(at: index)
    views.append(view)
    return view.state
  }

  /// The view from which the fewest records remain to be folded.
  func base(for cut: LedgerCut, in timeline: LedgerTimeline) -> View? {
    (views + marks).filter { $0.cut.position <= cut.position }
      .sorted { $0.cut.position > $1.cut.position }
      .first { timeline.begins(cut, with: $0.cut) }
  }

  mutating func insert(_ state: State, at cut: LedgerCut) {
    views.removeAll { $0.cut == cut }
    views.append((cut, state))
    if views.count > Self.mostViews { views.removeFirst() }
  }

  /// Marks for a snapshot, evenly spread.
  var marksToWrite: [View] {
    var distance = distance
    while marks.count(where: { $0.cut.position.isMultiple(of: distance) }) > Self.mostWritten {
      distance *= 2
    }
    return marks.filter { $0.cut.position.isMultiple(of: distance) }
  }

  /// Takes note of the state after a record, all records before it included.
  mutating func pass(_ state: State, at cut: LedgerCut) {
    guard cut.position.isMultiple(of: distance) else { return }
    let place = marks.firstIndex { $0.cut.position >= cut.position } ?? marks.count
    if place < marks.count, marks[place].cut == cut { return }
    marks.insert((cut, state), at: place)
    while marks.count > Self.mostMarks {
      distance *= 2
      marks.removeAll { !$0.cut.position.isMultiple(of: distance) }
    }
  }
}
