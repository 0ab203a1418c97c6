import Chassis
import Ledger
package import Messages
import ProtobufC
package import RPC
import Synchronization

extension PlansRPC {
  /// Reads a file, holds it against what is recorded, and records the difference in one piece;
  /// a dry run says the same and records nothing.
  package func importFile(
    _ request: ImportFileRequest,
    context: ServerContext
  ) async throws -> ImportResult {
    let change = request.change ?? Change()
    let identity = try context.identity(in: change.authority)
    let partition = try await partition(forImportsOf: change.authority)
    let (state, position) = try await partition.current()
    let reading = try ImportReading(request, synonyms: state.settings.importSynonyms)
    let effectiveAt = change.effectiveAt.map { Instant($0) }
    if request.dryRun {
      let moment = Moment(now: .now(), effectiveAt: effectiveAt, nextPosition: position + 1)
      var result = try ImportDecision.decide(reading, request, state, at: moment).result
      result.dryRun = true
      result.result = .with { $0.position = position }
      return result
    }
    let decided = Mutex(ImportResult())
    let recorded = try await partition.execute(
      change,
      by: identity,
      context,
      datesBack: true,
      ids: \.madeIDs
    ) { state, nextPosition in
      let moment = Moment(now: .now(), effectiveAt: effectiveAt, nextPosition: nextPosition)
      let decision = try ImportDecision.decide(reading, request, state, at: moment)
      decided.withLock { $0 = decision.result }
      return try decision.events.map { try LedgerDraft($0) }
    }
    var result = decided.withLock { $0 }
    if result.kind == .unspecified {
      // The key was used before: what was recorded then stands, and the file says what it says.
      let (state, position) = try await partition.current()
      let moment = Moment(now: .now(), effectiveAt: effectiveAt, nextPosition: position + 1)
      result = try ImportDecision.decide(reading, request, state, at: moment).result
    }
    result.result = recorded
    result.recorded = recorded.recorded
    return result
  }

  /// The ledger of an authority that is known, or of a council that begins with its first import.
  private func partition(
    forImportsOf authority: String
  ) async throws -> LedgerPartition<PlansState> {
    if EnglishAuthorities.find(authority) != nil { return try await house.establish(authority) }
    do {
      return try await house.partition(authority)
    } catch LedgerError.unknownAuthority {
      throw PlansError.unknownAuthority(authority)
    }
  }
}
