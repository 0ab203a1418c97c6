import Chassis
import Exchange
package import Ledger
package import Messages
import ProtobufC
package import RPC

/// The methods of the workforce service.
package struct WorkforceRPC: WorkforceService {
  let house: LedgerHouse<WorkforceState>
  let now: @Sendable () -> Instant

  package init(
    house: LedgerHouse<WorkforceState>,
    now: @escaping @Sendable () -> Instant = { .now() }
  ) {
    self.house = house
    self.now = now
  }

  /// Decides a command and records what follows.
  func run(
    _ change: Change?,
    _ context: ServerContext,
    _ command: @Sendable () throws -> some WorkforceCommand
  ) async throws -> ChangeResult {
    let command = try command()
    return try await house.execute(change, context, now: now()) { record in
      (try? WorkforceEvent(protobuf: record.payload))?.madeIDs ?? []
    } decide: { state, change, position in
      try command.decide(state, change, next: position).map(LedgerDraft.init)
    }
  }

  func view(_ read: Read?, _ context: ServerContext) async throws -> ReadView<WorkforceState> {
    try await house.view(read, for: context, now: now())
  }
}

extension WorkforceRPC {
  package func addTeam(
    _ request: AddTeamRequest,
    context: ServerContext
  ) async throws -> ChangeResult {
    try await run(request.change, context) { try AddTeam(request) }
  }

  package func reviseTeam(
    _ request: ReviseTeamRequest,
    context: ServerContext
  ) async throws -> ChangeResult {
    try await run(request.change, context) { try ReviseTeam(request) }
  }

  package func recordMonthlyReturn(
    _ request: RecordMonthlyReturnRequest,
    context: ServerContext
  ) async throws -> ChangeResult {
    try await run(request.change, context) { try RecordMonthlyReturn(request) }
  }
}
