import Messages

/// What was done, what comes next: under a minute and four fields.
struct UpdateFormPage: Page {
  static let template = "update-form"

  let title: String
  let place: NavigationItem? = .plan
  let trail: [Crumb]
  let subject: String
  let text: String
  let last: UpdateRow?
  let form: FormValue

  init(_ subject: FormSubject, _ form: FormState, in frame: PageFrame) {
    self.title = "Post an update on \(subject.name.lowercasedFirst)"
    self.trail = subject.trail(in: frame.site)
    self.subject = subject.name
    self.text = subject.text
    self.last = subject.lastUpdate.map(UpdateRow.init)
    self.form = FormValue(
      form,
      to: subject.address("update", in: frame.site),
      fields: [
        Field(
          "progress",
          "What was done since the last update?",
          hint: "Two or three sentences. Nothing that could identify a child.",
          required: true,
          as: .text(rows: 4),
          in: form
        ),
        Field("next", "What comes next?", as: .text(rows: 3), in: form),
        Field(
          "barriers",
          "What is in the way?",
          hint: "Leave empty if nothing is.",
          as: .text(rows: 2),
          in: form
        ),
        Field("comment", "Anything else the board should know?", as: .text(rows: 2), in: form),
      ],
      button: "Post this update",
      cancel: subject.page(in: frame.site)
    )
  }
}
