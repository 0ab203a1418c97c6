/// Why a message was not handed over.
package enum MailError: Error, Hashable, Sendable {
  /// Not the shape of an address, or a name with a line break. Carries what was found.
  case invalidAddress(String)
  /// The configured server is not `smtp://host:port` or `smtps://host:port`.
  case invalidServer(String)
  /// Not reachable, not answering in time, or temporarily unwilling (4xx): worth another try.
  case temporary(String)
  /// The server refused the message or the sign-in (5xx): the same again would be refused again.
  case permanent(String)

  /// One line for logs and for the delivery's record; holds no address and no secret.
  package var summary: String {
    switch self {
    case .invalidAddress: "the address is not valid"
    case .invalidServer: "the mail server's address is not valid"
    case .temporary(let reason), .permanent(let reason): reason
    }
  }
}
