import Exchange
package import Figures
package import Messages
import ProtobufC

/// The workforce figures of an authority, or of one team, month by month.
package struct MonthFigures {
  private let state: WorkforceState
  /// The team that they are about; `nil` for all.
  private let teamID: String?

  package init(_ state: WorkforceState, team teamID: String? = nil) {
    self.state = state
    self.teamID = teamID
  }

  private func returns(of month: CalendarMonth) -> [MonthlyReturn] {
    guard let teamID else { return state.returns(of: month) }
    return [state.returns[teamID]?[month]].compactMap(\.self)
  }

  /// How many of the teams that stood have returned the month.
  private func returned(_ month: CalendarMonth) -> (teams: Int, open: Int) {
    let open = state.teams(openIn: month).filter { teamID == nil || $0.id == teamID }
    return (open.count { state.returns[$0.id]?[month] != nil }, open.count)
  }

  private func isComplete(_ month: CalendarMonth) -> Bool {
    let returned = returned(month)
    return returned.open > 0 && returned.teams == returned.open
  }

  /// Months in a row, each ending the chain, newest last.
  ///
  /// - Parameters:
  ///   - count: The most months to give.
  ///   - last: The newest month; `nil` for the newest that any team has returned.
  /// - Returns: From the first month with a return on; months without any have no figures.
  package func months(_ count: Int, upTo last: CalendarMonth? = nil) -> [FiguresOfMonth] {
    let known = state.months.filter { !returns(of: $0).isEmpty }
    guard let first = known.first, let last = last ?? known.last, first <= last else { return [] }
    let start = max(first, last.adding(months: 1 - max(1, count)))
    return (0...start.months(to: last)).map { figures(of: start.adding(months: $0)) }
  }

  /// The figures of a month, with those of three months and a year before beside them.
  package func figures(of month: CalendarMonth) -> FiguresOfMonth {
    let returned = returned(month)
    let quarter = values(of: month.adding(months: -3))
    let year = values(of: month.adding(months: -12))
    return .with {
      $0.month = Messages.Period(.month(month))
      $0.teamsReturned = Int32(returned.teams)
      $0.teamsOpen = Int32(returned.open)
      $0.figures = computed(month).map { figure in
        var figure = figure
        figure.threeMonthsBefore = quarter[figure.key]
        figure.yearBefore = year[figure.key]
        return figure
      }
    }
  }

  private func values(of month: CalendarMonth) -> [String: Double] {
    Dictionary(
      computed(month).compactMap { figure in figure.value.map { (figure.key, $0) } },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The figures as plans take them for readings.
  func published(of month: CalendarMonth) -> [PublishedFigure] {
    let count = returned(month).teams
    return computed(month).map { figure in
      .with {
        $0.key = "workforce.\(figure.key)"
        $0.title = figure.title
        $0.period = Messages.Period(.month(month))
        $0.value = figure.value
        $0.numerator = figure.numerator
        $0.denominator = figure.denominator
        $0.unit = figure.unit
        $0.definition = figure.definition
        $0.source = "\(count) \(count == 1 ? "team's return" : "teams' returns"), \(month.display)"
        $0.notAvailable = figure.value == nil ? figure.note : ""
      }
    }
  }

  /// The figures of a month; none when nobody has returned it.
  private func computed(_ month: CalendarMonth) -> [WorkforceFigure] {
    let given = returns(of: month)
    guard !given.isEmpty else { return [] }
    let totals = MonthTotals(given)
    let returned = returned(month)
    let isPartial = returned.teams < returned.open
    let figures = WorkforceFigure.monthly(totals) + rolling(month, totals)
    guard isPartial else { return figures }
    return figures.map { figure in
      var figure = figure
      let partial = "from \(returned.teams) of \(returned.open) teams"
      figure.note = figure.note.isEmpty ? partial : "\(figure.note); \(partial)"
      return figure
    }
  }

  /// Figures over the twelve months that end with a month; DfE's year ends in September, so within
  /// a year they are rolling and say so.
  private func rolling(_ month: CalendarMonth, _ totals: MonthTotals) -> [WorkforceFigure] {
    let months = (0..<12).map { month.adding(months: -$0) }
    let complete = months.count(where: isComplete)
    let all = months.map { MonthTotals(returns(of: $0)) }
    let days = all.reduce(Double?.some(0)) { sum, month in
      sum.flatMap { sum in month.daysLost.map { sum + $0 } }
    }
    let short = "needs returns of every team for 12 months; there are \(complete)"
    return [
      WorkforceFigure(
        "turnover_12m",
        "Turnover, rolling 12 months",
        .turnover(
          leavers: all.reduce(0) { $0 + $1.leavers },
          inPostAtEnd: totals.inPost
        ),
        unless: complete < 12 ? short : nil,
        note: "rolling 12 months to \(month.display)"
      ),
      WorkforceFigure(
        "absence_12m",
        "Absence, rolling 12 months",
        .absence(
          daysLost: days ?? 0,
          averageInPost: all.reduce(0) { $0 + $1.inPost } / 12
        ),
        unless: complete < 12 ? short : days == nil ? "days lost are not reported" : nil
      ),
    ]
  }
}
