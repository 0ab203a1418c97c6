extension LedgerPartition {
  /// Folds the records of a cut, beside the partition: from `base`, a state of those up to
  /// `position`, on.
  ///
  /// Gives the state, and those on the way at positions that are worth it, where they are of all
  /// records up to there.
  nonisolated static func fold(
    _ base: State,
    after position: Int64,
    cut: LedgerCut,
    marking isWorthMark: @Sendable (Int64) -> Bool,
    of authority: String,
    from store: any LedgerStore
  ) async throws -> (state: State, marks: [(cut: LedgerCut, state: State)]) {
    var state = base
    var position = position
    var marks: [(cut: LedgerCut, state: State)] = []
    var effectiveBy = Int64.min
    var isWhole = true
    while position < cut.position {
      try Task.checkCancellation()
      let page = try await store.records(of: authority, after: position, limit: pageSize)
      guard let last = page.last else { break }
      for record in page {
        guard cut.contains(record) else {
          isWhole = false
          continue
        }
        state.evolve(record)
        effectiveBy = max(effectiveBy, record.effectiveAt.millisecondsSince1970)
        if isWhole, isWorthMark(record.position) {
          marks.append((LedgerCut(position: record.position, effectiveBy: effectiveBy), state))
        }
      }
      position = last.position
    }
    return (state, marks)
  }
}
