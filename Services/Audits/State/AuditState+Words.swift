package import Messages

extension AuditState {
  /// The words of a page.
  package var words: String {
    switch self {
    case .assigned: "assigned"
    case .submitted: "submitted"
    case .moderated: "moderated"
    case .actionsOpen: "waiting for its actions"
    case .closed: "closed"
    case .exempted: "exempted"
    case .unspecified, .unrecognized: "in an unknown state"
    }
  }
}
