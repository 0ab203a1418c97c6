import Messages
import ProtobufC

/// The two days of a review, as its address gives them.
struct ReviewDates: Sendable {
  /// `nil` = since the last review.
  let from: CalendarDate?
  /// `nil` = the day that the reader looks at.
  let to: CalendarDate?
  /// What is wrong with them, found and allowed.
  let problem: String?

  init(_ visit: Visit) {
    self.init(
      from: visit.queryValue("from") ?? "",
      to: visit.queryValue("to") ?? "",
      shown: visit.asAt ?? visit.site.today,
      today: visit.site.today
    )
  }

  /// Empty texts stand for dates that were left out; `shown` is the day that the reader looks at.
  init(from fromText: String, to toText: String, shown: CalendarDate, today: CalendarDate) {
    let from = CalendarDate(iso: fromText)
    let to = CalendarDate(iso: toText)
    self.from = from
    self.to = to
    let end = to ?? shown
    if from == nil, !fromText.isEmpty {
      problem = Self.noDay("earlier", fromText)
    } else if to == nil, !toText.isEmpty {
      problem = Self.noDay("later", toText)
    } else if end.dayNumber > today.dayNumber {
      problem =
        "The later date, \(end.words), has not come yet. Choose today, \(today.words), or a day before."
    } else if let from, from.dayNumber >= end.dayNumber {
      problem =
        "The earlier date, \(from.words), is not before the later one, \(end.words). "
        + "Choose an earlier day."
    } else {
      problem = nil
    }
  }

  private static func noDay(_ which: String, _ text: String) -> String {
    "The \(which) date, “\(text.shortened(to: 40))”, is not a day of the calendar. "
      + "Write it as 2026-03-12."
  }

  /// The frame of a page that is of the later day.
  func frame(_ visit: Visit) -> PageFrame {
    guard problem == nil, let to else { return visit.frame() }
    return visit.frame().showing(to, named: "to")
  }

  /// From when to read: to the end of the later day.
  func read(_ visit: Visit) -> Read {
    var read = visit.read
    if let to { read.asAt = to == visit.site.today ? nil : to.endOfLondonDay }
    return read
  }
}
