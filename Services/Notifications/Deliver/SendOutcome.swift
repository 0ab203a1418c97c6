/// What became of one attempt to send a message.
///
/// Texts hold no address and no secret.
package enum SendOutcome: Hashable, Sendable {
  case sent
  /// Another try may succeed.
  case failed(String)
  /// The same again would be refused again.
  case refused(String)

  package var problem: String {
    switch self {
    case .sent: ""
    case .failed(let reason), .refused(let reason): reason
    }
  }
}
