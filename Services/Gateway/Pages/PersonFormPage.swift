/// A new person who may sign in.
struct PersonFormPage: Page {
  static let template = "person-form"

  let title = "Add a person"
  let trail: [Crumb]
  let form: FormValue

  init(_ form: FormState, in frame: PageFrame) {
    let site = frame.site
    self.trail = [Crumb(text: "People", address: site.people)]
    self.form = FormValue(
      form,
      to: site.newPerson,
      fields: [
        Field("name", "Name", required: true, as: .line(width: 20, autocomplete: "off"), in: form),
        Field(
          "email",
          "E-mail address",
          hint: "The person signs in with it.",
          required: true,
          as: .line(type: "email", width: 20, autocomplete: "off"),
          in: form
        ),
        Field(
          "password",
          "First password",
          hint: "At least 12 characters.",
          required: true,
          as: .line(type: "password", width: 20, autocomplete: "new-password"),
          in: form
        ),
        Field(
          "roles",
          "Roles",
          required: true,
          as: .boxes(RoleWords.all.map { .init($0.role, $0.words, hint: $0.may) }),
          in: form
        ),
        Field(
          "council_roles",
          "Council roles",
          hint: "One a line, as the plan names its leads: decides what is theirs.",
          as: .text(rows: 4),
          in: form
        ),
      ],
      button: "Add this person",
      cancel: site.people
    )
  }
}
