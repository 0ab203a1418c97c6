import Messages

/// Says that a finding of the checks is known and stands, and why.
struct AcceptFindingPage: Page {
  static let template = "accept-finding"

  let title = "Accept a finding as it stands"
  let place: NavigationItem? = .plan
  let trail: [Crumb]
  let finding: FindingRow
  let form: FormValue

  init(_ finding: CheckFinding, _ form: FormState, in frame: PageFrame) {
    self.trail = [
      Crumb(text: "Plan", address: frame.site.plan),
      Crumb(text: "Checks", address: frame.site.checks),
    ]
    self.finding = FindingRow(finding, in: frame)
    self.form = FormValue(
      form,
      to: frame.site.accepting(finding.addressKey),
      fields: [
        Field(
          "reason",
          "Why may it stand?",
          hint: "Everybody who sees the finding sees this. It comes back when its figures change.",
          required: true,
          as: .text(rows: 4),
          in: form
        )
      ],
      button: "Accept it",
      cancel: frame.site.checks
    )
  }
}
