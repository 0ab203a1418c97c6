package import Figures
package import Messages

extension Figures.Period {
  /// The period of a message, by its days; `nil` when they are no period.
  ///
  /// A quarter or half of a year may belong to two sorts of year; then the label decides, and
  /// without a help from it the year from April.
  package init?(message: Messages.Period) {
    guard let first = message.firstDay.flatMap(CalendarDay.init(date:)),
      let last = message.lastDay.flatMap(CalendarDay.init(date:))
    else { return nil }
    let sorts: [YearKind] = [.financial, .calendar, .academic]
    let fitting = Kind.allCases.flatMap { kind in
      sorts.map { Figures.Period(kind, holding: first, years: $0) }
    }.filter { $0.firstDay == first && $0.lastDay == last }
    guard let found = fitting.first(where: { $0.display == message.label }) ?? fitting.first else {
      return nil
    }
    self = found
  }
}

extension Messages.Period {
  package init(_ period: Figures.Period) {
    self.init()
    firstDay = CalendarDate(period.firstDay)
    lastDay = CalendarDate(period.lastDay)
    label = period.display
  }
}
