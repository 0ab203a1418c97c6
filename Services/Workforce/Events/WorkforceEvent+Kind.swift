import Ledger
package import Messages
import ProtobufC

extension WorkforceEvent {
  /// The name of the event in the contract, which is the record's kind; `nil` for an event that
  /// this release doesn't know.
  package var kind: String? {
    switch event {
    case .teamAdded: "team_added"
    case .teamRevised: "team_revised"
    case .monthlyReturnRecorded: "monthly_return_recorded"
    case .figurePublished: "figure_published"
    case nil: nil
    }
  }

  /// The identifiers of what the event made.
  package var madeIDs: [String] {
    guard case .teamAdded(let event) = event, let team = event.team else { return [] }
    return [team.id]
  }
}

extension LedgerDraft {
  /// An event as the ledger takes it.
  init(_ event: WorkforceEvent.Event) throws {
    let message = WorkforceEvent.with { $0.event = event }
    self.init(kind: message.kind ?? "", payload: try message.protobuf())
  }
}
