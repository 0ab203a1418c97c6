/// Year, month and day of a day number, and back, in the proleptic Gregorian calendar.
///
/// The one place where the project counts days: JSON timestamps, log lines, mail headers, workbook
/// cells and the domain's calendar all stand on it. Plain arithmetic, for any day number that a
/// 64-bit millisecond clock can name.
///
/// Years begin on 1 March inside, so that a leap day is a year's last, and are counted in eras of
/// 400 years (146,097 days).
///
/// Source: https://howardhinnant.github.io/date_algorithms.html (civil_from_days, days_from_civil)
package struct CivilDate: Hashable, Sendable {
  package let year: Int
  /// 1 to 12.
  package let month: Int
  /// 1 to 31.
  package let day: Int

  /// A date as it stands; whether the month has such a day is the caller's to know.
  package init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  private static let daysPerEra = 146_097
  /// From 1 March of the year 0 to 1 January 1970.
  private static let daysBefore1970 = 719_468

  /// The date so many days after 1 January 1970; before it when negative.
  package init(daysSince1970 count: Int) {
    let shifted = count + Self.daysBefore1970
    let era = floored(shifted, Self.daysPerEra)
    let dayOfEra = shifted - era * Self.daysPerEra
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
  }

  /// Days since 1 January 1970; negative before.
  package var daysSince1970: Int {
    let marchYear = month <= 2 ? year - 1 : year
    let era = floored(marchYear, 400)
    let yearOfEra = marchYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * Self.daysPerEra + dayOfEra - Self.daysBefore1970
  }

  /// Whether the calendar has this day: a month 1 to 12, a day that this month has in this year.
  package var exists: Bool {
    (1...12).contains(month) && day >= 1 && CivilDate(daysSince1970: daysSince1970) == self
  }

  /// The day of the week of a day number: 0 is Monday, 6 is Sunday.
  package static func weekday(daysSince1970 count: Int) -> Int {
    // 1 January 1970 was a Thursday.
    let index = (count + 3) % 7
    return index < 0 ? index + 7 : index
  }

  /// Whole days since 1 January 1970 and what is left of the last, from a count of parts of a day.
  ///
  /// - Parameters:
  ///   - parts: Seconds or milliseconds since 1970; negative before.
  ///   - perDay: How many of them make a day.
  /// - Returns: The day, and the rest from 0 to `perDay` - 1.
  package static func split(_ parts: Int64, perDay: Int64) -> (days: Int, rest: Int) {
    let (days, rest) = parts.quotientAndRemainder(dividingBy: perDay)
    return rest < 0 ? (Int(days) - 1, Int(rest + perDay)) : (Int(days), Int(rest))
  }
}

/// A number in decimal digits with zeros in front up to a width: `7` is `07` at width 2.
package func padded(_ number: some BinaryInteger, _ width: Int) -> String {
  let text = String(number)
  return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
}

/// A quotient rounded down, as day counts before 1970 need it.
private func floored(_ value: Int, _ divisor: Int) -> Int {
  let quotient = value / divisor
  return value % divisor < 0 ? quotient - 1 : quotient
}
