import Figures
import Messages

extension CalendarDay {
  /// The day on English clocks of a message's moment.
  init(of timestamp: ProtobufTimestamp) {
    self.init(inLondonAtMS: timestamp.seconds &* 1000)
  }
}

extension CalendarDate {
  /// The day, when the calendar has it.
  var calendarDay: CalendarDay? { CalendarDay(date: self) }
}
