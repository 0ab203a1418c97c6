/// All authorities of one service, each opened when it is first asked for.
package actor LedgerHouse<State: LedgerState> {
  /// Where the records are kept.
  package nonisolated let store: any LedgerStore
  private let now: @Sendable () -> Instant
  private nonisolated let bell = LedgerBell()
  private var partitions: [String: LedgerPartition<State>] = [:]

  package init(store: any LedgerStore, now: @escaping @Sendable () -> Instant = { .now() }) {
    self.store = store
    self.now = now
  }

  /// The codes of all authorities that have records, in alphabetical order.
  ///
  /// - Throws: ``LedgerError`` when the store can't be read.
  package nonisolated func authorities() async throws -> [String] {
    try await store.tips().keys.sorted()
  }

  /// An authority that has records.
  ///
  /// - Throws: ``LedgerError/unknownAuthority(_:)`` when it has none, or another ``LedgerError``
  ///   when the store can't be read.
  package func partition(_ authority: String) async throws -> LedgerPartition<State> {
    guard let partition = partitions[authority] else {
      guard try await store.tip(of: authority) != nil else {
        throw LedgerError.unknownAuthority(authority)
      }
      return try await establish(authority)
    }
    if await partition.isEmpty {
      try await partition.catchUp()
      if await partition.isEmpty { throw LedgerError.unknownAuthority(authority) }
    }
    return partition
  }

  /// An authority that may be new: its first record creates it.
  ///
  /// Also for watching one of which nothing is known yet.
  ///
  /// - Throws: ``LedgerError/invalidAuthority(_:)``, or another ``LedgerError`` when the store
  ///   can't be read.
  package func establish(_ authority: String) async throws -> LedgerPartition<State> {
    let partition: LedgerPartition<State>
    if let known = partitions[authority] {
      partition = known
    } else {
      guard Self.isCode(authority) else { throw LedgerError.invalidAuthority(authority) }
      partition = LedgerPartition(
        authority: authority,
        store: store,
        houseBell: bell,
        now: now
      )
      partitions[authority] = partition
      if bell.isClosed { partition.bell.close() }
    }
    try await partition.catchUp()
    return partition
  }

  /// The records of every authority, also of those that are yet to come; see ``LedgerHouseWatch``.
  ///
  /// `cursors` has the last position seen of each authority; one that isn't in it is watched from
  /// its beginning.
  package nonisolated func watch(after cursors: [String: Int64]) -> LedgerHouseWatch {
    LedgerHouseWatch(store: store, bell: bell, cursors: cursors)
  }

  /// Recomputes every hash and every fold of every authority, in alphabetical order.
  ///
  /// - Parameter progress: Called now and then with the authority and its records checked so far.
  /// - Returns: What was found, one for each authority.
  /// - Throws: ``LedgerError`` when the store can't be read.
  package func verify(
    progress: @Sendable (String, Int64) -> Void = { _, _ in }
  ) async throws -> [LedgerVerification] {
    var results: [LedgerVerification] = []
    for authority in try await authorities() {
      let partition =
        partitions[authority]
        ?? LedgerPartition(authority: authority, store: store, houseBell: bell, now: now)
      results.append(try await partition.verify { progress(authority, $0) })
    }
    return results
  }

  /// Codes name rows, folders and topics, so they are kept to what is safe in all of them.
  private static func isCode(_ text: String) -> Bool {
    (1...64).contains(text.utf8.count)
      && text.unicodeScalars.allSatisfy {
        switch $0 {
        case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".": true
        default: false
        }
      }
  }

  /// Ends all watches, those to come as well, so that their streams don't hold up a shutdown.
  ///
  /// Reading and changing go on.
  package func endWatches() {
    bell.close()
    for partition in partitions.values { partition.bell.close() }
  }

  /// Lets go of the store's files and locks.
  ///
  /// - Throws: ``LedgerError`` when the store can't be closed.
  package nonisolated func close() throws {
    try store.close()
  }
}
