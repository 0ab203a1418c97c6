/// A date as somebody wrote it in a plan: the text, kept for ever, and what it can be taken to mean.
///
/// Nothing is guessed. What could mean two things, or nothing, is ``Meaning/unparsed(reason:)`` with
/// a reason that can be shown beside the text.
package struct WrittenDate: Hashable, Sendable {
  /// The text, untouched.
  package let text: String
  package let meaning: Meaning

  /// What a text says about time.
  package indirect enum Meaning: Hashable, Sendable {
    /// Some time in the month: due by its last day.
    case month(CalendarMonth)
    case day(CalendarDay)
    /// From one day to another: due by its end.
    case range(CalendarDay, CalendarDay)
    /// More than one date, in the order written.
    case several([Meaning])
    /// Begins then; no end is given.
    case from(Meaning)
    /// Again and again, perhaps first by some day, perhaps until some day.
    case recurring(Recurrence, first: CalendarDay?, until: CalendarDay?)
    /// When something else happens. Carries the words.
    case eventBound(String)
    /// Goes on without an end: listed as undated.
    case continuing
    /// Nothing was written, or only that a date is still to come (`TBC`).
    case none
    /// Can't be read. Carries the reason: what was found and what is allowed.
    case unparsed(reason: String)
  }

  /// How often something comes round.
  package enum Recurrence: Hashable, Sendable {
    case days(Int)
    case months(Int)
    /// Regular, but the words don't fix how often (`4-6 weekly`, `bi-monthly`).
    case unclear
  }

  /// Keeps a text and reads it.
  ///
  /// - Parameters:
  ///   - text: What was written.
  ///   - years: Where `Q1 2017` begins its year, when the plan says so; without it such a text is
  ///     not read. `Q1 2017/18` is April to March unless school years are meant.
  package init(_ text: String, years: YearKind? = nil) {
    self.text = text
    self.meaning = WrittenDateReader.meaning(of: text, years: years)
  }

  /// Keeps a text beside a meaning that is known otherwise, from a spreadsheet's date cell say.
  package init(text: String, meaning: Meaning) {
    self.text = text
    self.meaning = meaning
  }

  /// The last day by which all of it is due; `nil` when the text sets no such day.
  ///
  /// A recurring date is due by its first occurrence, or by its end when only that is known.
  package var dueBy: CalendarDay? { meaning.dueBy }

  /// Every day by which something is due, earliest first.
  package var dueDates: [CalendarDay] {
    guard case .several(let parts) = meaning else { return dueBy.map { [$0] } ?? [] }
    return parts.compactMap(\.dueBy).sorted()
  }

  /// The first day on or after which it can be under way; `nil` when the text doesn't say.
  package var startsOn: CalendarDay? { meaning.startsOn }

  /// The next day on which something is due strictly after a day.
  package func nextDue(after day: CalendarDay) -> CalendarDay? {
    guard case .recurring(let recurrence, let first?, let until) = meaning else {
      return dueDates.first { $0 > day }
    }
    guard first <= day else { return first }
    let next: CalendarDay
    switch recurrence {
    case .unclear: return until.flatMap { $0 > day ? $0 : nil }
    case .days(let step):
      next = first.adding(days: (first.days(to: day) / max(1, step) + 1) * max(1, step))
    case .months(let step):
      // A first date at the end of its month stays at the end of every month.
      let atEnd = CalendarMonth(first).lastDay == first
      var count = max(0, CalendarMonth(first).months(to: CalendarMonth(day)) / max(1, step))
      var candidate = first
      repeat {
        let moved = first.adding(months: count * max(1, step))
        candidate = atEnd ? CalendarMonth(moved).lastDay : moved
        count += 1
      } while candidate <= day && candidate < .latest
      next = candidate
    }
    guard next > day, until.map({ next <= $0 }) ?? true else { return nil }
    return next
  }
}

extension WrittenDate.Meaning {
  /// The last day by which all of it is due.
  package var dueBy: CalendarDay? {
    switch self {
    case .month(let month): month.lastDay
    case .day(let day): day
    case .range(_, let end): end
    case .several(let parts): parts.compactMap(\.dueBy).max()
    case .recurring(_, let first, let until): first ?? until
    case .from, .eventBound, .continuing, .none, .unparsed: nil
    }
  }

  /// The first day that it speaks of.
  package var startsOn: CalendarDay? {
    switch self {
    case .month(let month): month.firstDay
    case .day(let day): day
    case .range(let start, _): start
    case .several(let parts): parts.compactMap(\.startsOn).min()
    case .from(let start): start.startsOn
    case .recurring(_, let first, _): first
    case .eventBound, .continuing, .none, .unparsed: nil
    }
  }
}

extension WrittenDate.Recurrence {
  /// `monthly`, `every 6 weeks`: the words that a page shows.
  package var display: String {
    switch self {
    case .days(1): "daily"
    case .days(7): "weekly"
    case .days(14): "fortnightly"
    case .days(let count):
      count.isMultiple(of: 7) ? "every \(count / 7) weeks" : "every \(count) days"
    case .months(1): "monthly"
    case .months(3): "quarterly"
    case .months(6): "every six months"
    case .months(12): "yearly"
    case .months(let count): "every \(count) months"
    case .unclear: "regularly"
    }
  }
}
