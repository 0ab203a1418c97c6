package import Exchange
import Figures
import Ledger
package import Messages
import ProtobufC

extension AddTeam {
  package func decide(
    _ state: WorkforceState,
    _ change: AcceptedChange,
    next position: Int64
  ) throws -> [WorkforceEvent.Event] {
    try state.checkName(team)
    var team = team
    team.id = "w\(position)"
    return [.teamAdded(.with { $0.team = team })]
  }
}

extension ReviseTeam {
  package func decide(
    _ state: WorkforceState,
    _ change: AcceptedChange,
    next position: Int64
  ) throws -> [WorkforceEvent.Event] {
    guard let before = state.teams[team.id] else { throw WorkforceError.noTeam(team.id) }
    try LedgerError.check(basedOn: change.basedOn, current: before.version)
    try state.checkName(team)
    if let stranded = state.returns[team.id]?.keys.filter({ !team.isOpen(in: $0) }).max() {
      throw WorkforceError.returnsAfterClosing(stranded)
    }
    var after = team
    after.version = before.version
    guard after != before else { return [] }
    after.version = 0
    return [
      .teamRevised(
        .with {
          $0.team = after
          $0.reason = reason
        }
      )
    ]
  }
}

extension WorkforceState {
  /// Refuses a name that another open team has.
  fileprivate func checkName(_ team: Team) throws(WorkforceError) {
    let isTaken = teams.contains {
      $0.id != team.id && $0.closedOn == nil && $0.name.lowercased() == team.name.lowercased()
    }
    guard team.closedOn != nil || !isTaken else { throw .nameTaken(team.name) }
  }
}
