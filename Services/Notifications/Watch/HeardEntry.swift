package import Chassis
package import Ledger
package import Messages

/// A record of another service's ledger, as this service keeps it.
package struct HeardEntry: Hashable, Sendable {
  package var service: ServiceName
  package var authority: String
  package var position: Int64
  package var effectiveAt: Instant
  package var actor: String
  package var kind: String
  package var payload: [UInt8]

  package init(
    service: ServiceName,
    authority: String,
    position: Int64,
    effectiveAt: Instant,
    actor: String,
    kind: String,
    payload: [UInt8]
  ) {
    self.service = service
    self.authority = authority
    self.position = position
    self.effectiveAt = effectiveAt
    self.actor = actor
    self.kind = kind
    self.payload = payload
  }

  package init(_ entry: LedgerEntry, from service: ServiceName) {
    self.init(
      service: service,
      authority: entry.authority,
      position: entry.position,
      effectiveAt: entry.effectiveAt.map { Instant($0) } ?? .distantPast,
      actor: entry.actor,
      kind: entry.kind,
      payload: entry.payload
    )
  }

  /// Whether reminders depend on it; what isn't is not kept.
  package var isRelevant: Bool {
    World.relevantKinds[service]?.contains(kind) ?? false
  }
}
