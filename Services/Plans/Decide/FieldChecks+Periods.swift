import Figures
import Messages

extension FieldChecks {
  /// A period that has begun, given by its days, or by its label alone, as people write it.
  mutating func period(
    _ given: Messages.Period?,
    _ field: String,
    kind: Figures.Period.Kind? = nil,
    years: YearKind = .financial,
    today: CalendarDay,
    isRequired: Bool = false
  ) -> Messages.Period? {
    guard let given else {
      if isRequired { refuse(field, found: "nothing", allowed: "a period, such as May 2026") }
      return nil
    }
    let label = text(given.label, "\(field).label", .word)
    guard let first = given.firstDay, let last = given.lastDay else {
      return period(written: label, field, kind: kind, years: years, today: today)
    }
    date(first, "\(field).first_day")
    date(last, "\(field).last_day")
    guard let from = CalendarDay(date: first), let to = CalendarDay(date: last) else { return nil }
    if from > to {
      refuse(
        field,
        found: "\(from.display) to \(to.display)",
        allowed: "a first day that is not after the last"
      )
      return nil
    }
    past(first, "\(field).first_day", today: today)
    var period = given
    period.label =
      label.isEmpty
      ? (try? Figures.Period(written: "\(from.display) to \(to.display)"))?.display
        ?? "\(from.display) to \(to.display)" : label
    return period
  }

  private mutating func period(
    written label: String,
    _ field: String,
    kind: Figures.Period.Kind?,
    years: YearKind,
    today: CalendarDay
  ) -> Messages.Period? {
    do throws(PeriodError) {
      let period = Messages.Period(
        try Figures.Period(written: label, kind: kind, years: years)
      )
      past(period.firstDay, field, today: today)
      return period
    } catch {
      refuse(field, found: "", allowed: error.description)
      return nil
    }
  }
}
