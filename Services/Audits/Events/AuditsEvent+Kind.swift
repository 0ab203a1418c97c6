import Ledger
package import Messages
import ProtobufC

extension AuditsEvent {
  /// The name of the event in the contract, which is the record's kind; `nil` for an event that
  /// this release doesn't know.
  package var kind: String? {
    switch event {
    case .toolDefined: "tool_defined"
    case .roundOpened: "round_opened"
    case .roundClosed: "round_closed"
    case .auditAssigned: "audit_assigned"
    case .auditSubmitted: "audit_submitted"
    case .auditExempted: "audit_exempted"
    case .auditModerated: "audit_moderated"
    case .auditActionAdded: "audit_action_added"
    case .auditActionCompleted: "audit_action_completed"
    case .auditActionVerified: "audit_action_verified"
    case .concernAcknowledged: "concern_acknowledged"
    case .figurePublished: "figure_published"
    case nil: nil
    }
  }

  /// The identifiers of what the event made, in order.
  package var madeIDs: [String] {
    switch event {
    case .toolDefined(let event): [event.tool?.id].compactMap(\.self)
    case .roundOpened(let event): [event.round?.id].compactMap(\.self)
    case .auditAssigned(let event): [event.audit?.id].compactMap(\.self)
    case .auditSubmitted(let event): [event.audit?.id].compactMap(\.self)
    case .auditActionAdded(let event): [event.action?.id].compactMap(\.self)
    default: []
    }
  }
}

extension LedgerDraft {
  /// An event as the ledger takes it.
  init(_ event: AuditsEvent.Event) throws {
    let message = AuditsEvent.with { $0.event = event }
    self.init(kind: message.kind ?? "", payload: try message.protobuf())
  }
}
