import Messages

/// What is to be done after an audit, by whom and by when.
struct AuditActionFormPage: Page {
  static let template = "plain-form"

  let title = "Add an audit action"
  let place: NavigationItem? = .audits
  let trail: [Crumb]
  let about: String?
  let form: FormValue

  init(_ detail: RoundDetail, _ form: FormState, in frame: PageFrame) {
    let site = frame.site
    let round = detail.summary?.round ?? AuditRound()
    self.trail = [
      Crumb(text: "Audits", address: site.audits),
      Crumb(text: round.title, address: site.round(round.id)),
    ]
    let graded = detail.audits.filter { $0.overall != .unspecified }
    self.about = graded.isEmpty ? "No audit of this round is graded yet." : nil
    self.form = FormValue(
      form,
      to: site.newAuditAction(in: round.id),
      fields: [
        Field(
          "audit_id",
          "After which audit?",
          required: true,
          as: .menu(
            [.init("", "Choose an audit")]
              + graded.map { .init($0.id, "\($0.caseReference), \($0.team)") }
          ),
          in: form
        ),
        Field(
          "text",
          "What is to be done?",
          hint: "Nothing that could identify a child.",
          required: true,
          as: .text(rows: 3),
          in: form
        ),
        Field(
          "owner_role",
          "Who is to do it?",
          hint: "A role, for example Team manager, assessment team.",
          required: true,
          as: .line(width: 20),
          in: form
        ),
        Field("due", "By when?", required: true, as: .line(type: "date", width: 10), in: form),
      ],
      button: "Add this audit action",
      cancel: site.round(round.id)
    )
  }
}
