package import Chassis
package import Figures
package import Ledger
package import Messages
package import RPC

/// A change that may be decided: who asks for it, and when it holds from.
package struct AcceptedChange: Sendable {
  package let identity: Identity
  /// The version that the caller saw; 0 when any will do.
  package let basedOn: Int64
  /// The day that it holds from, on English clocks, for rules that compare with today.
  package let today: CalendarDay

  package init(identity: Identity, basedOn: Int64 = 0, today: CalendarDay) {
    self.identity = identity
    self.basedOn = basedOn
    self.today = today
  }
}

extension LedgerHouse {
  /// Accepts a change, decides it and records what follows.
  ///
  /// Only services and integrations, which carry imports, may date a change back.
  ///
  /// - Parameters:
  ///   - change: From the request.
  ///   - context: Of the call.
  ///   - now: The moment on the clock.
  ///   - ids: The identifiers of what a record made, in order.
  ///   - decide: A pure function of the state and the position that its first record will have.
  /// - Returns: The answer for the caller, of now or of the key's first time.
  /// - Throws: What `decide` throws, `FieldViolations`, `LedgerError`, or `RPCError` when the caller
  ///   may not look at the authority.
  package func execute(
    _ change: Change?,
    _ context: ServerContext,
    now: Instant,
    ids: @escaping @Sendable (LedgerRecord) -> [String],
    decide: @escaping @Sendable (State, AcceptedChange, Int64) throws -> [LedgerDraft]
  ) async throws -> ChangeResult {
    guard let change else {
      throw FieldViolation("change", "must be there")
    }
    let identity = try context.identity(in: change.authority)
    guard change.basedOn >= 0 else {
      throw FieldViolation(
        "change.based_on",
        "found \(change.basedOn); allowed is 0 or the version that you saw"
      )
    }
    let moment = change.effectiveAt.map { Instant($0) } ?? now
    let accepted = AcceptedChange(
      identity: identity,
      basedOn: change.basedOn,
      today: moment.day
    )
    return try await establish(change.authority).execute(
      change,
      by: identity,
      context,
      datesBack: identity.kind != .person,
      ids: { $0.records.flatMap(ids) },
      decide: { try decide($0, accepted, $1) }
    )
  }
}
