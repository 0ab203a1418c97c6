import Exchange
package import Figures
package import Ledger
package import Messages
import ProtobufC

extension WorkforceState {
  package mutating func evolve(_ record: LedgerRecord) {
    position = record.position
    guard let event = try? WorkforceEvent(protobuf: record.payload).event else { return }
    switch event {
    case .teamAdded(let event): evolve(event, record)
    case .teamRevised(let event): evolve(event, record)
    case .monthlyReturnRecorded(let event): evolve(event, record)
    case .figurePublished(let event):
      if let figure = event.figure { figures.set(figure, id: Self.figureKey(figure)) }
    }
  }

  package static func problem(reading record: LedgerRecord) -> String? {
    do {
      let message = try WorkforceEvent(protobuf: record.payload)
      guard let kind = message.kind else { return "holds an event that this release doesn't know" }
      return kind == record.kind ? nil : "is called \(record.kind), but holds \(kind)"
    } catch {
      return "can't be decoded: \(error)"
    }
  }

  private mutating func evolve(_ event: TeamAdded, _ record: LedgerRecord) {
    guard var team = event.team, !team.id.isEmpty else { return }
    team.version = record.position
    teams.set(team, id: team.id)
    note(team.id, record, "Team added")
  }

  private mutating func evolve(_ event: TeamRevised, _ record: LedgerRecord) {
    guard var team = event.team, let before = teams[team.id] else { return }
    team.version = record.position
    teams.set(team, id: team.id)
    note(team.id, record, Self.summary(of: team, before: before), reason: event.reason)
  }

  private static func summary(of team: Team, before: Team) -> String {
    if before.closedOn == nil, let day = team.closedOn.flatMap(CalendarDay.init(date:)) {
      return "Closed on \(day.display)"
    }
    return before.name == team.name ? "Revised" : "Renamed from \(before.name)"
  }

  private mutating func evolve(_ event: MonthlyReturnRecorded, _ record: LedgerRecord) {
    guard let given = event.monthlyReturn, teams[given.teamID] != nil,
      let month = given.calendarMonth
    else { return }
    let isCorrection = returns[given.teamID]?[month] != nil
    returns[given.teamID, default: [:]][month] = given
    note(
      given.teamID,
      record,
      "Return for \(month.display) \(isCorrection ? "corrected" : "recorded")",
      reason: given.note
    )
  }

  private mutating func note(
    _ teamID: String,
    _ record: LedgerRecord,
    _ summary: String,
    reason: String = ""
  ) {
    history[teamID, default: []].append(HistoryEntry(record, summary, reason: reason))
  }
}

extension MonthlyReturn {
  /// The month that it is about; `nil` when its day is no day.
  package var calendarMonth: CalendarMonth? {
    month.flatMap(CalendarDay.init(date:)).map(CalendarMonth.init)
  }
}
