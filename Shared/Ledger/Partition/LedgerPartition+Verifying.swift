extension LedgerPartition {
  /// Recomputes every hash, folds every record anew, and compares the result with the snapshot
  /// that is kept and with the state in memory, where states can be compared.
  ///
  /// - Parameter progress: Called now and then with the number of records checked so far.
  /// - Returns: What was found right, and the first fault.
  /// - Throws: ``LedgerError`` when the store can't be read.
  package nonisolated func verify(
    progress: @Sendable (Int64) -> Void = { _ in }
  ) async throws -> LedgerVerification {
    var folded = State()
    let kept = try await store.snapshot(of: authority)
    let box = kept.flatMap { try? Self.box(in: $0) }
    var result = try await LedgerVerification.check(
      store,
      authority: authority,
      visit: { record in
        folded.evolve(record)
        return State.problem(reading: record)
          ?? kept.flatMap { Self.problem(with: $0, box, after: record, folded, in: authority) }
      },
      progress: progress
    )
    guard result.fault == nil else { return result }
    let (live, position) = try await current()
    // When more was recorded meanwhile the two aren't of the same position; next time, then.
    if position == result.records, let folded = folded as? any Equatable, !folded.equals(live) {
      result.fault = .init(
        position: position,
        reason: "the state in memory is not what its records fold to"
      )
    }
    return result
  }

  /// What a snapshot of this build holds; `nil` when another wrote it.
  private nonisolated static func box(
    in snapshot: LedgerSnapshot
  ) throws -> SnapshotBox<State>? {
    guard snapshot.fingerprint == CodeFingerprint.current, SnapshotBox<State>.isKept else {
      return nil
    }
    return try SnapshotBox<State>(written: snapshot.content)
  }

  /// What is wrong with a snapshot in what it says of the state after this record; `nil` when that is
  /// right, is nothing, or was written by another build.
  private nonisolated static func problem(
    with snapshot: LedgerSnapshot,
    _ box: SnapshotBox<State>?,
    after record: LedgerRecord,
    _ folded: State,
    in authority: String
  ) -> String? {
    if let mark = box?.marks.first(where: { $0.cut.position == record.position }),
      !((folded as? any Equatable)?.equals(mark.state) ?? true)
    {
      return "the snapshot's state of this time is not what the records fold to"
    }
    guard snapshot.tip.position == record.position else { return nil }
    if let damage = snapshot.damage(in: authority, record: record) {
      return "the snapshot taken here is damaged: \(damage)"
    }
    guard snapshot.fingerprint == CodeFingerprint.current, SnapshotBox<State>.isKept else {
      return nil
    }
    guard let box,
      (folded as? any Equatable)?.equals(box.state) ?? true
    else { return "the snapshot taken here is not what the records fold to" }
    return nil
  }
}

extension Equatable {
  fileprivate func equals(_ other: Any) -> Bool { self == other as? Self }
}
