import Chassis
import Foundation
package import Ledger
import Messages
import ProtobufC
import RPC

/// The methods of the notifications service.
package struct NotificationsRPC: NotificationsService {
  let house: LedgerHouse<NotificationsState>
  let heard: HeardStore
  let hearing: Hearing
  let recipients: RecipientStore
  let attention: AttentionBell
  let now: @Sendable () -> Instant

  package init(
    house: LedgerHouse<NotificationsState>,
    heard: HeardStore,
    hearing: Hearing,
    recipients: RecipientStore,
    attention: AttentionBell,
    now: @escaping @Sendable () -> Instant
  ) {
    self.house = house
    self.heard = heard
    self.hearing = hearing
    self.recipients = recipients
    self.attention = attention
    self.now = now
  }

  /// Whose things are asked for.
  ///
  /// Empty means the caller's own; another's only a service may see.
  ///
  /// - Throws: ``NotificationsError/notYours``, or what the identity is refused with.
  func person(
    _ personID: String,
    in authority: String,
    _ context: ServerContext
  ) throws -> (personID: String, identity: Identity) {
    let identity = try context.identity(in: authority)
    if personID.isEmpty { return (identity.subject, identity) }
    guard personID == identity.subject || identity.has(.service) else {
      throw NotificationsError.notYours
    }
    return (personID, identity)
  }

  /// Everything that was said in an authority; nothing where nothing ever was.
  func state(of authority: String) async throws -> NotificationsState {
    try await house.establish(authority).current().state
  }

  /// Decides and records.
  ///
  /// What these commands do twice they do once, so the key is our own.
  func execute(
    in authority: String,
    by identity: Identity,
    _ context: ServerContext,
    decide: @escaping @Sendable (NotificationsState) throws -> [LedgerDraft]
  ) async throws -> LedgerOutcome {
    try await house.establish(authority).execute(
      key: UUID().uuidString,
      actor: identity.subject,
      traceID: context.traceID
    ) { state, _ in try decide(state) }
  }
}
