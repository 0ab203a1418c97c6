package import Figures
package import Ledger
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

extension Instant {
  /// The last millisecond of a day on English clocks: "as at 12 March" is the end of it.
  package init(endOf day: CalendarDay) {
    let next = day.adding(days: 1)
    let midnight = Int64(next.daysSince1970) * 86_400_000
    // In summer English midnight comes an hour before that of UTC.
    let summer = midnight - 3_600_000
    let start = CalendarDay(inLondonAtMS: summer) == next ? summer : midnight
    self.init(millisecondsSince1970: start - 1)
  }
}
