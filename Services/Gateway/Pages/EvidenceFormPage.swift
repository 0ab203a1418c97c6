import Messages

/// An item that supports an action or an objective.
struct EvidenceFormPage: Page {
  static let template = "evidence-form"

  let title: String
  let place: NavigationItem? = .plan
  let trail: [Crumb]
  let subject: String
  let text: String
  let form: FormValue

  init(_ subject: FormSubject, _ form: FormState, in frame: PageFrame) {
    self.title = "Add evidence to \(subject.name.lowercasedFirst)"
    self.trail = subject.trail(in: frame.site)
    self.subject = subject.name
    self.text = subject.text
    let kinds = EvidenceKind.allCases.filter { !$0.field.isEmpty }
    self.form = FormValue(
      form,
      to: subject.address("evidence", in: frame.site),
      fields: [
        Field(
          "kind",
          "What kind of evidence is it?",
          required: true,
          as: .choice(kinds.map { .init($0.field, $0.words) }),
          in: form
        ),
        Field("title", "What does it show?", hint: "One line.", required: true, in: form),
        Field(
          "description",
          "More about it",
          hint: "Nothing that could identify a child.",
          as: .text(rows: 3),
          in: form
        ),
        Field(
          "location",
          "Where is it kept?",
          hint: "An address or a file reference; the document itself stays where it is.",
          in: form
        ),
        Field(
          "dated",
          "Date of the evidence",
          required: true,
          as: .line(type: "date", width: 10),
          in: form
        ),
        Field(
          "strength",
          "How strong is it?",
          as: .menu([
            .init("", "Not said"), .init("weak", "Weak"), .init("moderate", "Moderate"),
            .init("strong", "Strong"),
          ]),
          in: form
        ),
        Field(
          "shelf_life_months",
          "Months until it is too old to count",
          hint: "Leave empty for your council’s setting.",
          as: .line(type: "number", width: 5),
          in: form
        ),
      ],
      button: "Add this evidence",
      cancel: subject.page(in: frame.site)
    )
  }
}
