/// Puts the pieces of a written date together.
struct WrittenDateReader {
  private let text: String
  private let pieces: [DatePiece]
  private let words: Set<String>

  /// What a text says, or why it says nothing that can be relied on.
  static func meaning(of text: String, years: YearKind?) -> WrittenDate.Meaning {
    // No plan writes an essay into a date; reading stops being useful long before this.
    guard text.utf8.count <= 1_000 else {
      return .unparsed(reason: "found \(text.utf8.count) bytes of text where a date belongs")
    }
    return WrittenDateReader(text, pieces: DatePieces.pieces(of: text, years: years)).read()
  }

  private init(_ text: String, pieces: [DatePiece]) {
    self.text = text
    self.pieces = pieces
    self.words = Set(
      pieces.compactMap { piece in
        guard case .word(let word) = piece else { return nil }
        return word
      }
    )
  }

  private func read() -> WrittenDate.Meaning {
    for case .bad(let reason) in pieces { return .unparsed(reason: reason) }
    let recurrence = pieces.lazy.compactMap { piece -> (WrittenDate.Recurrence, Bool)? in
      guard case .recurrence(let recurrence, let isAdjective) = piece else { return nil }
      return (recurrence, isAdjective)
    }.first
    guard let firstDate = pieces.firstIndex(where: \.isDate) else {
      return undated(recurrence: recurrence?.0)
    }
    if let number = strayNumber {
      return .unparsed(reason: "the number \(number) belongs to no date in it")
    }
    let before = Self.words(in: pieces[..<firstDate])
    if !Self.eventOpeners.union(Self.feasts).isDisjoint(with: before) {
      return .eventBound(text.trimmed)
    }
    let items: [Item]
    do {
      items = try joined()
    } catch {
      // "Annually in March" is regular, though it doesn't say from which year on.
      if let recurrence, !recurrence.1, pieces.count(where: \.isDate) == 1 {
        return .recurring(recurrence.0, first: nil, until: nil)
      }
      return .unparsed(reason: error.reason)
    }
    if items.count > 1, !Self.changeWords.isDisjoint(with: words) {
      return .unparsed(reason: "it tells of a change of date; write the date that holds now")
    }
    let meaning = items.count == 1 ? items[0].meaning : .several(items.map(\.meaning))
    // "Annual report March 2018" is one date; "Annually from March 2018" is a series.
    if let recurrence, !recurrence.1 {
      return series(recurrence.0, meaning, items: items, before: before)
    }
    return framed(meaning, items: items, before: before)
  }
}

// MARK: Without a date

extension WrittenDateReader {
  private static let eventOpeners: Set<String> = [
    "after", "following", "once", "when", "upon", "subject", "dependent", "depending", "pending",
    "post",
  ]

  private static let eventWords: Set<String> = [
    "review", "reviews", "inspection", "reinspection", "meeting", "meetings", "board", "boards",
    "visit", "visits", "conference", "completion", "launch", "appointment", "recruitment", "audit",
    "report", "panel", "procurement", "christmas", "easter", "next", "each", "every", "required",
    "needed", "before", "prior", "approval", "restructure", "event", "stage", "by", "at", "as",
    "within",
  ]

  /// Days that move from year to year.
  private static let feasts: Set<String> = ["christmas", "easter"]

  private static let emptyWords: Set<String> = [
    "tbc", "tba", "tbd", "na", "none", "nil", "blank", "unknown",
  ]

  private static let continuingWords: Set<String> = [
    "ongoing", "continuous", "continuously", "continuing", "continual", "rolling", "bau",
    "indefinitely", "permanent", "throughout", "continues",
  ]

  private static let changeWords: Set<String> = [
    "revised", "moved", "originally", "original", "extended", "slipped", "was", "previously", "now",
  ]

  private var isContinuing: Bool {
    !words.isDisjoint(with: Self.continuingWords)
      || (words.contains("on") && words.contains("going"))
      || (words.contains("business") && words.contains("usual"))
      || (words.contains("open") && words.contains("ended"))
  }

  private func undated(recurrence: WrittenDate.Recurrence?) -> WrittenDate.Meaning {
    let plain = text.trimmed
    let opens = pieces.first.map { Self.words(in: [$0][...]) } ?? []
    let isPending =
      !words.isDisjoint(with: Self.emptyWords)
      || words.isSuperset(of: ["to", "be"])
        && !words.isDisjoint(with: ["confirmed", "agreed", "determined", "decided", "advised"])
      || words == ["n", "a"] || words.isSuperset(of: ["not", "applicable"])
      || words.isSuperset(of: ["not", "set"])
    if words.isEmpty, recurrence == nil, !hasNumber { return .none }
    if !Self.eventOpeners.isDisjoint(with: opens) { return .eventBound(plain) }
    if let recurrence { return .recurring(recurrence, first: nil, until: nil) }
    if isContinuing { return .continuing }
    if isPending { return .none }
    if words.contains("immediate") || words.contains("immediately") || words.contains("asap") {
      return .unparsed(reason: "“\(plain)” is counted from a day that the text doesn't give")
    }
    let hasUnit = !words.isDisjoint(with: [
      "days", "weeks", "months", "years", "day", "week", "month", "year",
    ])
    if hasNumber, hasUnit, !words.contains("of"), words.isDisjoint(with: Self.eventOpeners) {
      return .unparsed(reason: "“\(plain)” is counted from a day that the text doesn't give")
    }
    let isEvent =
      !words.isDisjoint(with: Self.eventOpeners) || !words.isDisjoint(with: Self.eventWords)
    if isEvent, words.count > 1 { return .eventBound(plain) }
    return .unparsed(reason: "found “\(plain)”, which names no day, month, period or event")
  }

  private var hasNumber: Bool {
    pieces.contains { if case .number = $0 { true } else { false } }
  }
}

// MARK: With dates

/// Why dates could not be put together.
private struct DateJoinError: Error {
  let reason: String
}

extension WrittenDateReader {
  /// One date or range of the text, and where it stands among the pieces.
  private struct Item {
    var start: CalendarDay
    var end: CalendarDay
    var meaning: WrittenDate.Meaning
    var isRange: Bool
    var isMonth: Bool
    let firstPiece: Int
    var lastPiece: Int
  }

  private enum Join { case range, list }

  /// The dates in order, those joined to ranges made one.
  private func joined() throws(DateJoinError) -> [Item] {
    let places = pieces.indices.filter { pieces[$0].isDate }
    let known = try withYears(places)
    var items: [Item] = []
    for (number, place) in places.enumerated() {
      let next = try item(known[number], at: place)
      guard let last = items.last, join(places[number - 1], place) == .range else {
        items.append(next)
        continue
      }
      guard !last.isRange || last.isMonth, !next.isRange else {
        throw DateJoinError(reason: "more than two dates are joined to one range")
      }
      guard last.start <= next.end else {
        throw DateJoinError(reason: "it ends before it begins")
      }
      items[items.count - 1] = Item(
        start: last.start,
        end: next.end,
        meaning: .range(last.start, next.end),
        isRange: true,
        isMonth: false,
        firstPiece: last.firstPiece,
        lastPiece: place
      )
    }
    return items
  }

  private func item(_ piece: DatePiece, at place: Int) throws(DateJoinError) -> Item {
    func made(
      _ start: CalendarDay,
      _ end: CalendarDay,
      _ meaning: WrittenDate.Meaning,
      range: Bool = false,
      month: Bool = false
    ) -> Item {
      Item(
        start: start,
        end: end,
        meaning: meaning,
        isRange: range,
        isMonth: month,
        firstPiece: place,
        lastPiece: place
      )
    }
    switch piece {
    case .day(let day):
      if let named = weekday(before: place), named != day.weekday {
        throw DateJoinError(reason: "\(day.display) is not a \(named)")
      }
      return made(day, day, .day(day))
    case .month(let month):
      return made(month.firstDay, month.lastDay, .month(month), month: true)
    case .span(let start, let end): return made(start, end, .range(start, end), range: true)
    case .year(let year):
      guard let start = CalendarDay(year: year, month: 1, day: 1),
        let end = CalendarDay(year: year, month: 12, day: 31)
      else { throw DateJoinError(reason: "the year \(year) is out of range") }
      let nearby = Self.words(in: pieces[max(0, place - 3)..<place])
      if nearby.contains("end") { return made(end, end, .day(end)) }
      guard nearby.isDisjoint(with: ["by", "before", "mid", "early", "late", "start"]) else {
        throw DateJoinError(reason: "“\(text.trimmed)” doesn't say which part of \(year)")
      }
      return made(start, end, .range(start, end), range: true)
    default: throw DateJoinError(reason: "“\(text.trimmed)” has no year")
    }
  }

  /// Gives months and days without a year the year that a neighbour forces.
  private func withYears(_ places: [Int]) throws(DateJoinError) -> [DatePiece] {
    var known = places.map { pieces[$0] }
    for number in known.indices.reversed() {
      let month: Int
      switch known[number] {
      case .monthAlone(let alone): month = alone
      case .dayAndMonth(_, let alone): month = alone
      default: continue
      }
      let name = MonthName.full(month)
      guard number + 1 < known.count, let following = Self.startMonth(known[number + 1]) else {
        throw DateJoinError(reason: "\(name) has no year")
      }
      let isRange = join(places[number], places[number + 1]) == .range
      guard isRange || month <= following.month else {
        throw DateJoinError(
          reason: "\(name) could be of \(following.year - 1) or of \(following.year)"
        )
      }
      let year = month <= following.month ? following.year : following.year - 1
      switch known[number] {
      case .dayAndMonth(let day, _):
        guard let found = CalendarDay(year: year, month: month, day: day) else {
          throw DateJoinError(reason: "\(name) \(year) has no day \(day)")
        }
        known[number] = .day(found)
      default:
        guard let found = CalendarMonth(year: year, month: month) else {
          throw DateJoinError(reason: "\(name) has no year")
        }
        known[number] = .month(found)
      }
    }
    return known
  }

  private static func startMonth(_ piece: DatePiece) -> CalendarMonth? {
    switch piece {
    case .day(let day): CalendarMonth(day)
    case .month(let month): month
    case .span(let start, _): CalendarMonth(start)
    default: nil
    }
  }

  /// Words that say nothing about how two dates hang together.
  private static let fillers: Set<String> = [
    "the", "of", "end", "in", "on", "at", "by", "early", "late", "mid", "beginning", "about",
    "circa",
    "approximately", "approx", "no", "later", "than", "latest", "due",
  ]

  private func join(_ left: Int, _ right: Int) -> Join {
    let between = pieces[(left + 1)..<right]
    var said = Self.words(in: between)
    if Self.words(in: pieces[..<left]).contains("between"), said.contains("and") { return .range }
    let opening = Self.words(in: pieces[..<left])
    let isStart = !Self.startWords.isDisjoint(with: opening)
    if isStart,
      !said.isDisjoint(with: ["complete", "completed", "end", "finish", "finished", "completion"])
    {
      return .range
    }
    said.subtract(Self.fillers)
    said.subtract(["mon", "tue", "wed", "thu", "fri", "sat", "sun"])
    said = said.filter { DatePieces.weekday($0) == nil }
    let links: Set<String> = ["to", "until", "till", "through", "til"]
    guard said.subtracting(links).isEmpty else { return .list }
    if !said.isEmpty || between.contains(.mark("-")) { return .range }
    // `April/May 2017` is a stretch of two months; `5/6/17 / 7/6/17` is two days.
    if between.contains(.mark("/")) {
      switch pieces[left] {
      case .monthAlone, .month: return .range
      default: break
      }
    }
    return .list
  }

  private func weekday(before place: Int) -> Weekday? {
    var index = place - 1
    while index >= 0, case .mark = pieces[index] { index -= 1 }
    guard index >= 0, case .word(let word) = pieces[index] else { return nil }
    return DatePieces.weekday(word)
  }

  /// A number that is neither part of a date nor the number of a stage, phase or the like.
  private var strayNumber: Int? {
    for (index, piece) in pieces.enumerated() {
      guard case .number(let value) = piece else { continue }
      if index > 0, case .word(let word) = pieces[index - 1],
        DatePieces.labels.contains(word)
      {
        continue
      }
      return value
    }
    return nil
  }

  private static func words(in pieces: ArraySlice<DatePiece>) -> Set<String> {
    Set(
      pieces.compactMap { piece in
        guard case .word(let word) = piece else { return nil }
        return word
      }
    )
  }
}

// MARK: What frames the dates

extension WrittenDateReader {
  private static let startWords: Set<String> = [
    "start", "starts", "starting", "started", "commence", "commences", "commencing", "commenced",
    "begin", "begins", "began", "from",
  ]

  /// Monthly, perhaps from one date and until another.
  private func series(
    _ recurrence: WrittenDate.Recurrence,
    _ meaning: WrittenDate.Meaning,
    items: [Item],
    before: Set<String>
  ) -> WrittenDate.Meaning {
    let due = items.map(\.end).min()
    if items.count == 1, items[0].isRange, !items[0].isMonth {
      return .recurring(recurrence, first: nil, until: items[0].end)
    }
    let near = Self.words(in: pieces[max(0, items[0].firstPiece - 3)..<items[0].firstPiece])
    if items.count == 1, !near.isDisjoint(with: ["until", "till", "til", "to"]),
      near.isDisjoint(with: Self.startWords)
    {
      return .recurring(recurrence, first: nil, until: due)
    }
    return .recurring(recurrence, first: due, until: nil)
  }

  private func framed(
    _ meaning: WrittenDate.Meaning,
    items: [Item],
    before: Set<String>
  ) -> WrittenDate.Meaning {
    guard let first = items.first, let last = items.last else { return meaning }
    let after = Self.words(in: pieces[(last.lastPiece + 1)...])
    let near = Self.words(in: pieces[max(0, first.firstPiece - 3)..<first.firstPiece])
    let isRange = first.isRange && !first.isMonth
    let until: Set<String> = ["until", "till", "til", "to"]
    if isContinuing {
      let isBefore = !before.isDisjoint(with: Self.continuingWords.union(["going"]))
      guard items.count == 1 else { return .unparsed(reason: bothSaid) }
      if isRange { return meaning }
      if !isBefore || !near.isDisjoint(with: Self.startWords) { return .from(meaning) }
      return near.isDisjoint(with: until) ? .unparsed(reason: bothSaid) : meaning
    }
    guard items.count == 1 else { return meaning }
    let goesOn = ["onward", "onwards", "thereafter", "forward", "forwards"]
    if !isRange, !after.isDisjoint(with: goesOn) { return .from(meaning) }
    // "Start of June" is a time in June; "start June" is a start.
    let starts = near.contains("of") ? near.subtracting(["start"]) : near
    if !isRange, !starts.isDisjoint(with: Self.startWords) { return .from(meaning) }
    if near.contains("before") || near.isSuperset(of: ["prior", "to"]) {
      return .day(first.start.adding(days: -1))
    }
    return meaning
  }

  private var bothSaid: String {
    "“\(text.trimmed)” names a date and says that it goes on; write which"
  }
}

extension String {
  /// The text without white space at its ends.
  var trimmed: String {
    var rest = self[...]
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}
