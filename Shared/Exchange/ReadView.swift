import Chassis
package import Figures
package import Ledger
package import Messages
package import RPC

/// A state as a read asked for it, and where it was read from.
package struct ReadView<State: Sendable>: Sendable {
  package let state: State
  package let readPoint: ReadPoint
  /// The day that the view stands at, on English clocks.
  package let today: CalendarDay
}

extension LedgerHouse {
  /// The state of an authority as it was, or is now known to have been.
  ///
  /// An authority of which nothing was recorded yet reads as empty: every council begins so, and
  /// who may ask for which council is the token's matter.
  ///
  /// - Throws: `RPCError` when the caller may not look at the authority, `LedgerError` when the
  ///   store can't be read.
  package func view(
    _ read: Read?,
    for context: ServerContext,
    now: Instant
  ) async throws -> ReadView<State> {
    let read = read ?? Read()
    _ = try context.identity(in: read.authority)
    let (state, point) = try await establish(read.authority).state(read)
    let asAt = read.asAt.map { Instant($0) } ?? now
    let knownAt = read.knownAt.map { Instant($0) } ?? now
    return ReadView(state: state, readPoint: point, today: min(asAt, knownAt).day)
  }
}
