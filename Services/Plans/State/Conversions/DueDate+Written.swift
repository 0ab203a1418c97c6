package import Figures
package import Messages

extension DueDate {
  /// A due date as written with what it was understood to mean.
  package init(_ written: WrittenDate) {
    self.init()
    text = written.text
    dueBy = written.dueBy.map { CalendarDate($0) }
    switch written.meaning {
    case .month: meaning = .month
    case .day: meaning = .day
    case .range: meaning = .range
    case .several: meaning = .several
    case .from: meaning = .from
    case .recurring: meaning = .recurring
    case .eventBound: meaning = .eventBound
    case .continuing: meaning = .continuing
    case .none: meaning = .none
    case .unparsed(let reason):
      meaning = .unparsed
      problem = reason
    }
    switch written.meaning {
    case .range, .from, .recurring: startsOn = written.startsOn.map { CalendarDate($0) }
    case .several(let parts): dates = parts.compactMap(\.dueBy).map { CalendarDate($0) }
    default: break
    }
  }

  /// Reads a due date as a person writes it.
  package init(written text: String) { self.init(WrittenDate(text)) }
}
