import Figures
import Messages

/// How an action stands on a day: rated, done, late.
final class ActionStanding {
  /// The owner's ratings; `nil` while unrated.
  let progress: Rating?
  let impact: Rating?
  let isDone: Bool
  /// Done, or rated as not applicable: nothing is due any more.
  let isClosed: Bool
  let dueBy: CalendarDay?
  /// Days since it was due; 0 where it is closed, undated or not yet late.
  let daysLate: Int
  /// Due today or within the next 28 days, and not closed.
  let isDueSoon: Bool
  /// The day of the latest update.
  let lastUpdate: CalendarDay?

  /// Days ahead that count as "due soon".
  static let soon = 28

  init(of action: Action, on today: CalendarDay) {
    progress = action.ratings.owners(.progress)
    impact = action.ratings.owners(.impact)
    let meaning = progress?.meaning ?? .unspecified
    isDone = meaning.isDone
    isClosed = meaning.isDone || meaning == .notApplicable
    dueBy = action.due?.dueBy?.calendarDay
    let left = dueBy.map { today.days(to: $0) }
    daysLate = isClosed ? 0 : max(0, -(left ?? 0))
    isDueSoon = !isClosed && (left.map { (0...Self.soon).contains($0) } ?? false)
    lastUpdate = action.updates.last?.updatedAt.map { CalendarDay(of: $0) }
  }

  var isOverdue: Bool { daysLate > 0 }

  /// Open without a day by which it is due.
  var isUndated: Bool { !isClosed && dueBy == nil }
}
