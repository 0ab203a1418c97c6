import Chassis
import Foundation
import Logging
import Messages
import ProtobufC

/// What all pages share: built once at start.
struct Site: Sendable {
  let backends: Backends
  let board: BoardGathering
  let renderer: PageRenderer
  let store: AccessStore
  let signIn: SignIn
  let tokens: PersonTokens
  let councils: Councils
  let heldFiles: HeldFiles
  /// Whether people reach the pages over TLS; cookies then go over nothing else.
  let isSecure: Bool
  let now: @Sendable () -> Date
  let logger: Logger

  var today: CalendarDate { CalendarDate(londonDayOf: now()) }
}

extension CalendarDate {
  /// The day that it is in England.
  init(londonDayOf moment: Date) {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(identifier: "Europe/London") ?? .gmt
    let parts = calendar.dateComponents([.year, .month, .day], from: moment)
    self.init(parts.year ?? 1970, parts.month ?? 1, parts.day ?? 1)
  }

  /// Reads `2026-03-12`; `nil` for anything else and for days that don't exist.
  init?(iso text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard text.utf8.count == 10, parts.count == 3, let year = parts[0], let month = parts[1],
      let day = parts[2], (1900...2200).contains(year), (1...12).contains(month),
      (1...31).contains(day)
    else { return nil }
    var components = DateComponents(year: year, month: month, day: day)
    components.calendar = Calendar(identifier: .gregorian)
    guard components.isValidDate else { return nil }
    self.init(year, month, day)
  }

  /// The last moment of the day in England, which is what "as at" a day means.
  var endOfLondonDay: Date {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(identifier: "Europe/London") ?? .gmt
    let components = DateComponents(
      year: Int(year),
      month: Int(month),
      day: Int(day),
      hour: 23,
      minute: 59,
      second: 59
    )
    return calendar.date(from: components) ?? .distantPast
  }
}
