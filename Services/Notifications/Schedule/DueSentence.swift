import Figures

/// How far away a day is, in words: the end of a reminder's sentence.
enum DueSentence {
  static func text(due: CalendarDay, today: CalendarDay) -> String {
    switch today.days(to: due) {
    case 0: "is due today"
    case 1: "is due tomorrow"
    case let left where left > 1: "is due in \(left) days"
    case -1: "is 1 day late"
    case let left where left >= -90: "is \(-left) days late"
    default: "has been late since \(due.display)"
    }
  }
}
