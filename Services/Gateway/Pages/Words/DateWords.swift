import CivilDates
import Exchange
import Figures
import Messages
import ProtobufC

extension CalendarDate {
  init(_ year: Int, _ month: Int, _ day: Int) {
    self.init()
    self.year = Int32(year)
    self.month = Int32(month)
    self.day = Int32(day)
  }

  /// Reads `2026-03-12`; `nil` for anything else and for days that don't exist.
  init?(iso text: String) {
    guard let day = CalendarDay(iso: text), (1900...2200).contains(day.year) else { return nil }
    self.init(day)
  }

  /// "17 May 2017".
  var words: String { "\(day) \(monthName) \(year)" }

  /// "17 May".
  var dayAndMonth: String { "\(day) \(monthName)" }

  /// "May 2017".
  var monthAndYear: String { "\(monthName) \(year)" }

  /// "May 17", for axes.
  var shortMonth: String {
    "\(monthName.prefix(3)) \(String(100 + year % 100).suffix(2))"
  }

  /// "2017-05-17", as forms and addresses write it.
  var iso: String {
    "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// Days since 1970, for putting dates in order; a date that doesn't exist comes before all.
  var dayNumber: Int { CalendarDay(date: self)?.daysSince1970 ?? .min / 2 }

  /// Months since the year 0.
  var monthNumber: Int { Int(year) * 12 + Int(month) - 1 }

  /// The last day of its month.
  var lastOfMonth: CalendarDate {
    CalendarDate(
      Int(year),
      Int(month),
      CalendarDay.length(ofMonth: Int(month), year: Int(year))
    )
  }

  private var monthName: String {
    (1...12).contains(month) ? MonthName.full(Int(month)) : "?"
  }

  /// The last moment of the day in England, which is what "as at" a day means.
  var endOfLondonDay: ProtobufTimestamp {
    let next = (CalendarDay(date: self) ?? .latest).adding(days: 1)
    let midnight = Int64(next.daysSince1970) * 86_400
    // Clocks change at 01:00 UTC: at midnight the offset is that of the day that ends.
    let offset: Int64 =
      CalendarDay.londonClock(atMS: (midnight - 3_600) * 1_000).hour == 0 ? 3_600 : 0
    return .with { $0.seconds = midnight - offset - 1 }
  }
}

/// Days, months or years between two dates in the largest whole unit: "3 days", "7 months".
func span(from start: CalendarDate, to end: CalendarDate) -> String {
  let days = abs(end.dayNumber - start.dayNumber)
  if days < 60 { return counted(days, "day") }
  var months = abs(end.monthNumber - start.monthNumber)
  let (first, last) = start.dayNumber <= end.dayNumber ? (start, end) : (end, start)
  if last.day < first.day, last.day < 28 { months -= 1 }
  return months < 24 ? counted(months, "month") : counted(months / 12, "year")
}

extension ProtobufTimestamp {
  /// The day in England on which it happened.
  var day: CalendarDate { CalendarDate(CalendarDay(inLondonAtMS: milliseconds)) }

  /// "20 November 2026 at 14:05".
  var words: String {
    let (day, hour) = CalendarDay.londonClock(atMS: milliseconds)
    // English clocks differ from UTC by whole hours.
    let minute = (seconds % 3_600 + 3_600) % 3_600 / 60
    return "\(day.display) at \(hour):\(minute < 10 ? "0" : "")\(minute)"
  }

  private var milliseconds: Int64 { seconds * 1_000 + Int64(nanos) / 1_000_000 }
}

extension Messages.Period {
  /// "May 2020", as the council labels it or from its days.
  var words: String {
    if !label.isEmpty { return label }
    guard let firstDay else { return lastDay?.words ?? "" }
    guard let lastDay, lastDay != firstDay else { return firstDay.words }
    if firstDay.day == 1, firstDay.monthNumber == lastDay.monthNumber {
      return firstDay.monthAndYear
    }
    return "\(firstDay.words) to \(lastDay.words)"
  }
}
