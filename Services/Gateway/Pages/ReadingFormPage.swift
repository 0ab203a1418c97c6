import Messages

/// A figure for one period of a measure.
struct ReadingFormPage: Page {
  static let template = "reading-form"

  let title: String
  let place: NavigationItem? = .measures
  let trail: [Crumb]
  let subject: String
  let text: String
  let definition: String?
  let last: String?
  let form: FormValue

  init(_ detail: MeasureDetail, _ form: FormState, in frame: PageFrame) {
    let subject = FormSubject(detail)
    let measure = detail.summary?.measure ?? Measure()
    let latest = detail.summary?.latest
    let site = frame.site
    self.title = "Record a reading of \(measure.name)"
    self.trail = subject.trail(in: site)
    self.subject = subject.name
    self.text = subject.text
    self.definition = measure.definition
    self.last = latest.map {
      "The last reading is \($0.words(for: measure)) for \($0.period?.words ?? "an unnamed period")."
    }
    let periods = ReadingPeriods(
      measure.frequency,
      latest: latest?.period?.lastDay,
      today: frame.today
    )
    var fields = [
      Field(
        "period",
        "Period",
        hint: "A second reading of a period corrects the first.",
        required: true,
        initial: periods.next?.field ?? "",
        as: .menu(periods.all.map { .init($0.field, $0.label) }),
        in: form
      )
    ]
    if measure.isShareOfHundred {
      fields += [
        Field(
          "numerator",
          "How many did?",
          as: .line(width: 10),
          in: form
        ),
        Field("denominator", "Out of how many?", as: .line(width: 10), in: form),
        Field(
          "value",
          "Or the percentage alone",
          hint: "Only where the two numbers aren’t known.",
          as: .line(width: 10),
          in: form
        ),
      ]
    } else {
      fields.append(Field("value", "Value", as: .line(width: 10), in: form))
    }
    fields += [
      Field(
        "not_available",
        "If there is no figure, why?",
        as: .menu([
          .init("", "There is a figure"), .init("suspended", "Suspended"),
          .init("to_be_confirmed", "To be confirmed"), .init("not_collected", "Not collected"),
          .init("other", "Another reason, in the note"),
        ]),
        in: form
      ),
      Field("source", "Source", hint: "For example: case system extract, 3 June.", in: form),
      Field("note", "Note", as: .text(rows: 2), in: form),
    ]
    self.form = FormValue(
      form,
      to: site.reading(measure.id),
      fields: fields,
      button: "Record this reading",
      cancel: site.measure(measure.id)
    )
  }
}
