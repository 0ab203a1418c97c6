/// A change that someone asks for, with the pure function that decides on it.
struct LedgerCommand<State: LedgerState>: Sendable {
  var key: String
  var actor: String
  var effectiveAt: Instant?
  var traceID: String
  var decide: @Sendable (State, Int64) throws -> [LedgerDraft]

  /// Refuses what no ledger takes, before anything is decided.
  func check() throws(LedgerError) {
    guard (1...200).contains(key.utf8.count) else { throw .invalidKey }
    guard !actor.isEmpty else { throw .missingActor }
  }
}
