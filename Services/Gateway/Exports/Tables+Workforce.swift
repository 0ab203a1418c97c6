import Messages
import Tables

extension ExportedTable {
  /// The workforce figures month by month, each with its parts and its formula.
  static func workforce(_ figures: WorkforceFigures) -> ExportedTable {
    ExportedTable(
      name: "Workforce figures",
      headings: [
        "Month", "Figure", "Value", "Unit", "Numerator", "Denominator", "Definition", "Formula",
        "Note", "Teams returned", "Teams open",
      ],
      rows: figures.months.flatMap { month in month.figures.map { row($0, of: month) } }
    )
  }

  private static func row(_ figure: WorkforceFigure, of month: FiguresOfMonth) -> [WrittenCell] {
    let value = figure.value.map(tidy)
    let isShare = figure.unit == "percent"
    return [
      .text(month.month?.words ?? ""), .text(figure.title),
      value.map { isShare ? .percent($0) : .number($0) } ?? .empty, .text(figure.unit),
      figure.numerator.map { .number($0) } ?? .empty,
      figure.denominator.map { .number($0) } ?? .empty, .text(figure.definition),
      .text(figure.formula), .text(figure.note), .number(Double(month.teamsReturned)),
      .number(Double(month.teamsOpen)),
    ]
  }

  /// Teams, with where they belong.
  static func teams(_ teams: [Team]) -> ExportedTable {
    ExportedTable(
      name: "Teams",
      headings: ["Team", "Service", "Locality", "Opened on", "Closed on"],
      rows: teams.map { team in
        [
          .text(team.name), .text(team.service), .text(team.locality),
          .text(team.openedOn?.iso ?? ""), .text(team.closedOn?.iso ?? ""),
        ]
      }
    )
  }

  /// What teams returned, by team and month: every figure that a return holds.
  static func returns(_ details: [TeamDetail]) -> ExportedTable {
    let name =
      details.count == 1
      ? "Returns of \(details.first?.team?.name ?? "a team")" : "Monthly returns"
    return ExportedTable(
      name: name,
      headings: ["Team", "Month"] + ReturnFigure.all.map(\.label) + ["Team’s rating", "Note"],
      rows: details.flatMap { detail in
        detail.returns.sorted { ($0.month?.dayNumber ?? 0) < ($1.month?.dayNumber ?? 0) }
          .map { row($0, of: detail.team?.name ?? "") }
      }
    )
  }

  private static func row(_ given: MonthlyReturn, of team: String) -> [WrittenCell] {
    var row: [WrittenCell] = [.text(team), .text(given.month?.monthAndYear ?? "")]
    for figure in ReturnFigure.all {
      row.append(Double(figure.value(in: given)).map { .number($0) } ?? .empty)
    }
    row += [.text(given.teamRating.sentenceCase), .text(given.note)]
    return row
  }

  /// Without the digits that computing leaves at the end.
  private static func tidy(_ number: Double) -> Double {
    (number * 100).rounded(.toNearestOrAwayFromZero) / 100
  }
}
