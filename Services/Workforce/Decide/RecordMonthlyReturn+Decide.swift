package import Exchange
package import Figures
package import Messages
import ProtobufC

extension RecordMonthlyReturn {
  package func decide(
    _ state: WorkforceState,
    _ change: AcceptedChange,
    next position: Int64
  ) throws -> [WorkforceEvent.Event] {
    guard let team = state.teams[monthlyReturn.teamID] else {
      throw WorkforceError.noTeam(monthlyReturn.teamID)
    }
    guard month.firstDay <= change.today else { throw WorkforceError.monthAhead(month) }
    guard team.isOpen(in: month) else { throw WorkforceError.teamNotOpen(team.name, month) }
    guard state.returns[team.id]?[month] != monthlyReturn else { return [] }
    var after = state
    after.returns[team.id, default: [:]][month] = monthlyReturn
    return [.monthlyReturnRecorded(.with { $0.monthlyReturn = monthlyReturn })]
      + published(after, before: state)
  }

  /// Once every open team has returned a month its figures are published; so are those of later
  /// months that a correction changes, because twelve months roll.
  private func published(
    _ after: WorkforceState,
    before: WorkforceState
  ) -> [WorkforceEvent.Event] {
    let computed = MonthFigures(after)
    return (0..<12).map { month.adding(months: $0) }.filter(after.isComplete).flatMap { month in
      computed.published(of: month).filter { figure in
        before.figures[WorkforceState.figureKey(figure)] != figure
      }
    }.map { figure in .figurePublished(.with { $0.figure = figure }) }
  }
}

extension WorkforceState {
  /// Whether every team that stood at a month's end has returned it.
  package func isComplete(_ month: CalendarMonth) -> Bool {
    let open = teams(openIn: month)
    return !open.isEmpty && open.allSatisfy { returns[$0.id]?[month] != nil }
  }
}
