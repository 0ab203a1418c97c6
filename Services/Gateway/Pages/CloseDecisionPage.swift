import Messages

/// Says what came of a decision of a board.
struct CloseDecisionPage: Page {
  static let template = "subject-form"

  let title = "Close a decision"
  let place: NavigationItem? = .meetings
  let trail: [Crumb]
  let subject: String
  let about: String?
  let form: FormValue

  init(_ decision: Decision, of meeting: Meeting, _ form: FormState, in frame: PageFrame) {
    let site = frame.site
    let on = meeting.heldOn?.words ?? ""
    self.trail = [
      Crumb(text: "Meetings", address: site.meetings),
      Crumb(
        text: [meeting.title, on].filter { !$0.isEmpty }.joined(separator: ", "),
        address: site.meeting(meeting.id)
      ),
    ]
    self.subject = decision.text.asSentence
    self.about = [
      on.isEmpty ? "" : "Decided on \(on)",
      decision.ownerRole.isEmpty ? "" : "with \(decision.ownerRole)",
      decision.due.map { "due \($0.words)" } ?? "",
    ].filter { !$0.isEmpty }.joined(separator: ", ")
    self.form = FormValue(
      form,
      to: site.closing(decision.id),
      fields: [
        Field(
          "outcome",
          "What came of it?",
          hint:
            "What was done, and what it changed. It stays beside the decision and is not carried any more.",
          required: true,
          as: .text(rows: 4),
          in: form
        )
      ],
      button: "Close this decision",
      cancel: site.meeting(meeting.id)
    )
  }
}
