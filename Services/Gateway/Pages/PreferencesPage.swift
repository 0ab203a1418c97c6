import Messages

/// Which reminders go where.
struct PreferencesPage: Page {
  static let template = "preferences"

  let title = "Preferences"
  let trail: [Crumb]
  let form: FormValue

  init(_ preferences: Preferences, _ form: FormState, in frame: PageFrame) {
    let site = frame.site
    self.trail = [Crumb(text: "Inbox", address: site.inbox)]
    self.form = FormValue(
      form,
      to: site.preferences,
      fields: [
        Field(
          "email",
          "Reminders",
          initial: preferences.email ? "1" : "0",
          as: .choice([
            .init("1", "Inbox and one e-mail digest"),
            .init(
              "0",
              "Inbox only",
              hint: "Your council may still send what it has made mandatory."
            ),
          ]),
          in: form
        ),
        Field(
          "weekly",
          "How often is the digest sent?",
          initial: preferences.weekly ? "1" : "0",
          as: .choice([.init("0", "Every day"), .init("1", "Once a week, on Monday")]),
          in: form
        ),
        Field(
          "digest_hour",
          "When?",
          hint: "Hour of the day, time in England.",
          initial: String(preferences.digestHour),
          as: .menu((0...23).map { .init(String($0), "\($0):00") }),
          in: form
        ),
      ],
      button: "Save these preferences",
      cancel: site.inbox
    )
  }
}
