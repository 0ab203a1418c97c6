import Messages

/// Says what was found wrong in a pack after it was frozen.
struct ErratumFormPage: Page {
  static let template = "subject-form"

  let title = "Correct a board pack"
  let place: NavigationItem? = .meetings
  let trail: [Crumb]
  let subject: String
  let about: String? =
    "The pack itself stays as it was sent out. The correction stands beside it with its day."
  let form: FormValue

  init(_ pack: BoardPack, _ form: FormState, in frame: PageFrame) {
    let site = frame.site
    self.trail = [
      Crumb(text: "Meetings", address: site.meetings), Crumb(text: "Packs", address: site.packs),
      Crumb(text: pack.title, address: site.pack(pack.id)),
    ]
    self.subject = pack.title
    self.form = FormValue(
      form,
      to: site.newErratum(in: pack.id),
      fields: [
        Field(
          "text",
          "What is wrong, and what is right?",
          required: true,
          as: .text(rows: 4),
          in: form
        )
      ],
      button: "Add this correction",
      cancel: site.pack(pack.id)
    )
  }
}
