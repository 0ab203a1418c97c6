import Foundation
import Messages
import ProtobufC

/// The dates that a command was given, as services read them.
struct ReadOptions {
  let read: Read

  /// - Throws: ``CommandFailure`` naming the option, what was found and what it takes.
  init(authority: String, asAt: String?, knownAt: String?) throws {
    var read = Read()
    read.authority = authority
    read.asAt = try asAt.map { try Self.moment($0, option: "--as-at") }
    read.knownAt = try knownAt.map { try Self.moment($0, option: "--known-at") }
    self.read = read
  }

  /// A day of the calendar; `nil` for an empty text.
  ///
  /// - Throws: ``CommandFailure`` naming what was found and what it takes.
  static func day(_ text: String) throws -> CalendarDate? {
    guard !text.isEmpty else { return nil }
    _ = try moment(text, option: "the earlier day")
    let parts = text.split(separator: "-").compactMap { Int32($0) }
    guard parts.count == 3, text.utf8.count == 10 else {
      throw CommandFailure("the earlier day is \"\(text)\"; it takes a day such as 2026-03-31")
    }
    return .with { ($0.year, $0.month, $0.day) = (parts[0], parts[1], parts[2]) }
  }

  /// A day means all of it, in England.
  static func moment(_ text: String, option: String) throws -> ProtobufTimestamp {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(identifier: "Europe/London") ?? .gmt
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    if text.utf8.count == 10, parts.count == 3, let year = parts[0], let month = parts[1],
      let day = parts[2]
    {
      var components = DateComponents(year: year, month: month, day: day, hour: 23, minute: 59)
      components.second = 59
      components.calendar = calendar
      if components.isValidDate(in: calendar), let date = calendar.date(from: components) {
        return .with { $0.seconds = Int64(date.timeIntervalSince1970) }
      }
    } else if let date = try? Date(text, strategy: .iso8601) {
      return .with { $0.seconds = Int64(date.timeIntervalSince1970) }
    }
    throw CommandFailure(
      "\(option) is \"\(text)\"; it takes a day such as 2026-03-31"
        + (option == "--known-at" ? " or a moment such as 2026-03-31T12:00:00Z" : "")
    )
  }
}
