import Figures
import Ledger
import Messages
import ProtobufC

/// Collects what differs between two views of one plan, line by line and in counts.
struct DifferenceLines {
  let before: PlansView
  let after: PlansView
  private(set) var difference = Difference()

  /// Kinds in the order in which a board wants to read them.
  private static let order = [
    "level lost", "level gained", "signal changed", "withdrawn", "added", "re-dated", "re-rated",
    "re-owned", "re-targeted", "re-worded", "declined", "taken up", "evidence added",
    "evidence withdrawn", "updated", "reading",
  ]

  init(before: PlansView, after: PlansView) {
    self.before = before
    self.after = after
    difference.from = before.readPoint
    difference.to = after.readPoint
  }

  /// The finished difference, lines by kind and within one in the order found.
  func sorted() -> Difference {
    var result = difference
    let ranks = Dictionary(uniqueKeysWithValues: Self.order.enumerated().map { ($1, $0) })
    // The places are sorted, not the lines, which are costly to move.
    let places = difference.lines.enumerated().map { (ranks[$1.kind] ?? 0, $0) }
    result.lines = places.sorted { $0 < $1 }.map { difference.lines[$0.1] }
    result.summary = result.sentences
    return result
  }

  /// Adds a line; who, when and why come from the record that made the difference.
  mutating func add(
    _ kind: String,
    _ object: ObjectRef,
    ref: String,
    title: String,
    before: String = "",
    after: String = "",
    by item: HistoryItem? = nil,
    reason: String = ""
  ) {
    difference.lines.append(
      DifferenceLine.with {
        $0.kind = kind
        $0.object = object
        $0.ref = ref
        $0.title = title
        $0.before = before
        $0.after = after
        $0.actor = item?.actor ?? ""
        $0.reason = reason.isEmpty ? item?.reason ?? "" : reason
        $0.on = item.map {
          CalendarDate(CalendarDay(inLondonAtMS: $0.effectiveAt.millisecondsSince1970))
        }
      }
    )
    switch kind {
    case "level gained": difference.levelsGained += 1
    case "level lost": difference.levelsLost += 1
    case "re-rated": difference.ratingsChanged += 1
    case "evidence added": difference.evidenceAdded += 1
    case "evidence withdrawn": difference.evidenceWithdrawn += 1
    case "signal changed": difference.signalsChanged += 1
    case "re-owned" where object.kind == .action: difference.actionsReowned += 1
    case "re-worded" where object.kind == .action: difference.actionsReworded += 1
    case "added" where object.kind == .action: difference.actionsAdded += 1
    case "withdrawn" where object.kind == .action: difference.actionsWithdrawn += 1
    default: break
    }
  }

  /// Adds what `compare` finds about an object.
  ///
  /// Between the same two views that is looked for once.
  mutating func once(_ id: String, compare: (inout DifferenceLines) -> Void) {
    let own = after.difference(of: id, since: before) {
      var lines = DifferenceLines(before: before, after: after)
      compare(&lines)
      return lines.difference
    }
    difference.lines += own.lines
    difference.actionsAdded += own.actionsAdded
    difference.actionsWithdrawn += own.actionsWithdrawn
    difference.actionsCompleted += own.actionsCompleted
    difference.actionsReowned += own.actionsReowned
    difference.actionsReworded += own.actionsReworded
    difference.dueDatesMoved += own.dueDatesMoved
    difference.ratingsChanged += own.ratingsChanged
    difference.evidenceAdded += own.evidenceAdded
    difference.evidenceWithdrawn += own.evidenceWithdrawn
    difference.levelsGained += own.levelsGained
    difference.levelsLost += own.levelsLost
    difference.readingsRecorded += own.readingsRecorded
    difference.signalsChanged += own.signalsChanged
    difference.updatesRecorded += own.updatesRecorded
  }

  mutating func countCompleted() { difference.actionsCompleted += 1 }
  mutating func countMoves(_ count: Int) { difference.dueDatesMoved += Int32(clamping: count) }
  mutating func countUpdates(_ count: Int) {
    difference.updatesRecorded += Int32(clamping: count)
  }
  mutating func countReadings(_ count: Int) {
    difference.readingsRecorded += Int32(clamping: count)
  }
}
