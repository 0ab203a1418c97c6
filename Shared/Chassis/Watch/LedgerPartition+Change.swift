package import Ledger
package import Messages
import ProtobufC
package import RPC

extension LedgerPartition {
  /// Decides and records what a request's `change` asks for.
  ///
  /// - Parameters:
  ///   - change: From the request; its authority must be this partition's.
  ///   - identity: Who asks, from ``RPC/ServerContext/identity(in:)``.
  ///   - context: Of the call, for its trace.
  ///   - datesBack: Whether a person may set `effective_at`, as in an import. Services and
  ///     integrations, which bring history in, always may.
  ///   - ids: The identifiers of the objects that the command's records made, in order.
  ///   - decide: See ``Ledger/LedgerPartition/execute(key:actor:effectiveAt:traceID:decide:)``.
  /// - Returns: What the method answers; the same for a repeat, save `recorded`.
  /// - Throws: What `decide` throws, `FieldViolations`, or `LedgerError`.
  package func execute(
    _ change: Change,
    by identity: Identity,
    _ context: ServerContext,
    datesBack: Bool = false,
    ids: (LedgerOutcome) -> [String] = { _ in [] },
    decide: @escaping @Sendable (_ state: State, _ nextPosition: Int64) throws -> [LedgerDraft]
  ) async throws -> ChangeResult {
    if change.effectiveAt != nil, identity.kind == .person, !datesBack {
      throw FieldViolation("change.effective_at", "is for imports only")
    }
    let outcome = try await execute(
      key: change.idempotencyKey,
      actor: identity.subject,
      effectiveAt: change.effectiveAt.map { Instant($0) },
      traceID: context.traceID,
      decide: decide
    )
    return .with {
      $0.position = outcome.position
      $0.recorded = outcome.isRepeat ? 0 : Int32(outcome.records.count)
      $0.ids = ids(outcome)
    }
  }

  /// The state that a request's `read` asks for, and the point that it was read at.
  ///
  /// - Throws: `LedgerError` when the store can't be read.
  package func state(_ read: Read) async throws -> (state: State, point: ReadPoint) {
    let (state, position) = try await state(
      asAt: read.asAt.map { Instant($0) },
      knownAt: read.knownAt.map { Instant($0) }
    )
    let point = ReadPoint.with {
      $0.position = position
      $0.asAt = read.asAt
      $0.knownAt = read.knownAt
    }
    return (state, point)
  }
}
