import Messages
import ProtobufC

/// A new round of audits, by the tool of the round before it.
struct RoundFormPage: Page {
  static let template = "plain-form"

  let title = "Open an audit round"
  let place: NavigationItem? = .audits
  let trail: [Crumb]
  let about: String?
  let form: FormValue

  /// `tool` is the one that grades are given by.
  init(_ tool: AuditTool?, _ form: FormState, in frame: PageFrame) {
    let site = frame.site
    self.trail = [Crumb(text: "Audits", address: site.audits)]
    self.about =
      tool.map { tool in
        "Grades are given by \(tool.name): "
          + tool.domains.map(\.title.lowercasedFirst).joined(separator: ", ") + "."
      } ?? "No audit tool is defined yet: a first round can’t be opened before."
    let kinds: [(RoundKind, String)] = [
      (.coreCaseFile, "Core case file audit"), (.thematic, "Thematic audit"),
      (.multiAgency, "Multi-agency audit"), (.dipSample, "Dip sample"),
      (.supervision, "Supervision audit"), (.practiceObservation, "Practice observation"),
      (.external, "External audit"), (.reAudit, "Re-audit"),
    ]
    let now = frame.today.monthNumber
    let months = (-1..<6).map { CalendarDate((now - $0) / 12, (now - $0) % 12 + 1, 1) }
    self.form = FormValue(
      form,
      to: site.newRound,
      fields: [
        Field(
          "title",
          "Title",
          hint: "For example “Core audit, round 7”.",
          required: true,
          in: form
        ),
        Field(
          "kind",
          "Kind",
          required: true,
          as: .menu(kinds.map { .init($0.0.name, $0.1) }),
          in: form
        ),
        Field("theme", "Theme", hint: "Needed for a thematic audit.", in: form),
        Field(
          "month",
          "Month",
          required: true,
          initial: CalendarDate(now / 12, now % 12 + 1, 1).iso,
          as: .menu(months.map { .init($0.iso, $0.monthAndYear) }),
          in: form
        ),
        Field(
          "planned",
          "How many audits are planned?",
          as: .line(width: 5),
          in: form
        ),
      ],
      button: "Open this round",
      cancel: site.audits
    )
  }
}
