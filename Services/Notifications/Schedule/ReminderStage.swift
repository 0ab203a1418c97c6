package import Figures

/// How near a day is: each stage is told of once.
package enum ReminderStage: Hashable, Sendable {
  /// Due within so many days: 28, 7 or 1.
  case dueWithin(days: Int)
  /// Late, in this week after the day; 0 is the first.
  case late(week: Int)

  /// The thresholds, nearest first.
  package static let days = [1, 7, 28]
  /// After half a year a reminder a week helps nobody: then every four weeks.
  package static let weeksInARow = 26

  /// The nearest stage that has been reached; earlier ones are never told of afterwards.
  ///
  /// `nil` when the day is far.
  package init?(due: CalendarDay, today: CalendarDay) {
    let left = today.days(to: due)
    if left >= 0 {
      guard let days = Self.days.first(where: { left <= $0 }) else { return nil }
      self = .dueWithin(days: days)
    } else {
      let week = (-left - 1) / 7
      self = .late(week: week < Self.weeksInARow ? week : week - week % 4)
    }
  }

  /// For the key that says it once.
  package var name: String {
    switch self {
    case .dueWithin(let days): "\(days)"
    case .late(let week): "w\(week)"
    }
  }

  package var isLate: Bool {
    if case .late = self { true } else { false }
  }
}
