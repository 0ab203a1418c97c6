import CivilDates

/// What one run of tokens says.
enum DatePiece: Hashable {
  case day(CalendarDay)
  case month(CalendarMonth)
  /// A month whose year may follow from a neighbour (`June to Dec 17`).
  case monthAlone(Int)
  /// A day whose year may follow from a neighbour (`5 June to 9 July 2017`).
  case dayAndMonth(day: Int, month: Int)
  case span(CalendarDay, CalendarDay)
  case year(Int)
  case recurrence(WrittenDate.Recurrence, isAdjective: Bool)
  /// Looks like a date and is none, or has two meanings. Carries the reason.
  case bad(String)
  case word(String)
  /// A number that belongs to no date.
  case number(Int)
  case mark(Character)
  case lineBreak

  /// Whether it names a time.
  var isDate: Bool {
    switch self {
    case .day, .month, .monthAlone, .dayAndMonth, .span, .year: true
    default: false
    }
  }
}

/// Reads tokens into pieces, from left to right, the longest reading first.
struct DatePieces {
  private let tokens: [DateToken]
  private let years: YearKind?
  private var index = 0

  private init(_ tokens: [DateToken], years: YearKind?) {
    self.tokens = tokens
    self.years = years
  }

  /// All pieces of a text.
  static func pieces(of text: String, years: YearKind?) -> [DatePiece] {
    var reader = DatePieces(DateToken.tokens(of: text), years: years)
    var pieces: [DatePiece] = []
    while reader.index < reader.tokens.count {
      let before = reader.index
      let piece = reader.next()
      pieces.append(piece)
      if reader.index == before { reader.index += 1 }
    }
    return pieces
  }

  private func token(_ offset: Int = 0) -> DateToken? {
    tokens.indices.contains(index + offset) ? tokens[index + offset] : nil
  }

  private func word(_ offset: Int = 0) -> String? {
    guard case .word(let word) = token(offset) else { return nil }
    return word
  }

  private func number(_ offset: Int = 0) -> (value: Int, digitCount: Int)? {
    guard case .number(let value, let count) = token(offset) else { return nil }
    return (value, count)
  }

  private func mark(_ offset: Int, in marks: String) -> Bool {
    guard case .mark(let mark) = token(offset) else { return false }
    return marks.contains(mark)
  }

  private mutating func next() -> DatePiece {
    if let piece = recurrence() ?? week() ?? quarter() ?? term() ?? namedYear() { return piece }
    switch token() {
    case .number(let value, let count): return numeric(value, count)
    case .word(let word):
      if let month = MonthName.number(word) { return monthFirst(month) }
      return .word(word)
    case .mark(let mark): return .mark(mark)
    case .lineBreak, nil: return .lineBreak
    }
  }
}

// MARK: Dates in figures

extension DatePieces {
  /// What a number may stand behind without being a part of a date (`Phase 2 - June 2017`).
  static let labels: Set<String> = [
    "phase", "stage", "part", "year", "group", "no", "number", "step", "tranche", "priority",
    "level", "cohort", "module", "action", "draft", "version", "v", "audit", "review", "round",
  ]

  private mutating func numeric(_ value: Int, _ count: Int) -> DatePiece {
    // The numbers of a list: `1) May 2017 2) June 2017`.
    if count <= 2, mark(1, in: ")") {
      index += 2
      return .mark(")")
    }
    if count <= 2, let before = word(-1), Self.labels.contains(before), !mark(1, in: "/.") {
      index += 1
      return .number(value)
    }
    if let piece = yearMonthDay(value, count) ?? dayMonthYear(value, count) ?? spaced(value, count)
      ?? yearFirst(value, count) ?? daysOfMonth(value, count) ?? dayThenMonth(value, count)
      ?? twoNumbers(value, count)
    {
      return piece
    }
    if count == 5, let day = CalendarDay(excelSerial: Double(value)), day.year > 1999,
      day.year < 2100
    {
      index += 1
      return .bad(
        "\(value) looks like a spreadsheet's number for \(day.display); give the cell a date "
          + "format or write the date"
      )
    }
    index += 1
    // `1st`, `2nd` of something that is not a month.
    if let suffix = word(), ["st", "nd", "rd", "th"].contains(suffix) {
      index += 1
      return .word("\(value)\(suffix)")
    }
    return .number(value)
  }

  /// `2017-05-17`, `2017/05/17`, with or without a time of day behind it.
  private mutating func yearMonthDay(_ value: Int, _ count: Int) -> DatePiece? {
    guard count == 4, mark(1, in: "-/."), token(1) == token(3), let month = number(2),
      let day = number(4), month.digitCount <= 2, day.digitCount <= 2
    else { return nil }
    index += 5
    skipTime()
    return made(value, month.value, day.value, "\(value)-\(month.value)-\(day.value)")
  }

  /// `17/05/2017`, `17.5.17`, `17-05-2017`: day first, as England writes.
  private mutating func dayMonthYear(_ value: Int, _ count: Int) -> DatePiece? {
    guard count <= 2, mark(1, in: "-/."), let month = number(2), token(1) == token(3),
      let year = number(4), month.digitCount <= 2, year.digitCount == 2 || year.digitCount == 4
    else { return nil }
    index += 5
    skipTime()
    return made(
      Period.fullYear(year.value),
      month.value,
      value,
      "\(value)/\(month.value)/\(year.value)"
    )
  }

  /// `17 05 2017`.
  private mutating func spaced(_ value: Int, _ count: Int) -> DatePiece? {
    guard count <= 2, let month = number(1), month.digitCount <= 2, let year = number(2),
      year.digitCount == 4, (1900...2199).contains(year.value)
    else { return nil }
    index += 3
    return made(year.value, month.value, value, "\(value) \(month.value) \(year.value)")
  }

  private func made(_ year: Int, _ month: Int, _ day: Int, _ text: String) -> DatePiece {
    if let date = CalendarDay(year: year, month: month, day: day) { return .day(date) }
    guard (1...12).contains(month) else {
      return .bad("\(text) has no month \(month); allowed are day, month, year in that order")
    }
    return .bad(
      "\(MonthName.full(month)) \(year) has no day \(day); it has "
        + "\(CalendarDay.length(ofMonth: month, year: year)) days"
    )
  }

  /// `00:00`, `T09:30:00Z`, `09:30 am`, `at 2pm` after a date.
  private mutating func skipTime() {
    var offset = 0
    if word(offset) == "t" || word(offset) == "at" || mark(offset, in: ",") { offset += 1 }
    if let hour = number(offset), hour.value <= 12, let half = word(offset + 1),
      half == "am" || half == "pm"
    {
      index += offset + 2
      return
    }
    guard number(offset) != nil, mark(offset + 1, in: ":"), number(offset + 2) != nil else {
      return
    }
    offset += 3
    while mark(offset, in: ":."), number(offset + 1) != nil { offset += 2 }
    if let suffix = word(offset), ["z", "am", "pm"].contains(suffix) { offset += 1 }
    index += offset
  }

  /// `2017/18`, `2017-18 Q1`, `2017-05`, `2017`.
  private mutating func yearFirst(_ value: Int, _ count: Int) -> DatePiece? {
    guard count == 4, (1900...2199).contains(value) else { return nil }
    let split = splitYear()
    if let split {
      var after = split.tokenCount
      if mark(after, in: "-,") { after += 1 }
      if let quarter = quarterNumber(after) {
        index += after + quarter.tokenCount
        return .quarter(quarter.number, year: value, isSplit: true, years: years)
      }
      if split.couldBeMonth {
        index += split.tokenCount
        return .bad(
          "\(value)-\(padded((value + 1) % 100, 2)) could be a month or a year from April; "
            + "write \(MonthName.full((value + 1) % 100)) \(value) or \(value)/"
            + padded((value + 1) % 100, 2)
        )
      }
      index += split.tokenCount
      return .wholeYear(value, years == .academic ? .academic : .financial)
    }
    if mark(1, in: "-/."), let month = number(2), month.digitCount <= 2 {
      index += 3
      guard let found = CalendarMonth(year: value, month: month.value) else {
        return .bad(
          "\(value)-\(padded(month.value, 2)) is neither a month nor a year and the next"
        )
      }
      return .month(found)
    }
    var after = 1
    if mark(after, in: "-,") { after += 1 }
    if let quarter = quarterNumber(after) {
      index += after + quarter.tokenCount
      return .quarter(quarter.number, year: value, isSplit: false, years: years)
    }
    index += 1
    return .year(value)
  }

  /// Two years that follow each other, beginning at an offset: `2017/18`, `2017-2018`, `17/18`.
  private func splitYear(
    at offset: Int = 0
  ) -> (year: Int, tokenCount: Int, couldBeMonth: Bool)? {
    guard let first = number(offset), first.digitCount == 4 || first.digitCount == 2,
      mark(offset + 1, in: "-/"), let second = number(offset + 2),
      second.digitCount == 4 || second.digitCount == 2
    else { return nil }
    let year = Period.fullYear(first.value)
    let following = second.digitCount == 4 ? year + 1 : (year + 1) % 100
    guard second.value == following else { return nil }
    let couldBeMonth =
      first.digitCount == 4 && second.digitCount == 2 && (1...12).contains(second.value)
      && mark(offset + 1, in: "-")
    return (year, 3, couldBeMonth)
  }

  /// `1-5 June 2017`, `1st to 5th of June 2017`, `5 and 6 June 2017`.
  private mutating func daysOfMonth(_ value: Int, _ count: Int) -> DatePiece? {
    guard count <= 2 else { return nil }
    var offset = 1
    if isOrdinal(offset) { offset += 1 }
    guard mark(offset, in: "-/") || word(offset) == "to" else { return nil }
    offset += 1
    guard let last = number(offset), last.digitCount <= 2 else { return nil }
    offset += 1
    if isOrdinal(offset) { offset += 1 }
    if word(offset) == "of" { offset += 1 }
    guard let month = word(offset).flatMap({ MonthName.number($0) }) else { return nil }
    offset += 1
    if mark(offset, in: "-,./") { offset += 1 }
    guard let year = number(offset), year.digitCount == 4 || year.digitCount == 2 else {
      return nil
    }
    index += offset + 1
    let full = Period.fullYear(year.value)
    let text = "\(value) to \(last.value) \(MonthName.full(month)) \(full)"
    guard case .day(let from) = made(full, month, value, text),
      case .day(let to) = made(full, month, last.value, text)
    else { return .bad("\(text) names a day that \(MonthName.full(month)) doesn't have") }
    guard from <= to else { return .bad("\(text) ends before it begins") }
    return .span(from, to)
  }

  /// `17 May 2017`, `17th of May, 2017`, `17-May-17`, `17 May`.
  private mutating func dayThenMonth(_ value: Int, _ count: Int) -> DatePiece? {
    guard count <= 2 else { return nil }
    var offset = 1
    if isOrdinal(offset) { offset += 1 }
    if word(offset) == "of" { offset += 1 } else if mark(offset, in: "-/.") { offset += 1 }
    guard let month = word(offset).flatMap({ MonthName.number($0) }) else { return nil }
    offset += 1
    let afterMonth = offset
    if mark(offset, in: "-/.,") { offset += 1 }
    if let year = number(offset), year.digitCount == 4 || year.digitCount == 2,
      !isDayOfNext(offset)
    {
      index += offset + 1
      skipTime()
      return made(
        Period.fullYear(year.value),
        month,
        value,
        "\(value) \(MonthName.full(month)) \(year.value)"
      )
    }
    index += afterMonth
    guard value >= 1, value <= CalendarDay.length(ofMonth: month, year: 2000) else {
      return .bad("\(MonthName.full(month)) has no day \(value)")
    }
    return .dayAndMonth(day: value, month: month)
  }

  /// Whether the number at an offset is the day of a date of its own (`5 May 9 June 2017`).
  private func isDayOfNext(_ offset: Int) -> Bool {
    guard let number = number(offset), number.digitCount <= 2 else { return false }
    if isOrdinal(offset + 1) { return true }
    return word(offset + 1).flatMap { MonthName.number($0) } != nil
  }

  /// `05/2017` is a month; `17/05` a day without a year; `05/17` could be either.
  private mutating func twoNumbers(_ value: Int, _ count: Int) -> DatePiece? {
    guard count <= 2, mark(1, in: "/.-"), let second = number(2) else { return nil }
    if second.digitCount == 4, (1900...2199).contains(second.value) {
      index += 3
      guard let month = CalendarMonth(year: second.value, month: value) else {
        return .bad("\(value)/\(second.value) has no month \(value)")
      }
      return .month(month)
    }
    guard second.digitCount <= 2, mark(1, in: "/") else { return nil }
    if let split = splitYear(), let quarter = quarterNumber(3) {
      index += 3 + quarter.tokenCount
      return .quarter(quarter.number, year: split.year, isSplit: true, years: years)
    }
    index += 3
    if value > 12, (1...12).contains(second.value),
      value <= CalendarDay.length(ofMonth: second.value, year: 2000)
    {
      return .dayAndMonth(day: value, month: second.value)
    }
    return .bad(
      "\(value)/\(second.value) could be a day or a month and year; write the month as a word"
    )
  }

  private func isOrdinal(_ offset: Int) -> Bool {
    word(offset).map { ["st", "nd", "rd", "th"].contains($0) } ?? false
  }
}

// MARK: Dates in words

extension DatePieces {
  /// `May-17`, `May 2017`, `May 17th, 2017`, `May 17, 2017`, `May`.
  private mutating func monthFirst(_ month: Int) -> DatePiece {
    var offset = 1
    while mark(offset, in: "-.,") { offset += 1 }
    if mark(offset, in: "/"), number(offset + 1) != nil { offset += 1 }
    guard let first = number(offset), !isDayOfNext(offset) || isOrdinal(offset + 1) else {
      index += 1
      return .monthAlone(month)
    }
    if isOrdinal(offset + 1) || first.digitCount <= 2 {
      var later = offset + (isOrdinal(offset + 1) ? 2 : 1)
      if mark(later, in: ",") { later += 1 }
      if let year = number(later), year.digitCount == 4, (1900...2199).contains(year.value) {
        index += later + 1
        skipTime()
        return made(
          year.value,
          month,
          first.value,
          "\(first.value) \(MonthName.full(month)) \(year.value)"
        )
      }
      if isOrdinal(offset + 1) || first.digitCount == 1 {
        index += offset + (isOrdinal(offset + 1) ? 2 : 1)
        return .dayAndMonth(day: first.value, month: month)
      }
    }
    guard first.digitCount == 2 || (first.digitCount == 4 && (1900...2199).contains(first.value)),
      let found = CalendarMonth(year: Period.fullYear(first.value), month: month)
    else {
      index += offset + 1
      return .bad("\(MonthName.full(month)) is followed by \(first.value), which is no year")
    }
    // `May 17/18`: the month of a split year, which may be either.
    if mark(offset + 1, in: "/"), splitYear(at: offset) != nil {
      index += offset + 3
      return .bad("\(MonthName.full(month)) of a year and the next; write one year")
    }
    index += offset + 1
    return .month(found)
  }

  /// `w/c 17 May 2017`, `week ending 21/05/17`: the seven days.
  private mutating func week() -> DatePiece? {
    let begins: Bool
    var offset: Int
    switch word() {
    case "w" where mark(1, in: "/") && (word(2) == "c" || word(2) == "b"):
      (begins, offset) = (true, 3)
    case "w" where mark(1, in: "/") && word(2) == "e": (begins, offset) = (false, 3)
    case "wc", "wb": (begins, offset) = (true, 1)
    case "week" where ["commencing", "beginning", "starting"].contains(word(1) ?? ""):
      (begins, offset) = (true, 2)
    case "week" where word(1) == "ending": (begins, offset) = (false, 2)
    default: return nil
    }
    if mark(offset, in: ":-") { offset += 1 }
    if word(offset) == "on" { offset += 1 }
    if let name = word(offset), DatePieces.weekday(name) != nil { offset += 1 }
    guard tokens.indices.contains(index + offset) else { return nil }
    index += offset
    switch next() {
    case .day(let day):
      return begins ? .span(day, day.adding(days: 6)) : .span(day.adding(days: -6), day)
    case .bad(let reason): return .bad(reason)
    default: return .bad("a week is named by its first or last day with the year")
    }
  }

  static func weekday(_ word: String) -> Weekday? {
    let names = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    let short = ["mon", "tue", "wed", "thu", "fri", "sat", "sun", "tues", "weds", "thur", "thurs"]
    if let index = names.firstIndex(of: word) { return Weekday(rawValue: index) }
    guard short.contains(word) else { return nil }
    return names.firstIndex { $0.hasPrefix(word.prefix(3)) }.flatMap(Weekday.init(rawValue:))
  }

  /// `q1`, `quarter 2` at an offset.
  private func quarterNumber(_ offset: Int) -> (number: Int, tokenCount: Int)? {
    guard let name = word(offset), ["q", "qtr", "quarter"].contains(name),
      let number = number(offset + 1), number.digitCount == 1
    else { return nil }
    return (number.value, 2)
  }

  /// `Q1 2017/18`, `Quarter 2 of 2017-18`.
  private mutating func quarter() -> DatePiece? {
    guard let quarter = quarterNumber(0) else { return nil }
    var offset = quarter.tokenCount
    while mark(offset, in: "-,(") || word(offset) == "of" { offset += 1 }
    if let split = splitYear(at: offset) {
      index += offset + split.tokenCount
      if mark(0, in: ")") { index += 1 }
      return .quarter(quarter.number, year: split.year, isSplit: true, years: years)
    }
    if let year = number(offset), year.digitCount == 4 {
      index += offset + 1
      return .quarter(quarter.number, year: year.value, isSplit: false, years: years)
    }
    index += quarter.tokenCount
    return .bad("Q\(quarter.number) has no year; write Q\(quarter.number) 2017/18, say")
  }

  /// `Autumn term 2017`, `Spring 2018` (a season is no date).
  private mutating func term() -> DatePiece? {
    guard let name = word(), let number = ["autumn", "spring", "summer"].firstIndex(of: name)
    else { return nil }
    guard word(1) == "term" else {
      index += 1
      if self.number() != nil { index += 1 }
      return .bad("“\(name)” is a season, not a date; write a month, or the term")
    }
    var offset = 2
    while mark(offset, in: "-,(") { offset += 1 }
    let split = splitYear(at: offset)
    guard let year = split?.year ?? self.number(offset)?.value, year >= 1900 else {
      index += 2
      return .bad("the \(name) term has no year")
    }
    index += offset + (split?.tokenCount ?? 1)
    let start = split != nil || number == 0 ? year : year - 1
    guard let period = Period(.term, number + 1, ofYearFrom: start, years: .academic) else {
      return .bad("the \(name) term of \(year) is out of range")
    }
    return .span(period.firstDay, period.lastDay)
  }

  /// `financial year 2017/18`, `FY17/18`, `academic year 2017-18`.
  private mutating func namedYear() -> DatePiece? {
    let kind: YearKind
    switch word() {
    case "financial", "fy": kind = .financial
    case "academic", "school": kind = .academic
    default: return nil
    }
    var offset = 1
    if word(offset) == "year" { offset += 1 }
    while mark(offset, in: "-,:(") { offset += 1 }
    guard let split = splitYear(at: offset) else { return nil }
    index += offset + split.tokenCount
    return .wholeYear(split.year, kind)
  }
}

// MARK: How often

extension DatePieces {
  private static let units: [String: WrittenDate.Recurrence] = [
    "day": .days(1), "days": .days(1), "daily": .days(1), "week": .days(7), "weeks": .days(7),
    "weekly": .days(7), "fortnight": .days(14), "fortnightly": .days(14), "month": .months(1),
    "months": .months(1), "monthly": .months(1), "quarter": .months(3), "quarterly": .months(3),
    "term": .months(4), "termly": .months(4), "year": .months(12), "years": .months(12),
    "yearly": .months(12), "annum": .months(12), "annual": .months(12), "annually": .months(12),
    "biannual": .months(6), "biannually": .months(6), "biennially": .months(24),
    "biennial": .months(24),
  ]

  private static let counts: [String: Int] = [
    "a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "eight": 8, "ten": 10,
    "twelve": 12, "other": 2, "second": 2, "third": 3, "half": -2,
  ]

  /// `quarterly`, `6-monthly`, `every six weeks`, `twice a year`, `half-yearly`, `4-6 weekly`.
  private mutating func recurrence() -> DatePiece? {
    if let piece = timesAYear() ?? everySo() ?? countedUnit() { return piece }
    guard let name = word(),
      name.hasSuffix("ly") || ["annual", "biannual", "biennial"].contains(name),
      let unit = Self.units[name]
    else { return nil }
    index += 1
    return .recurrence(unit, isAdjective: !name.hasSuffix("ly"))
  }

  /// `every month`, `each quarter`, `per term`, `every six weeks`, `every 4-6 weeks`.
  private mutating func everySo() -> DatePiece? {
    guard let first = word(), ["every", "each", "per"].contains(first) else { return nil }
    var offset = 1
    // "Every March" comes round yearly.
    if word(1).flatMap({ MonthName.number($0) }) != nil, number(2) == nil, !mark(2, in: "-") {
      index += 2
      return .recurrence(.months(12), isAdjective: false)
    }
    var count = 1
    var isVague = false
    if let number = number(offset) {
      count = number.value
      offset += 1
      if mark(offset, in: "-") || word(offset) == "to", self.number(offset + 1) != nil {
        isVague = true
        offset += 2
      }
    } else if let number = word(offset).flatMap({ Self.counts[$0] }), number > 0 {
      count = number
      offset += 1
    }
    guard let name = word(offset), let unit = Self.units[name] else { return nil }
    index += offset + 1
    return .recurrence(isVague ? .unclear : unit.times(count), isAdjective: false)
  }

  /// `6-monthly`, `six weekly`, `half-yearly`, `bi-monthly`, `4-6 weekly`.
  private mutating func countedUnit() -> DatePiece? {
    var offset = 1
    var isVague = false
    var count = 0
    if let number = number() {
      count = number.value
      if mark(offset, in: "-/") || word(offset) == "to", self.number(offset + 1) != nil {
        isVague = true
        offset += 2
      }
    } else if let first = word(), first == "bi" {
      isVague = true
    } else if let number = word().flatMap({ Self.counts[$0] }), word() != "a" {
      count = number
    } else {
      return nil
    }
    if mark(offset, in: "-") { offset += 1 }
    guard let name = word(offset), name.hasSuffix("ly"), let unit = Self.units[name] else {
      return nil
    }
    // Bi-annually is twice a year; bi-monthly and bi-weekly are read both ways.
    let isTwiceAYear = word() == "bi" && name == "annually"
    index += offset + 1
    if isTwiceAYear { return .recurrence(.months(6), isAdjective: false) }
    if count == -2 {
      return .recurrence(unit == .months(12) ? .months(6) : .unclear, isAdjective: false)
    }
    return .recurrence(isVague ? .unclear : unit.times(count), isAdjective: false)
  }

  /// `twice yearly`, `three times a year`, `once a month`, `2 x per year`.
  private mutating func timesAYear() -> DatePiece? {
    var offset = 1
    let times: Int
    switch (word(), number()?.value) {
    case ("once", _): times = 1
    case ("twice", _): times = 2
    case ("thrice", _): times = 3
    case (let name?, _) where word(1) == "times": (times, offset) = (Self.counts[name] ?? 0, 2)
    case (nil, let count?) where word(1) == "times" || word(1) == "x": (times, offset) = (count, 2)
    default: return nil
    }
    guard times > 0 else { return nil }
    if mark(offset, in: "-") { offset += 1 }
    if let filler = word(offset), ["a", "per", "each", "every", "an"].contains(filler) {
      offset += 1
    }
    guard let name = word(offset), let unit = Self.units[name] else { return nil }
    index += offset + 1
    guard case .months(let months) = unit, months.isMultiple(of: times) else {
      return .recurrence(times == 1 ? unit : .unclear, isAdjective: false)
    }
    return .recurrence(.months(months / times), isAdjective: false)
  }
}

extension WrittenDate.Recurrence {
  fileprivate func times(_ count: Int) -> Self {
    guard (1...120).contains(count) else { return .unclear }
    return switch self {
    case .days(let days): .days(days * count)
    case .months(let months): .months(months * count)
    case .unclear: .unclear
    }
  }
}

extension DatePiece {
  fileprivate static func quarter(
    _ number: Int,
    year: Int,
    isSplit: Bool,
    years: YearKind?
  ) -> DatePiece {
    guard (1...4).contains(number) else {
      return .bad("Q\(number) is not a quarter; allowed are Q1 to Q4")
    }
    let sort: YearKind?
    if isSplit {
      sort = years == .academic ? .academic : .financial
    } else {
      sort = years
    }
    guard let sort, isSplit || sort == .calendar,
      let period = Period(.quarter, number, ofYearFrom: year, years: sort)
    else {
      return .bad(
        "Q\(number) \(year) doesn't say which year it belongs to; write "
          + "Q\(number) \(year)/\(padded((year + 1) % 100, 2)) or the months"
      )
    }
    return .span(period.firstDay, period.lastDay)
  }

  fileprivate static func wholeYear(_ year: Int, _ kind: YearKind) -> DatePiece {
    guard let period = Period(.year, 1, ofYearFrom: year, years: kind) else {
      return .bad("the year \(year) is out of range")
    }
    return .span(period.firstDay, period.lastDay)
  }
}
