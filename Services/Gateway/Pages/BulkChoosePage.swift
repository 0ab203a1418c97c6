import Messages

/// Ticks on the list of actions: which of them are to be changed together.
struct BulkChoosePage: Page {
  static let template = "bulk-choose"

  let title = "Change several actions"
  let place: NavigationItem? = .plan
  let trail: [Crumb]
  let filter: ActionFilterForm
  let rows: [Row]
  let hasRows: Bool
  let shownWords: String
  let form: FormValue
  /// "Continue with all 31".
  let all: String
  let allWords: String

  struct Row: TemplateValue {
    let id: String
    let value: String
    let ticked: Bool
    let ref: String
    let text: String
    let leads: String
    let due: String
    let late: String?
    let objectiveRef: String
  }

  /// `actions` are those that this reader may change.
  init(
    _ plan: PlanDetail,
    actions: [ActionSummary],
    filter: ActionFilter,
    _ form: FormState,
    in frame: PageFrame
  ) {
    let shown = filter.sorted(actions.filter { filter.admits($0, today: frame.shownDate) })
    let ticked = Set(form.chosen("action"))
    self.trail = [
      Crumb(text: "Plan", address: frame.site.plan),
      Crumb(text: "Actions", address: frame.site.actions()),
    ]
    self.filter = ActionFilterForm(
      filter,
      address: "actions/edit",
      leads: Array(Set(actions.flatMap(\.leads))),
      sections: (plan.plan?.sections ?? []).filter { !$0.withdrawn },
      sorts: true,
      in: frame
    )
    self.rows = shown.enumerated().map { place, action in
      let row = ActionRow(action, in: frame)
      let word = BulkEdit.Chosen(action).word
      return Row(
        id: place == 0 ? "f-action" : "f-action-\(place + 1)",
        value: word,
        ticked: ticked.contains(word),
        ref: row.ref,
        text: row.text,
        leads: row.leads,
        due: row.due,
        late: row.late,
        objectiveRef: row.objectiveRef
      )
    }
    self.hasRows = !shown.isEmpty
    self.shownWords =
      shown.count < actions.count
      ? "\(grouped(shown.count)) of \(counted(actions.count, "action")) that you may change"
      : "\(counted(actions.count, "action")) that you may change"
    self.all = shown.map { BulkEdit.Chosen($0).word }.joined(separator: ",")
    self.allWords =
      shown.count == 1 ? "Continue with this one" : "Continue with all \(grouped(shown.count))"
    self.form = FormValue(
      form,
      // With the filter, so that a mistake leads back to the same list.
      to: frame.site.bulkEdit(filter.query),
      // The ticks are fields of the table, by the name that an error links to.
      fields: [Field("action", "Actions", as: .boxes([]), in: form)],
      button: "Continue with those ticked"
    )
  }
}
