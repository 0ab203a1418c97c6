import Foundation
import Messages
import ProtobufC

/// Dates of the sample, relative to the day it is loaded, so that something is always due soon.
struct SampleCalendar: Sendable {
  let now: Date
  private let calendar: Calendar

  init(now: Date) {
    self.now = now
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(identifier: "Europe/London") ?? .gmt
    self.calendar = calendar
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
  private static let longMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  func moment(daysAgo: Int) -> Date {
    calendar.date(byAdding: .day, value: -daysAgo, to: now) ?? now
  }

  func timestamp(daysAgo: Int) -> ProtobufTimestamp {
    .with { $0.seconds = Int64(moment(daysAgo: daysAgo).timeIntervalSince1970) }
  }

  func day(daysAgo: Int) -> CalendarDate { day(moment(daysAgo: daysAgo)) }

  func day(_ date: Date) -> CalendarDate {
    let parts = calendar.dateComponents([.year, .month, .day], from: date)
    return .with {
      $0.year = Int32(parts.year ?? 1970)
      $0.month = Int32(parts.month ?? 1)
      $0.day = Int32(parts.day ?? 1)
    }
  }

  /// A whole month, counted from this one: -1 is last month.
  func month(_ offset: Int) -> Messages.Period {
    let first = firstOfMonth(offset)
    let next = calendar.date(byAdding: .month, value: 1, to: first) ?? first
    let last = calendar.date(byAdding: .day, value: -1, to: next) ?? first
    let start = day(first)
    return .with {
      $0.firstDay = start
      $0.lastDay = day(last)
      $0.label = "\(Self.longMonths[Int(start.month) - 1]) \(start.year)"
    }
  }

  /// Days from the last day of a month until now; the day on which its figures are known.
  func daysSinceEnd(ofMonth offset: Int) -> Int {
    let next = firstOfMonth(offset + 1)
    return max(0, calendar.dateComponents([.day], from: next, to: now).day ?? 0)
  }

  /// Replaces `{m-3}` by a month ("Aug-26") and `{d+7}` by a day ("28 November 2026").
  func written(_ text: String) -> String {
    text.replacing(/\{([md])([+-]\d+)\}/) { match in
      let offset = Int(match.2) ?? 0
      if match.1 == "d" {
        let day = day(daysAgo: -offset)
        return "\(day.day) \(Self.longMonths[Int(day.month) - 1]) \(day.year)"
      }
      let day = day(firstOfMonth(offset))
      return "\(Self.months[Int(day.month) - 1])-\(day.year % 100)"
    }
  }

  private func firstOfMonth(_ offset: Int) -> Date {
    let parts = calendar.dateComponents([.year, .month], from: now)
    let first = calendar.date(from: parts) ?? now
    return calendar.date(byAdding: .month, value: offset, to: first) ?? first
  }
}
