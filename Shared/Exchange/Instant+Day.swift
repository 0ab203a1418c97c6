package import Figures
package import Ledger

extension Instant {
  /// The day on English clocks.
  package var day: CalendarDay { CalendarDay(inLondonAtMS: millisecondsSince1970) }
}
