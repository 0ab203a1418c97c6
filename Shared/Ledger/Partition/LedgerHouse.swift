/// All authorities of one service, each read when it is first asked for.
///
/// The states of so many are held in memory; when one more is asked for, that goes which was not
/// asked for longest, and is read again when somebody does.
package actor LedgerHouse<State: LedgerState> {
  /// Where the records are kept.
  package nonisolated let store: any LedgerStore
  private let markDistance: Int64
  private let now: @Sendable () -> Instant
  private let notice: @Sendable (String) -> Void
  /// How many authorities' states are held in memory at once, as far as nothing is under way in
  /// more of them; at least one.
  package nonisolated let mostHeld: Int
  private nonisolated let bell = LedgerBell()
  private var partitions: [String: LedgerPartition<State>] = [:]
  /// Those whose states are in memory, the least recently asked for first.
  private var held: [String] = []

  /// - Parameters:
  ///   - store: Where the records are kept.
  ///   - mostHeld: See ``mostHeld``.
  ///   - markDistance: Records between the states that are kept to reach the past from.
  ///   - now: The clock.
  ///   - notice: Takes lines for the log: what was found amiss and didn't matter.
  package init(
    store: any LedgerStore,
    mostHeld: Int = .max,
    markDistance: Int64 = 2048,
    now: @escaping @Sendable () -> Instant = { .now() },
    notice: @escaping @Sendable (String) -> Void = { _ in }
  ) {
    self.store = store
    self.mostHeld = max(1, mostHeld)
    self.markDistance = markDistance
    self.now = now
    self.notice = notice
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
    if let partition = partitions[authority], await !partition.isEmpty {
      await hold(authority)
      return partition
    }
    guard try await store.tip(of: authority) != nil else {
      throw LedgerError.unknownAuthority(authority)
    }
    return try await establish(authority)
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
      partition = made(authority)
      partitions[authority] = partition
      if bell.isClosed { partition.bell.close() }
    }
    try await partition.catchUp()
    await hold(authority)
    return partition
  }

  /// Takes note that an authority is asked for, and lets go of others when there are too many.
  private func hold(_ authority: String) async {
    if held.last == authority { return }
    held.removeAll { $0 == authority }
    held.append(authority)
    while held.count > mostHeld { await partitions[held.removeFirst()]?.rest() }
  }

  private nonisolated func made(_ authority: String) -> LedgerPartition<State> {
    LedgerPartition(
      authority: authority,
      store: store,
      houseBell: bell,
      markDistance: markDistance,
      now: now,
      notice: notice
    )
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
      // One that isn't held is read for this alone.
      let partition = (held.contains(authority) ? partitions[authority] : nil) ?? made(authority)
      results.append(try await partition.verify { progress(authority, $0) })
    }
    return results
  }

  /// Writes down the state of every opened authority that has grown by so many records since that
  /// was done last.
  ///
  /// - Parameters:
  ///   - records: How many; at least one.
  ///   - end: When to stop, with the rest left as it is; `nil` to see all through.
  /// - Returns: How many snapshots were kept.
  /// - Throws: As ``LedgerPartition/keepSnapshot(after:)``.
  @discardableResult
  package func keepSnapshots(
    after records: Int64 = 1,
    until end: ContinuousClock.Instant? = nil
  ) async throws -> Int {
    guard State.self is any SnapshotState.Type else { return 0 }
    var kept = 0
    for partition in Array(partitions.values) {
      try Task.checkCancellation()
      if let end, ContinuousClock.now >= end { break }
      if try await partition.keepSnapshot(after: records) { kept += 1 }
    }
    return kept
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
