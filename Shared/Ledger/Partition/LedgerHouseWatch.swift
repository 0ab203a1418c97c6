/// A record and whose it is.
package struct AuthorityRecord: Sendable, Hashable {
  /// The authority's code.
  package var authority: String
  /// What was recorded.
  package var record: LedgerRecord
}

/// The records of every authority of a service: the stored ones, then each new one as it comes.
///
/// Within an authority they come in order, without a gap or a repeat; between authorities there is
/// no order. Like ``LedgerWatch`` it holds one page at most and ends as that does.
package struct LedgerHouseWatch: AsyncSequence, Sendable {
  package typealias Element = AuthorityRecord

  let store: any LedgerStore
  let bell: LedgerBell
  let cursors: [String: Int64]

  package func makeAsyncIterator() -> Iterator {
    Iterator(store: store, bell: bell, cursors: cursors)
  }

  package struct Iterator: AsyncIteratorProtocol {
    private static let pageSize = 256
    private let store: any LedgerStore
    private let bell: LedgerBell
    private var cursors: [String: Int64]
    private var page: ArraySlice<AuthorityRecord> = []

    init(store: any LedgerStore, bell: LedgerBell, cursors: [String: Int64]) {
      self.store = store
      self.bell = bell
      self.cursors = cursors
    }

    package mutating func next() async throws -> AuthorityRecord? {
      while page.isEmpty {
        try Task.checkCancellation()
        if bell.isClosed { return nil }
        // Read before looking, so that what comes while we look wakes us again.
        let heard = bell.position
        try await turnPage()
        if page.isEmpty { try await bell.wait(beyond: heard) }
      }
      let next = page.removeFirst()
      cursors[next.authority] = next.record.position
      return next
    }

    private mutating func turnPage() async throws {
      var next: [AuthorityRecord] = []
      for (authority, tip) in try await store.tips().sorted(by: { $0.key < $1.key }) {
        let cursor = cursors[authority] ?? 0
        guard cursor < tip.position, next.count < Self.pageSize else { continue }
        let records = try await store.records(
          of: authority,
          after: cursor,
          limit: Self.pageSize - next.count
        )
        next += records.map { AuthorityRecord(authority: authority, record: $0) }
      }
      page = next[...]
    }
  }
}
