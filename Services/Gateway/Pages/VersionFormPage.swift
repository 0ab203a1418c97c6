import Messages

/// Gives the plan, as it stands or as it stood on a day, a name of its own.
struct VersionFormPage: Page {
  static let template = "plain-form"

  let title = "Name a version"
  let place: NavigationItem? = .plan
  let trail: [Crumb]
  let about: String? =
    "A version is the plan as it is now, under a name that people use for it. Until it is "
    + "published the name can be given again to a later state."
  let form: FormValue

  init(_ form: FormState, in frame: PageFrame) {
    let site = frame.site
    self.trail = [
      Crumb(text: "Plan", address: site.plan), Crumb(text: "Versions", address: site.versions),
    ]
    self.form = FormValue(
      form,
      to: site.newVersion,
      fields: [
        Field(
          "label",
          "Name",
          hint: "For example “V1.2” or “May refresh”.",
          required: true,
          as: .line(width: 20),
          in: form
        ),
        Field("note", "What is it?", hint: "Who agreed it and why.", as: .text(rows: 3), in: form),
        Field(
          "as_at",
          "Of another day?",
          hint:
            "Left empty it is the plan as it stands now; else as it stood at the end of that day.",
          as: .line(type: "date", width: 10),
          in: form
        ),
      ],
      button: "Name this version",
      cancel: site.versions
    )
  }
}
