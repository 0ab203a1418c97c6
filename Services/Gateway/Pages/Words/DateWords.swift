import CivilDates
import Foundation
import Messages

import enum Figures.MonthName

extension CalendarDate {
  init(_ year: Int, _ month: Int, _ day: Int) {
    self.init()
    self.year = Int32(year)
    self.month = Int32(month)
    self.day = Int32(day)
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

  /// Days since 1 January 1970, for differences and axes.
  var dayNumber: Int {
    CivilDate(year: Int(year), month: Int(month), day: Int(day)).daysSince1970
  }

  /// Months since the year 0.
  var monthNumber: Int { Int(year) * 12 + Int(month) - 1 }

  private var monthName: String {
    let name = MonthName.full(Int(month))
    return name.isEmpty ? "?" : name
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
  var day: CalendarDate {
    let parts = England.calendar.dateComponents([.year, .month, .day], from: date)
    return CalendarDate(parts.year ?? 1, parts.month ?? 1, parts.day ?? 1)
  }

  /// "20 November 2026 at 14:05".
  var words: String {
    let parts = England.calendar.dateComponents([.hour, .minute], from: date)
    let minute = parts.minute ?? 0
    return "\(day.words) at \(parts.hour ?? 0):\(minute < 10 ? "0" : "")\(minute)"
  }

  private var date: Date {
    Date(timeIntervalSince1970: Double(seconds) + Double(nanos) / 1_000_000_000)
  }
}

private enum England {
  static let calendar: Calendar = {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(identifier: "Europe/London") ?? .gmt
    return calendar
  }()
}

extension Period {
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
