import Messages

/// A question of the board.
struct ChallengeFormPage: Page {
  static let template = "challenge-form"

  let title = "Raise a challenge"
  let place: NavigationItem? = .meetings
  let trail: [Crumb]
  let subject: String?
  let text: String?
  let form: FormValue

  init(
    about subject: FormSubject?,
    meetings: [Meeting] = [],
    _ form: FormState,
    in frame: PageFrame
  ) {
    let site = frame.site
    self.trail = [Crumb(text: "Meetings", address: site.meetings)]
    self.subject = subject?.name
    self.text = subject?.text
    let held = meetings.sorted { ($0.heldOn?.dayNumber ?? 0) > ($1.heldOn?.dayNumber ?? 0) }
    var fields = [
      Field(
        "text",
        "What is the challenge?",
        hint: "A question that can be answered with evidence.",
        required: true,
        as: .text(rows: 4),
        in: form
      ),
      Field(
        "owner_role",
        "Who is to answer?",
        hint: "A role, for example Head of service.",
        required: true,
        as: .line(width: 20),
        in: form
      ),
      Field("due", "Answer by", as: .line(type: "date", width: 10), in: form),
    ]
    if !held.isEmpty {
      fields.append(
        Field(
          "meeting_id",
          "Raised at",
          initial: held.first?.id ?? "",
          as: .menu(
            [.init("", "Outside a meeting")]
              + held.map {
                .init($0.id, "\($0.board.words), \($0.heldOn?.words ?? "not dated")")
              }
          ),
          in: form
        )
      )
    }
    let about = subject?.object.word
    self.form = FormValue(
      form,
      to: "/\(Address.encoded(site.authority))/challenges/new",
      fields: fields,
      hidden: about.map { [("about", $0)] } ?? [],
      button: "Raise this challenge",
      cancel: subject.map { $0.page(in: site) } ?? site.meetings
    )
  }
}
