import Messages

/// What one team reports for one month.
struct ReturnFormPage: Page {
  static let template = "plain-form"

  let title: String
  let place: NavigationItem? = .workforce
  let trail: [Crumb]
  let about: String? =
    "Posts as they stood at the month’s end; FTE to two decimals. Leave empty what is nought."
  let form: FormValue

  init(_ detail: TeamDetail, _ form: FormState, in frame: PageFrame) {
    let site = frame.site
    let team = detail.team ?? Team()
    self.title = "Monthly return of \(team.name)"
    self.trail = [
      Crumb(text: "Workforce", address: site.workforce),
      Crumb(text: team.name, address: site.team(team.id)),
    ]
    let returned = detail.returns.sorted {
      ($0.month?.monthNumber ?? 0) < ($1.month?.monthNumber ?? 0)
    }
    let latest = returned.last
    let now = frame.today.monthNumber
    let months = (0..<15).map { CalendarDate((now - $0) / 12, (now - $0) % 12 + 1, 1) }
    let due = latest?.month.map { min($0.monthNumber + 1, now) } ?? now - 1
    let known = Set(returned.compactMap { $0.month?.monthNumber })
    // The last month's figure stands beside each field, so that a slip is seen.
    let before = latest?.month.map { month in
      { (figure: ReturnFigure) in latest.map { "\(month.monthAndYear): \(figure.words(in: $0))" } }
    }
    self.form = FormValue(
      form,
      to: site.teamReturn(team.id),
      fields: [
        Field(
          "month",
          "Month",
          hint: "A second return of a month corrects the first.",
          required: true,
          initial: CalendarDate(due / 12, due % 12 + 1, 1).iso,
          as: .menu(
            months.map {
              .init($0.iso, $0.monthAndYear + (known.contains($0.monthNumber) ? " (returned)" : ""))
            }
          ),
          in: form
        )
      ]
        + ReturnFigure.all.map { figure in
          Field(
            figure.field,
            figure.label,
            hint: before.flatMap { $0(figure) },
            required: figure.isRequired,
            as: .line(width: 5),
            in: form
          )
        } + [
          Field(
            "team_rating",
            "How does the team’s manager rate it?",
            as: .menu([
              .init("", "Not rated"), .init("green", "Green"), .init("amber", "Amber"),
              .init("red", "Red"),
            ]),
            in: form
          ),
          Field("note", "Note", as: .text(rows: 2), in: form),
        ],
      button: "Record this return",
      cancel: site.team(team.id)
    )
  }
}
