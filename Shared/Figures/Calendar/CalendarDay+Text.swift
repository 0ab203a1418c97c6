import CivilDates

extension CalendarDay: CustomStringConvertible {
  /// The ISO 8601 form, `2017-05-17`.
  package var iso: String {
    "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// The form that pages show, `17 May 2017`.
  package var display: String { "\(day) \(MonthName.full(month)) \(year)" }

  /// The form without a year, `17 May`, for places where the year is plain.
  package var displayWithoutYear: String { "\(day) \(MonthName.full(month))" }

  package var description: String { iso }

  /// Reads exactly `YYYY-MM-DD`; `nil` for anything else or for a day that does not exist.
  package init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      parts[2].utf8.count == 2, let year = digits(parts[0]), let month = digits(parts[1]),
      let day = digits(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Reads one day as people write it (`17/05/2020`, `17 May 2020`, `2020-05-17`); `nil` when the
  /// text holds anything else, including a month without a day.
  package init?(written text: String) {
    guard case .day(let day) = WrittenDate(text).meaning else { return nil }
    self = day
  }

  /// The day that a spreadsheet's day number means.
  ///
  /// Day 1 is 1 January 1900, and the 29 February 1900 that never was is counted, as Excel does.
  /// A fraction, the time of day, is dropped.
  ///
  /// Source: ECMA-376 part 1, 18.17.4.1.
  package init?(excelSerial serial: Double, from1904: Bool = false) {
    guard serial.isFinite, serial >= 1, serial < 2_958_466 else { return nil }
    let whole = Int(serial.rounded(.down))
    if from1904 {
      self = CalendarDay(daysSince1970: -24_107 + whole)
    } else {
      guard whole != 60 else { return nil }
      self = CalendarDay(daysSince1970: -25_567 + whole - (whole > 60 ? 2 : 1))
    }
  }
}

/// The English names of months.
package enum MonthName {
  private static let names = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// `September` for 9; empty for a number that no month has.
  package static func full(_ month: Int) -> String {
    names.indices.contains(month - 1) ? names[month - 1] : ""
  }

  /// `Sep` for 9.
  package static func short(_ month: Int) -> String { String(full(month).prefix(3)) }

  /// The month that a word names: its full name, its first three letters, or `sept`;
  /// case is ignored.
  package static func number(_ word: some StringProtocol) -> Int? {
    let lower = word.lowercased()
    if lower == "sept" { return 9 }
    // What is often mistyped and can mean only one month.
    switch lower {
    case "febuary", "feburary": return 2
    case "septmber", "setember": return 9
    default: break
    }
    guard lower.utf8.count >= 3 else { return nil }
    let found = names.firstIndex { name in
      let full = name.lowercased()
      return full == lower || full.prefix(3) == lower
        || (lower.utf8.count == 4 && full.prefix(4) == lower)
    }
    return found.map { $0 + 1 }
  }
}

/// A whole number in ASCII digits only; `nil` for signs, spaces and anything too large.
func digits(_ text: some StringProtocol) -> Int? {
  guard !text.isEmpty, text.utf8.count <= 9, text.utf8.allSatisfy({ (48...57).contains($0) })
  else { return nil }
  return Int(text)
}
