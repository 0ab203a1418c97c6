import Messages

/// Actions as one list, filtered and sorted.
struct ActionsPage: Page {
  static let template = "actions"

  let title: String
  let place: NavigationItem? = .plan
  let trail: [Crumb]
  let filter: ActionFilterForm
  let headings: [Heading]
  let rows: [ActionRow]
  let hasRows: Bool
  let shownWords: String
  /// The same list with ticks, for who may change several at once.
  let editAddress: String?
  let downloads: Downloads

  /// A heading that sorts by itself.
  struct Heading: TemplateValue {
    let text: String
    let address: String?
    let sorted: Bool
  }

  init(_ list: ListActionsResponse, filter: ActionFilter, in frame: PageFrame) {
    let site = frame.site
    let actions = filter.sorted(
      list.actions.filter { filter.admits($0, today: frame.shownDate) }
    )
    let status = ActionFilter.statuses.first { $0.status == filter.status }
    self.title =
      filter.status == .unspecified ? "Actions" : "Actions: \(status?.words.lowercased() ?? "")"
    self.trail = [Crumb(text: "Plan", address: site.plan)]
    self.filter = ActionFilterForm(
      filter,
      address: "actions",
      leads: list.allLeads.isEmpty ? Array(Set(list.actions.flatMap(\.leads))) : list.allLeads,
      sections: list.plan?.sections.filter { !$0.withdrawn } ?? [],
      sorts: true,
      in: frame
    )
    func heading(_ text: String, _ sort: ActionFilter.Sort?) -> Heading {
      let query = [
        ("status", status?.field ?? ""), ("lead", filter.lead), ("section", filter.section),
        ("search", filter.search), ("sort", sort?.rawValue ?? ""),
      ].filter { !$0.1.isEmpty }
      return Heading(
        text: text,
        address: sort.map { _ in site.actions(query) },
        sorted: sort == filter.sort
      )
    }
    self.headings = [
      heading("Ref", .ref), heading("Action", nil), heading("Lead", .lead), heading("Due", .due),
      heading("Late", .late), heading("Progress", nil), heading("Impact", nil),
      heading("Last update", nil),
    ]
    self.editAddress =
      frame.permits(.editSeveral)
      ? site.bulkEdit(filter.query) : nil
    self.rows = actions.map { ActionRow($0, in: frame) }
    self.hasRows = !actions.isEmpty
    let shown = [
      ("status", status?.field ?? ""), ("lead", filter.lead), ("section", filter.section),
      ("search", filter.search), ("sort", filter.sort == .ref ? "" : filter.sort.rawValue),
    ].filter { !$0.1.isEmpty }
    self.downloads = Downloads("these actions", ["actions"], shown, in: site)
    let total = Int(list.counts?.total ?? 0)
    self.shownWords =
      total > actions.count
      ? "\(grouped(actions.count)) of \(counted(total, "action"))"
      : counted(actions.count, "action")
  }
}
