import Messages

/// What is about to change and of which actions, before it is saved.
struct BulkCheckPage: Page {
  static let template = "bulk-check"

  let title: String
  let place: NavigationItem? = .plan
  let trail: [Crumb]
  let changes: [ActionPage.SummaryRow]
  let actions: [ActionRow]
  let form: FormValue

  init(_ edit: BulkEdit, of actions: [ActionSummary], _ form: FormState, in frame: PageFrame) {
    let count = counted(actions.count, "action")
    self.title = edit.withdraws ? "Withdraw \(count)?" : "Change \(count)?"
    self.trail = [
      Crumb(text: "Plan", address: frame.site.plan),
      Crumb(text: "Actions", address: frame.site.actions()),
    ]
    self.changes = edit.changes.map {
      ActionPage.SummaryRow(key: $0.key, value: $0.value, note: nil, link: nil)
    }
    self.actions = actions.map { ActionRow($0, in: frame) }
    let kept = form.values.filter { !["key", "based_on", "step"].contains($0.key) }
      .sorted { $0.key < $1.key }
    self.form = FormValue(
      form,
      to: frame.here,
      fields: [],
      hidden: kept.flatMap { name, values in values.map { (name, $0) } },
      button: edit.withdraws ? "Withdraw \(count)" : "Change \(count)",
      cancel: frame.site.actions()
    )
  }
}
