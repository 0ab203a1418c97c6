import Chassis
import Figures
package import Ledger
import Messages
import RPC

/// The plans service as callers see it: each method finds the authority, then asks the view or the
/// decision that belongs to it.
package struct PlansRPC: PlansService {
  let house: LedgerHouse<PlansState>
  let shelf: ViewShelf
  let names = AuthorityNames()
  let now: @Sendable () -> Instant

  package init(
    house: LedgerHouse<PlansState>,
    now: @escaping @Sendable () -> Instant = { .now() }
  ) {
    self.house = house
    shelf = ViewShelf(authorities: house.mostHeld)
    self.now = now
  }

  /// Answers a question from what was known and effective when the request says.
  func answer<Answer: Sendable>(
    _ read: Read?,
    _ context: ServerContext,
    _ body: (PlansView) throws -> Answer
  ) async throws -> Answer {
    try await ask(read ?? Read(), context) { try body($0.view) }
  }

  /// The state that a request asks for and the point that it was read at.
  func state(
    _ read: Read,
    _ context: ServerContext
  ) async throws -> (state: PlansState, point: ReadPoint) {
    _ = try context.identity(in: read.authority)
    let partition = try await house.partition(read.authority)
    let (state, found) = try await partition.state(read)
    return (state, ReadPoint(position: found.position, read: read, now: now()))
  }

  /// Decides and records a change of an authority that is there.
  func change(
    _ command: some PlansCommand,
    _ context: ServerContext
  ) async throws -> ChangeResult {
    let change = command.change ?? Change()
    _ = try context.identity(in: change.authority)
    return try await self.change(
      command,
      in: try await house.partition(change.authority),
      context
    )
  }

  /// Decides and records a change.
  func change(
    _ command: some PlansCommand,
    in partition: LedgerPartition<PlansState>,
    _ context: ServerContext
  ) async throws -> ChangeResult {
    let change = command.change ?? Change()
    let identity = try context.identity(in: change.authority)
    let actor = Actor(identity)
    let now = now()
    let effectiveAt = change.effectiveAt.map { Instant($0) }
    return try await partition.execute(
      change,
      by: identity,
      context,
      datesBack: identity.kind != .person,
      ids: \.madeIDs
    ) { state, nextPosition in
      let moment = Moment(now: now, effectiveAt: effectiveAt, nextPosition: nextPosition)
      return try command.decide(state, by: actor, at: moment).map { try LedgerDraft($0) }
    }
  }
}

extension ReadPoint {
  /// The day in England that the answer is about.
  var today: CalendarDay { asAt.map { CalendarDay(of: $0) } ?? .latest }
}
