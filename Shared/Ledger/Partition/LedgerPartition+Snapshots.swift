extension LedgerPartition {
  /// Writes the state down, when so many records were folded since that was done last.
  ///
  /// Writing takes place beside: the partition goes on answering and recording.
  ///
  /// - Returns: Whether a snapshot was kept.
  /// - Throws: ``LedgerError`` when the store fails, or what a part of the state throws that can't
  ///   be written.
  @discardableResult
  package func keepSnapshot(after records: Int64 = 1) async throws -> Bool {
    guard SnapshotBox<State>.isKept, !isKeeping, due(after: records) else { return false }
    isKeeping = true
    defer { isKeeping = false }
    let tip = tip
    let snapshot = try await Self.taken(
      SnapshotBox(state: state, timeline: timeline, marks: cache.marksToWrite),
      tip,
      authority
    )
    guard let snapshot else { return false }
    try await store.keep(snapshot, of: authority)
    keptPosition = tip.position
    return true
  }

  /// Whether so many records were folded since the last snapshot.
  func due(after records: Int64) -> Bool { tip.position - keptPosition >= max(1, records) }

  private nonisolated static func taken(
    _ box: SnapshotBox<State>,
    _ tip: LedgerTip,
    _ authority: String
  ) async throws -> LedgerSnapshot? {
    try LedgerSnapshot.taken(of: box, at: tip, authority: authority)
  }
}
