/// Where the ledgers of one service are kept, one per authority.
///
/// A store keeps sealed records and hands them out in order. It doesn't decide, fold or hash; it
/// guards that positions have no gap and that nothing is overwritten.
package protocol LedgerStore: Sendable {
  /// Where the ledger of each authority ends, by the codes of all that have records.
  ///
  /// - Throws: ``LedgerError/storeFailed(path:reason:)``.
  func tips() async throws -> [String: LedgerTip]

  /// Where the authority's ledger ends, or `nil` when it has no records.
  ///
  /// - Throws: ``LedgerError/storeFailed(path:reason:)``.
  func tip(of authority: String) async throws -> LedgerTip?

  /// Records all or none, durably when it returns.
  ///
  /// - Parameters:
  ///   - records: Sealed records whose positions follow `tip` without a gap; not empty.
  ///   - authority: Whose ledger; it is created by its first record.
  ///   - tip: Where the caller believes the ledger ends.
  /// - Throws: ``LedgerError/positionTaken(expected:found:)`` when it ends elsewhere;
  ///   ``LedgerError/storeFull(path:)`` or ``LedgerError/storeFailed(path:reason:)``.
  func append(_ records: [LedgerRecord], to authority: String, after tip: LedgerTip) async throws

  /// The next records after a position, in order; empty at the end or for an unknown authority.
  ///
  /// - Throws: ``LedgerError/storeFailed(path:reason:)``.
  func records(
    of authority: String,
    after position: Int64,
    limit: Int
  ) async throws -> [LedgerRecord]

  /// All records that were made under any of these idempotency keys, in order.
  ///
  /// - Throws: ``LedgerError/storeFailed(path:reason:)``.
  func records(of authority: String, under keys: [String]) async throws -> [LedgerRecord]

  /// The snapshot that was kept last, unchecked; `nil` when there is none.
  ///
  /// - Throws: ``LedgerError/storeFailed(path:reason:)``.
  func snapshot(of authority: String) async throws -> LedgerSnapshot?

  /// Keeps a snapshot in the place of the one before, whole or not at all.
  ///
  /// - Throws: ``LedgerError/storeFull(path:)`` or ``LedgerError/storeFailed(path:reason:)``;
  ///   ``LedgerError/unknownAuthority(_:)`` when the authority has no records.
  func keep(_ snapshot: LedgerSnapshot, of authority: String) async throws

  /// Lets go of files and locks. Later calls throw.
  ///
  /// - Throws: ``LedgerError/storeFailed(path:reason:)``.
  func close() throws
}
