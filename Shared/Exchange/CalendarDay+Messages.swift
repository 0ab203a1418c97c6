package import Figures
package import Messages

extension CalendarDay {
  /// The day of a message; `nil` when the calendar has no such day.
  package init?(date: CalendarDate) {
    self.init(year: Int(date.year), month: Int(date.month), day: Int(date.day))
  }
}

extension CalendarDate {
  package init(_ day: CalendarDay) {
    self.init()
    year = Int32(day.year)
    month = Int32(day.month)
    self.day = Int32(day.day)
  }
}
