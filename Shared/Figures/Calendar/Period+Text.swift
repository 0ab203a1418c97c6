extension Period: CustomStringConvertible {
  /// The form that pages show.
  ///
  /// `May 2020`, `2020-21 Q1`, `April to September 2020`, `2020-21`, `Autumn term 2020`. Financial
  /// years carry a hyphen and school years a slash.
  package var display: String {
    switch kind {
    case .month: start.display
    case .quarter: "\(years.label(startYear: startYear)) Q\(index)"
    case .sixMonths:
      start.year == lastMonth.year
        ? "\(MonthName.full(start.month)) to \(lastMonth.display)"
        : "\(start.display) to \(lastMonth.display)"
    case .year: years.label(startYear: startYear)
    case .term: "\(["Autumn", "Spring", "Summer"][(index - 1) % 3]) term \(start.year)"
    }
  }

  /// A short form for keys and addresses, which ``init(key:)`` reads back exactly: `2020-05`,
  /// `2020-21-Q1`, `2020~21-H1` (school years carry `~`), `2020-Y`, `2020~21-T1`.
  package var key: String {
    if kind == .month { return start.iso }
    let year = years.label(startYear: startYear).map { $0 == "/" ? "~" : $0 }
    let letter =
      switch kind {
      case .month: ""
      case .quarter: "Q\(index)"
      case .sixMonths: "H\(index)"
      case .year: "Y"
      case .term: "T\(index)"
      }
    return "\(String(year))-\(letter)"
  }

  package var description: String { key }

  /// Reads what ``key`` writes; `nil` for anything else.
  package init?(key: String) {
    if let month = CalendarMonth(iso: key) {
      self = .month(month)
      return
    }
    guard let dash = key.lastIndex(of: "-"), let letter = key[key.index(after: dash)...].first,
      let (startYear, years) = Self.year(
        key[..<dash],
        separators: ["-": .financial, "~": .academic]
      )
    else { return nil }
    let number = digits(key[key.index(dash, offsetBy: 2)...])
    let made: Period? =
      switch (letter, number) {
      case ("Q", let index?): Period(.quarter, index, ofYearFrom: startYear, years: years)
      case ("H", let index?): Period(.sixMonths, index, ofYearFrom: startYear, years: years)
      case ("T", let index?): Period(.term, index, ofYearFrom: startYear, years: years)
      case ("Y", nil): Period(.year, 1, ofYearFrom: startYear, years: years)
      default: nil
      }
    guard let made, made.key == key else { return nil }
    self = made
  }

  /// Reads `2020`, or two years that follow each other with a separator from the table.
  static func year(
    _ text: some StringProtocol,
    separators: [Character: YearKind]
  ) -> (startYear: Int, years: YearKind)? {
    if text.utf8.count == 4, let year = digits(text) { return (year, .calendar) }
    guard let separator = text.firstIndex(where: { !$0.isNumber }),
      let years = separators[text[separator]],
      let first = digits(text[..<separator]).map(fullYear),
      let second = digits(text[text.index(after: separator)...]),
      second == first + 1 || second == (first + 1) % 100
    else { return nil }
    return (first, years)
  }

  /// 2017 for 17 and 1998 for 98; a year of four digits is itself.
  static func fullYear(_ year: Int) -> Int {
    switch year {
    case 0...79: 2000 + year
    case 80...99: 1900 + year
    default: year
    }
  }
}
