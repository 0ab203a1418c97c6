package import Exchange
import Ledger
package import Messages
import ProtobufC

extension CloseRound {
  package func decide(
    _ state: AuditsState,
    _ change: AcceptedChange,
    next position: Int64
  ) throws -> [AuditsEvent.Event] {
    let round = try state.openRound(roundID)
    try LedgerError.check(basedOn: change.basedOn, current: round.version)
    let unfinished = state.audits(of: roundID).count { $0.state == .assigned }
    guard unfinished == 0 else { throw AuditError.auditsUnfinished(unfinished) }
    let figures = RoundFigures(round, in: state).published
    return [.roundClosed(.with { $0.roundID = roundID })]
      + figures.map { figure in
        .figurePublished(
          .with {
            $0.figure = figure
            $0.roundID = roundID
          }
        )
      }
  }
}
