/// What a walk over every record of an authority found.
package struct LedgerVerification: Sendable, Hashable {
  /// The first thing wrong in a ledger.
  package struct Fault: Sendable, Hashable {
    /// Where: the position at which the chain stops being right.
    package var position: Int64
    /// What was found and what should be there.
    package var reason: String
  }

  /// Whose ledger.
  package var authority: String
  /// Records that were found right, all before the fault if there is one.
  package var records: Int64
  /// The first fault, or `nil` when all is well.
  package var fault: Fault?
  /// Hash of the last record found right, which stands for all before it.
  package var headHash: [UInt8]

  /// Reads all records in order and recomputes every hash.
  ///
  /// - Parameters:
  ///   - store: What to check; it may go on recording meanwhile.
  ///   - authority: Whose ledger.
  ///   - visit: Called with each record found right; returns why it can't be read, or `nil`.
  ///   - progress: Called now and then with the number of records checked so far.
  /// - Returns: What was found right, and the first fault.
  /// - Throws: ``LedgerError`` when the store can't be read.
  package static func check(
    _ store: any LedgerStore,
    authority: String,
    visit: (LedgerRecord) -> String? = { _ in nil },
    progress: (Int64) -> Void = { _ in }
  ) async throws -> LedgerVerification {
    // Taken first: what is recorded while we walk comes after it and is checked as well.
    let promised = try await store.tip(of: authority) ?? .genesis
    var tip = LedgerTip.genesis
    var recordedAt = Instant.distantPast
    func stopped(_ position: Int64, _ reason: String) -> LedgerVerification {
      LedgerVerification(
        authority: authority,
        records: tip.position,
        fault: Fault(position: position, reason: reason),
        headHash: tip.hash
      )
    }
    while true {
      try Task.checkCancellation()
      let chunk = try await store.records(of: authority, after: tip.position, limit: 1024)
      if chunk.isEmpty { break }
      for record in chunk {
        let expected = tip.position + 1
        guard record.position == expected else {
          return stopped(expected, "missing: the next record is \(record.position)")
        }
        guard record.previousHash == tip.hash else {
          return stopped(expected, "its previous hash is not the hash of the record before")
        }
        guard record.hash == LedgerChain.hash(of: record, authority: authority) else {
          return stopped(expected, "its content does not match its hash")
        }
        guard record.recordedAt >= recordedAt, record.effectiveAt <= record.recordedAt else {
          return stopped(expected, "its times are out of order")
        }
        if let problem = visit(record) { return stopped(expected, problem) }
        tip = LedgerTip(position: record.position, hash: record.hash)
        recordedAt = record.recordedAt
        if record.position == promised.position, record.hash != promised.hash {
          return stopped(expected, "it is not the record that was last acknowledged")
        }
      }
      progress(tip.position)
    }
    guard tip.position >= promised.position else {
      return stopped(
        tip.position + 1,
        "missing: the ledger was acknowledged up to \(promised.position)"
      )
    }
    return LedgerVerification(
      authority: authority,
      records: tip.position,
      fault: nil,
      headHash: tip.hash
    )
  }
}
