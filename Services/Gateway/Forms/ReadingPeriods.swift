import Messages

/// The periods that a reading can be recorded for: those past, and the one going on.
struct ReadingPeriods: Sendable {
  struct Choice: Sendable, Hashable {
    /// "2026-05-01/2026-05-31/May 2026".
    let field: String
    let label: String
  }

  /// Newest first.
  let all: [Choice]
  /// The one after the latest reading, where it has begun.
  let next: Choice?

  /// `latest` is the last day of the latest reading's period.
  init(_ frequency: Frequency, latest: CalendarDate?, today: CalendarDate) {
    let length =
      switch frequency {
      case .quarterly: 3
      case .sixMonthly: 6
      case .annual: 12
      case .termly: 4
      default: 1
      }
    // Periods end where the latest reading's did; without one, where the calendar's do.
    let anchor = latest?.monthNumber ?? (today.monthNumber / length * length + length - 1)
    var end = anchor
    while end - length + 1 < today.monthNumber { end += length }
    while end - length + 1 > today.monthNumber { end -= length }
    self.all = (0..<16).map { Self.choice(endingIn: end - $0 * length, length: length) }
    let following = latest.map { Self.choice(endingIn: $0.monthNumber + length, length: length) }
    self.next = all.first { $0 == following } ?? (latest == nil ? all.dropFirst().first : all.first)
  }

  private static func choice(endingIn month: Int, length: Int) -> Choice {
    let first = day(1, month - length + 1)
    let last = day(nil, month)
    let label =
      length == 1
      ? first.monthAndYear : "\(first.monthAndYear) to \(last.monthAndYear)"
    return Choice(field: "\(first.iso)/\(last.iso)/\(label)", label: label)
  }

  /// A day of a month counted from the year 0; `nil` = its last.
  private static func day(_ day: Int?, _ month: Int) -> CalendarDate {
    let first = CalendarDate(month / 12, month % 12 + 1, 1)
    guard day == nil else { return first }
    let next = CalendarDate((month + 1) / 12, (month + 1) % 12 + 1, 1)
    return CalendarDate(month / 12, month % 12 + 1, next.dayNumber - first.dayNumber)
  }
}
