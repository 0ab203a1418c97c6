import Messages
import ProtobufC

/// An audit with a grade for each domain of its round's tool.
struct AuditFormPage: Page {
  static let template = "plain-form"

  let title: String
  let place: NavigationItem? = .audits
  let trail: [Crumb]
  let about: String?
  let form: FormValue

  /// `assigned` is the audit that was given to the auditor; `nil` records one in a single step.
  init(_ detail: RoundDetail, assigned: Audit?, _ form: FormState, in frame: PageFrame) {
    let site = frame.site
    let round = detail.summary?.round ?? AuditRound()
    self.title = assigned.map { "Hand in the audit of \($0.caseReference)" } ?? "Record an audit"
    self.trail = [
      Crumb(text: "Audits", address: site.audits),
      Crumb(text: round.title, address: site.round(round.id)),
    ]
    self.about = assigned.map { audit in
      [audit.team, audit.due.map { "due \($0.words)" } ?? ""].filter { !$0.isEmpty }
        .joined(separator: " · ")
    }
    var fields: [Field] = []
    if assigned == nil {
      fields = [
        Field(
          "case_reference",
          "Case",
          hint: "A pseudonym or your own audit number; never a name or a number of a case system.",
          required: true,
          as: .line(width: 20),
          in: form
        ),
        Field("team", "Team", required: true, as: .line(width: 20), in: form),
      ]
    }
    fields.append(
      Field(
        "audited_on",
        "Audited on",
        required: true,
        initial: frame.today.iso,
        as: .line(type: "date", width: 10),
        in: form
      )
    )
    let grades = Self.grades.map { Field.Choice($0.name, $0.words) }
    for domain in detail.tool?.domains ?? [] {
      fields.append(
        Field(
          Self.field(of: domain),
          domain.title,
          hint: domain.questions.isEmpty ? nil : domain.questions.joined(separator: " "),
          required: true,
          as: .menu([.init("", "Not graded yet")] + grades),
          in: form
        )
      )
    }
    fields += [
      Field(
        "overall",
        "Overall grade",
        required: true,
        as: .menu([.init("", "Not graded yet")] + grades),
        in: form
      ),
      Field(
        "strengths",
        "Strengths",
        hint: "Nothing that could identify a child.",
        as: .text(rows: 3),
        in: form
      ),
      Field("areas_for_development", "What should be better?", as: .text(rows: 3), in: form),
      Field("child_voice", "What does the child say?", as: .text(rows: 3), in: form),
      Field("themes", "Themes", hint: "One a line.", as: .text(rows: 3), in: form),
      Field(
        "concern",
        "Is a child at risk now?",
        as: .boxes([
          .init(
            "1",
            "There is an immediate safeguarding concern",
            hint: "A head of service has to acknowledge it."
          )
        ]),
        in: form
      ),
    ]
    self.form = FormValue(
      form,
      to: site.newAudit(in: round.id, assigned: assigned?.id),
      fields: fields,
      button: assigned == nil ? "Record this audit" : "Hand in this audit",
      cancel: site.round(round.id)
    )
  }

  static let grades: [Grade] = [.inadequate, .requiresImprovement, .good, .outstanding]

  /// "grade-voice".
  static func field(of domain: AuditDomain) -> String { "grade-" + domain.code }
}
