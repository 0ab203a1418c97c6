extension LedgerPartition {
  /// Folds the records of a cut, beside the partition: from `base`, a state of its beginning, on.
  ///
  /// Gives the state, and those on the way that marks are to be made of: every `distance` records,
  /// as long as all records up to there are in the cut; none where `distance` is `nil`.
  nonisolated static func fold(
    from base: LedgerViewCache<State>.View,
    to cut: LedgerCut,
    marking distance: Int64?,
    of authority: String,
    from store: any LedgerStore
  ) async throws -> (state: State, marks: [LedgerViewCache<State>.View]) {
    var (passed, state) = base
    var marks: [LedgerViewCache<State>.View] = []
    var isWhole = true
    while passed.position < cut.position {
      try Task.checkCancellation()
      let left = Int(cut.position - passed.position)
      let page = try await store.records(
        of: authority,
        after: passed.position,
        limit: min(pageSize, left)
      )
      guard !page.isEmpty else { break }
      for record in page {
        passed.position = record.position
        guard cut.contains(record) else {
          isWhole = false
          continue
        }
        state.evolve(record)
        passed.effectiveBy = max(
          passed.effectiveBy,
          record.effectiveAt.millisecondsSince1970
        )
        if isWhole, let distance, record.position.isMultiple(of: distance) {
          marks.append((passed, state))
        }
      }
    }
    return (state, marks)
  }
}
