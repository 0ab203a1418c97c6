import Chassis
import Exchange
package import Ledger
import Messages
import ProtobufC
import RPC

/// The methods of the audits service.
package struct AuditsRPC: AuditsService {
  let house: LedgerHouse<AuditsState>
  let now: @Sendable () -> Instant

  package init(
    house: LedgerHouse<AuditsState>,
    now: @escaping @Sendable () -> Instant = { .now() }
  ) {
    self.house = house
    self.now = now
  }

  /// Decides a command and records what follows.
  func run(
    _ change: Change?,
    _ context: ServerContext,
    _ command: @Sendable () throws -> some AuditsCommand
  ) async throws -> ChangeResult {
    let command = try command()
    return try await house.execute(change, context, now: now()) { record in
      (try? AuditsEvent(protobuf: record.payload))?.madeIDs ?? []
    } decide: { state, change, position in
      try command.decide(state, change, next: position).map(LedgerDraft.init)
    }
  }

  func view(_ read: Read?, _ context: ServerContext) async throws -> ReadView<AuditsState> {
    try await house.view(read, for: context, now: now())
  }
}
