import Messages

/// Workforce: stability, caseload, supervision, training, and the teams.
struct WorkforcePage: Page {
  static let template = "workforce"

  let title = "Workforce"
  let place: NavigationItem? = .workforce
  let workforce: WorkforcePart
  let trend: [TrendRow]
  let trendMonths: [String]
  let hasTrend: Bool
  let teams: [TeamRow]
  let hasTeams: Bool
  let trendFiles: Downloads
  let teamFiles: [Downloads]

  /// One figure over the months.
  struct TrendRow: TemplateValue {
    let name: String
    let values: [Value]

    struct Value: TemplateValue {
      let month: String
      let figure: String
    }
  }

  struct TeamRow: TemplateValue {
    let name: String
    let address: String
    let locality: String
    let service: String
    let state: String
  }

  init(_ figures: WorkforceFigures, teams: [Team], in frame: PageFrame) {
    let site = frame.site
    self.workforce = WorkforcePart(figures, in: site)
    let months = figures.months.suffix(12)
    self.trendMonths = months.map { $0.month?.firstDay?.shortMonth ?? $0.month?.words ?? "" }
    let keys = months.last?.figures ?? []
    self.trend = keys.map { key in
      TrendRow(
        name: key.title,
        values: months.map { month in
          let value = month.figures.first { $0.key == key.key }?.value
          return TrendRow.Value(
            month: month.month?.words ?? "",
            figure: value.map {
              key.unit == "count"
                ? figure($0)
                : figure($0, decimals: 1)
                  + (key.unit == "percent" ? "%" : "")
            } ?? "–"
          )
        }
      )
    }
    self.hasTrend = months.count > 1 && !keys.isEmpty
    self.teams = teams.map { team in
      TeamRow(
        name: team.name,
        address: site.team(team.id),
        locality: team.locality,
        service: team.service,
        state: team.closedOn.map { "Closed \($0.words)" } ?? "Open"
      )
    }
    self.hasTeams = !teams.isEmpty
    self.trendFiles = Downloads("these figures", ["workforce"], in: site)
    self.teamFiles = [
      Downloads("these teams", ["organisation"], in: site),
      Downloads("all monthly returns", ["returns"], in: site),
    ]
  }
}
