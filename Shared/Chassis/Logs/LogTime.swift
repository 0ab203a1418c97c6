import CivilDates

/// A moment as RFC 3339 writes it in UTC, with milliseconds: `2026-11-21T02:30:26.819Z`.
///
/// By arithmetic: Foundation's formatters take longer than many a call that is logged.
package enum LogTime {
  package static func text(millisecondsSince1970 milliseconds: Int64) -> String {
    let (days, time) = CivilDate.split(milliseconds, perDay: 86_400_000)
    let date = CivilDate(daysSince1970: days)
    let clock =
      "\(padded(time / 3_600_000, 2)):\(padded(time / 60_000 % 60, 2))"
      + ":\(padded(time / 1000 % 60, 2)).\(padded(time % 1000, 3))"
    return "\(padded(date.year, 4))-\(padded(date.month, 2))-\(padded(date.day, 2))T\(clock)Z"
  }
}
