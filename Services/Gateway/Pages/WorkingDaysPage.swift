import Figures
import Messages

/// What day it is so many working days after another one, and when each timescale that guidance
/// sets would end that begins on that day.
struct WorkingDaysPage: Page {
  static let template = "working-days"

  let title = "Working days"
  let place: NavigationItem?
  let trail: [Crumb]
  let subject: String?
  let form: FormValue
  /// What the question keeps: the action that it is for, and the day looked at.
  let carried: [FormValue.Hidden]
  let answer: Answer?
  let timescales: [Row]
  let hasTimescales: Bool
  let heading: String

  /// The day that was asked for.
  struct Answer: TemplateValue {
    let day: String
    /// "10 working days after 1 May 2026".
    let words: String
    /// What was skipped, in a sentence.
    let skipped: String
    /// That the bank holidays of a year are by rule, where they are.
    let note: String?
    /// Where the day becomes the due date of the action.
    let use: String?
    let useText: String
  }

  struct Row: TemplateValue {
    let name: String
    let timescale: String
    let day: String
  }

  /// `action` is the one whose due date is looked for; `calendar` says which days offices work.
  init(
    _ templates: [MeasureTemplate],
    for action: ActionDetail? = nil,
    calendar: WorkingDays = .england,
    _ form: FormState,
    in frame: PageFrame
  ) {
    let subject = action.map(FormSubject.init)
    self.place = subject == nil ? .measures : .plan
    self.subject = subject.map { "\($0.name): \($0.text)" }
    self.trail =
      subject?.trail(in: frame.site) ?? [Crumb(text: "Measures", address: frame.site.measures)]
    let start = CalendarDay(iso: form.text("from"))
    let count = Int(form.text("days"))
    let range = 0...Self.most
    var errors: [FieldError] = []
    if form.value("from") != nil, start == nil {
      errors.append(FieldError(field: "from", message: "Give the day of the event."))
    }
    if !form.text("days").isEmpty, count.map(range.contains) != true {
      errors.append(
        FieldError(field: "days", message: "Give a number from 0 to \(grouped(Self.most)).")
      )
    }
    let asked = form.saying(errors)
    self.form = FormValue(
      asked,
      to: frame.path,
      fields: [
        Field(
          "from",
          "From which day?",
          hint: "The day of the event is day 0.",
          required: true,
          initial: frame.shownDate.iso,
          as: .line(type: "date", width: 10),
          in: asked
        ),
        Field(
          "days",
          "How many working days?",
          hint: "For example 10. Leave it empty for the timescales alone.",
          as: .line(width: 5),
          in: asked
        ),
      ],
      button: "Count"
    )
    self.carried =
      (action?.action.map { [FormValue.Hidden(name: "action", value: $0.id)] } ?? [])
      + (frame.asAt.map { [FormValue.Hidden(name: "as-at", value: $0.iso)] } ?? [])
    self.answer =
      if let start, let count, range.contains(count) {
        Answer(count, after: start, calendar, for: action, in: frame)
      } else {
        nil
      }
    self.heading = start.map { "Timescales that begin on \($0.display)" } ?? "Timescales"
    self.timescales =
      start.map { start in templates.compactMap { Row($0, from: start, calendar) } } ?? []
    self.hasTimescales = !timescales.isEmpty
  }

  /// Forty years of them.
  private static let most = 10_000
}

extension WorkingDaysPage.Answer {
  fileprivate init(
    _ count: Int,
    after start: CalendarDay,
    _ calendar: WorkingDays,
    for action: ActionDetail?,
    in frame: PageFrame
  ) {
    let end = calendar.day(count, after: start)
    self.day = "\(end.weekday.words) \(end.display)"
    self.words = "\(counted(count, "working day")) after \(start.display)"
    var weekend = 0
    var holidays: [CalendarDay] = []
    var day = start
    while day < end {
      day = day.adding(days: 1)
      if day.weekday.isWeekend {
        weekend += 1
      } else if !calendar.isWorking(day) {
        holidays.append(day)
      }
    }
    let named =
      holidays.count <= 8
      ? ": \(listed(holidays.map(\.display)))" : " between \(start.display) and \(end.display)"
    self.skipped =
      "Skipped: \(counted(weekend, "day")) of weekends and "
      + (holidays.isEmpty
        ? "no bank holiday." : "\(counted(holidays.count, "bank holiday"))\(named).")
    let byRule = Set([start.year, end.year]).sorted().filter { !calendar.isPublished(year: $0) }
    self.note =
      byRule.isEmpty
      ? nil
      : "The bank holidays of \(listed(byRule.map { "\($0)" })) are not published yet; "
        + "they follow the standing rules."
    self.use =
      frame.permits(.moveDueDate)
      ? action?.action.map {
        frame.site.to(["actions", $0.id, "due"], [("due", end.display)])
      } : nil
    self.useText = "Move the due date to \(end.display)"
  }
}

extension WorkingDaysPage.Row {
  /// `nil` for a local standard, of which nobody here knows the number.
  fileprivate init?(_ template: MeasureTemplate, from start: CalendarDay, _ calendar: WorkingDays) {
    let end: String
    if template.workingDays > 0 {
      let day = calendar.day(Int(template.workingDays), after: start)
      end = "\(day.weekday.words) \(day.display)"
    } else if template.months > 0 {
      let day = start.adding(months: Int(template.months))
      end = "\(day.weekday.words) \(day.display)"
    } else if template.hours > 0 {
      let day = start.adding(days: Int(template.hours) / 24)
      end = "\(day.weekday.words) \(day.display), at the hour of the event"
    } else {
      return nil
    }
    self.name = template.measure?.name ?? template.key
    self.timescale = template.timescale.sentenceCase
    self.day = end
  }
}

extension Weekday {
  /// "Monday".
  fileprivate var words: String { String(describing: self).sentenceCase }
}
