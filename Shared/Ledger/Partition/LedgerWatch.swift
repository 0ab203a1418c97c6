/// An authority's records from a position on: first the stored ones, then each new one as it comes,
/// in order, without a gap or a repeat.
///
/// It holds one page of records at most; a consumer that is slow reads the rest from the store
/// later.
///
/// Iteration ends only with ``LedgerHouse/endWatches()``; it throws `CancellationError` when its
/// task is cancelled, and ``LedgerError`` when the store fails.
package struct LedgerWatch: AsyncSequence, Sendable {
  package typealias Element = LedgerRecord

  let authority: String
  let store: any LedgerStore
  let bell: LedgerBell
  let position: Int64

  package func makeAsyncIterator() -> Iterator {
    Iterator(watch: self, position: position)
  }

  package struct Iterator: AsyncIteratorProtocol {
    private static let pageSize = 256
    private let watch: LedgerWatch
    private var position: Int64
    private var page: ArraySlice<LedgerRecord> = []

    init(watch: LedgerWatch, position: Int64) {
      self.watch = watch
      self.position = position
    }

    package mutating func next() async throws -> LedgerRecord? {
      while page.isEmpty {
        try Task.checkCancellation()
        if watch.bell.isClosed { return nil }
        page = try await watch.store.records(
          of: watch.authority,
          after: position,
          limit: Self.pageSize
        )[...]
        if page.isEmpty { try await watch.bell.wait(beyond: position) }
      }
      let record = page.removeFirst()
      position = record.position
      return record
    }
  }
}
