import CivilDates

/// The date of a message as RFC 5322 section 3.3 writes it, in universal time.
enum MailDate {
  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// `Sat, 21 Nov 2026 01:14:33 +0000`.
  static func text(secondsSince1970: Int) -> String {
    let (days, second) = CivilDate.split(Int64(secondsSince1970), perDay: 86_400)
    let date = CivilDate(daysSince1970: days)
    let time = [second / 3600, second / 60 % 60, second % 60].map { padded($0, 2) }
    let weekday = weekdays[CivilDate.weekday(daysSince1970: days)]
    return "\(weekday), \(date.day) \(months[date.month - 1]) \(date.year) "
      + "\(time.joined(separator: ":")) +0000"
  }
}
