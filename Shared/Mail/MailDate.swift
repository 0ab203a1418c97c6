/// The date of a message as RFC 5322 section 3.3 writes it, in universal time.
enum MailDate {
  private static let weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// `Sat, 21 Nov 2026 01:14:33 +0000`.
  static func text(secondsSince1970: Int) -> String {
    let days = (Double(secondsSince1970) / 86_400).rounded(.down)
    let day = Int(days)
    let second = secondsSince1970 - day * 86_400
    let date = civil(day)
    let time = [second / 3600, second / 60 % 60, second % 60].map(twoDigits)
    let weekday = weekdays[(day % 7 + 7) % 7]
    return "\(weekday), \(date.day) \(months[date.month - 1]) \(date.year) "
      + "\(time.joined(separator: ":")) +0000"
  }

  private static func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }

  /// Year, month and day of a day number since 1 January 1970 in the Gregorian calendar, by eras
  /// of 400 years that begin on 1 March.
  private static func civil(_ dayNumber: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }
}
