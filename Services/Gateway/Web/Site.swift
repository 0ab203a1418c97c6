import Chassis
import Foundation
import Logging
import Messages
import ProtobufC

/// What all pages share: built once at start.
struct Site: Sendable {
  let backends: Backends
  let board: BoardGathering
  let renderer: PageRenderer
  let store: AccessStore
  let signIn: SignIn
  let tokens: PersonTokens
  let councils: Councils
  let heldFiles: HeldFiles
  let unread: UnreadCounts
  let changes: ChangeFeed
  /// To be called when somebody was added, changed or locked out.
  let peopleChanged: @Sendable () -> Void
  /// Whether people reach the pages over TLS; cookies then go over nothing else.
  let isSecure: Bool
  let now: @Sendable () -> Date
  let logger: Logger

  /// The day that it is in England.
  var today: CalendarDate { ProtobufTimestamp(now()).day }
}
