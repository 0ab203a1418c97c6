import Messages

/// One team: its figures and its monthly returns.
struct TeamPage: Page {
  static let template = "team"

  let title: String
  let place: NavigationItem? = .workforce
  let trail: [Crumb]
  let name: String
  let about: String
  let closed: String?
  let month: String
  let lines: [WorkforcePart.Line]
  let hasLines: Bool
  let returns: [ReturnRow]
  let hasReturns: Bool
  let downloads: Downloads
  let side: [Crumb]
  let hasSide: Bool
  let history: [HistoryRow]

  struct ReturnRow: TemplateValue {
    let month: String
    let rating: StatusTag
    let posts: String
    let vacancies: String
    let agency: String
    let caseload: String
    let highest: String
    let supervision: String
    let unallocated: String
    let note: String?
    /// Where it is corrected.
    let correct: String?
  }

  init(_ detail: TeamDetail, in frame: PageFrame) {
    let team = detail.team ?? Team()
    self.name = team.name
    self.title = team.name
    self.trail = [Crumb(text: "Workforce", address: frame.site.workforce)]
    self.about = [team.service, team.locality].filter { !$0.isEmpty }.joined(separator: " · ")
    self.closed = team.closedOn.map { "Closed on \($0.words)" }
    let latest = detail.months.last
    self.month = latest?.month?.words ?? ""
    self.lines = (latest?.figures ?? []).map(WorkforcePart.Line.init)
    self.hasLines = latest?.figures.isEmpty == false
    self.returns = detail.returns.sorted {
      ($0.month?.dayNumber ?? 0) > ($1.month?.dayNumber ?? 0)
    }.map { given in
      ReturnRow(
        given,
        correct: frame.permits(.recordReturn)
          ? frame.site.teamReturn(team.id, month: given.month) : nil
      )
    }
    self.side =
      frame.permits(.recordReturn) && team.closedOn == nil && !team.id.isEmpty
      ? [Crumb(text: "Record a monthly return", address: frame.site.teamReturn(team.id))] : []
    self.hasSide = !side.isEmpty
    self.hasReturns = !detail.returns.isEmpty
    self.downloads = Downloads("these returns", ["teams", team.id, "returns"], in: frame.site)
    self.history = detail.history.map(HistoryRow.init)
  }
}

extension TeamPage.ReturnRow {
  init(_ given: MonthlyReturn, correct: String?) {
    self.correct = correct
    self.month = given.month?.monthAndYear ?? ""
    self.rating = StatusTag(teamRating: given.teamRating)
    self.posts = figure(given.fteInPost, decimals: 1)
    self.vacancies = figure(given.fteVacancies, decimals: 1)
    self.agency = figure(given.fteAgency, decimals: 1)
    self.caseload =
      given.fteHoldingCases > 0
      ? figure(Double(given.casesHeld) / given.fteHoldingCases, decimals: 1) : "–"
    self.highest = grouped(given.highestCaseload)
    self.supervision = "\(given.supervisionHeld) of \(given.supervisionDue)"
    self.unallocated = grouped(given.unallocatedChildren)
    self.note = given.note
  }
}
