/// Why a text is not a period.
package enum PeriodError: Error, Hashable, Sendable {
  /// Nothing in the text says a period. Carries the text.
  case unreadable(String)
  /// The text could be two different periods. Carries the text and both, as pages show them.
  case ambiguous(String, String, String)
  /// The text names another length of time than is wanted. Carries the text.
  case otherKind(String, found: Period.Kind, wanted: Period.Kind)
}

extension PeriodError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unreadable(let text):
      "found “\(text)”; allowed are a month (May 2020), a quarter (2020-21 Q1), six months "
        + "(April to September 2020), a year (2020-21), a term (Autumn term 2020) or a day in it"
    case .ambiguous(let text, let one, let other):
      "found “\(text)”, which could be \(one) or \(other)"
    case .otherKind(let text, let found, let wanted):
      "found “\(text)”, which is \(found.words); wanted is \(wanted.words)"
    }
  }
}

extension Period.Kind {
  /// `a month`, `a quarter`, for messages.
  package var words: String {
    switch self {
    case .month: "a month"
    case .quarter: "a quarter"
    case .sixMonths: "six months"
    case .year: "a year"
    case .term: "a term"
    }
  }
}

extension Period {
  /// Reads a period as people write it: `May-20`, `2020-05`, `Q1 2020/21`, `2019/20`,
  /// `17/05/2020` (the period that holds the day), `Apr to Sep 2020`, `Autumn term 2020`.
  ///
  /// - Parameters:
  ///   - text: What was written.
  ///   - kind: The length that a measure has; a day, or a longer text of that length, becomes one
  ///     of it. `nil` takes what the text says, and a day becomes its month.
  ///   - years: Where the measure's year begins. `2019/20` follows it when it is a split year, and
  ///     is April to March when it is not.
  /// - Throws: ``PeriodError`` when the text is unreadable, has two meanings or another length.
  package init(
    written text: String,
    kind: Kind? = nil,
    years: YearKind = .financial
  ) throws(PeriodError) {
    if let exact = Period(key: text), exact.kind != .month {
      self = try exact.holding(kind, text)
      return
    }
    let words = Self.words(text)
    if let read = try Self.named(words, text: text, kind: kind, years: years) {
      self = try read.holding(kind, text)
      return
    }
    switch WrittenDate(text, years: years).meaning {
    case .month(let month):
      self = try Period.month(month).holding(kind, text)
    case .day(let day):
      self = Period(kind ?? .month, holding: day, years: years)
    case .range(let first, let last):
      let found = Kind.allCases.lazy.flatMap { candidate in
        [years, .financial, .calendar, .academic].map {
          Period(candidate, holding: first, years: $0)
        }
      }.first { $0.firstDay == first && $0.lastDay == last }
      guard let found else { throw .unreadable(text) }
      self = try found.holding(kind, text)
    default:
      throw .unreadable(text)
    }
  }

  /// This period when it has the length that is wanted.
  private func holding(_ wanted: Kind?, _ text: String) throws(PeriodError) -> Period {
    guard let wanted, wanted != kind else { return self }
    throw .otherKind(text, found: kind, wanted: wanted)
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { $0.isWhitespace || $0 == "," || $0 == "(" || $0 == ")" }
      .map(String.init)
  }

  /// Quarters, halves, terms and years by name.
  private static func named(
    _ words: [String],
    text: String,
    kind: Kind?,
    years: YearKind
  ) throws(PeriodError) -> Period? {
    var number: (kind: Kind, index: Int)?
    var year: (startYear: Int, years: YearKind)?
    var sort: YearKind?
    var index = 0
    while index < words.count {
      let word = words[index]
      let following = index + 1 < words.count ? words[index + 1] : ""
      if let part = part(word) {
        number = part
      } else if ["quarter", "qtr", "half", "term"].contains(word), let count = digits(following) {
        number = (word == "half" ? .sixMonths : word == "term" ? .term : .quarter, count)
        index += 1
      } else if let term = ["autumn", "spring", "summer"].firstIndex(of: word) {
        number = (.term, term + 1)
        if following == "term" { index += 1 }
      } else if let read = Self.year(
        word,
        separators: ["-": .financial, "/": .financial, "–": .financial]
      ) {
        year = read
      } else if ["academic", "school"].contains(word) {
        sort = .academic
      } else if ["financial", "fy"].contains(word) {
        sort = .financial
      } else if word == "calendar" {
        sort = .calendar
      } else if !["year", "of", "in", "the", "-", "–"].contains(word) {
        return nil
      }
      index += 1
    }
    guard let year else { return nil }
    let split: YearKind = sort ?? (years == .calendar ? .financial : years)
    let isSplit = year.years != .calendar
    if let number {
      if number.kind == .term { return term(number.index, year: year.startYear, isSplit: isSplit) }
      let inCalendarYear = Period(
        number.kind,
        number.index,
        ofYearFrom: year.startYear,
        years: .calendar
      )
      guard isSplit || (sort ?? years) == .calendar else {
        let other = Period(
          number.kind,
          number.index,
          ofYearFrom: year.startYear,
          years: sort ?? years
        )
        guard let inCalendarYear, let other else { return nil }
        throw .ambiguous(text, inCalendarYear.display, other.display)
      }
      return isSplit
        ? Period(number.kind, number.index, ofYearFrom: year.startYear, years: split)
        : inCalendarYear
    }
    if isSplit { return Period(.year, 1, ofYearFrom: year.startYear, years: split) }
    guard (sort ?? years) == .calendar else {
      throw .ambiguous(
        text,
        String(year.startYear),
        (sort ?? years).label(startYear: year.startYear)
      )
    }
    return Period(.year, 1, ofYearFrom: year.startYear, years: .calendar)
  }

  /// `q1`, `h2`, `t3`.
  private static func part(_ word: String) -> (kind: Kind, index: Int)? {
    guard word.utf8.count == 2, let index = digits(word.dropFirst()) else { return nil }
    switch word.first {
    case "q": return (.quarter, index)
    case "h": return (.sixMonths, index)
    case "t": return (.term, index)
    default: return nil
    }
  }

  /// A term of the school year `2020/21`, or the term that lies in the calendar year `2020`.
  private static func term(_ index: Int, year: Int, isSplit: Bool) -> Period? {
    Period(.term, index, ofYearFrom: isSplit || index == 1 ? year : year - 1, years: .academic)
  }
}
