/// One authority of a service: its state in memory, the one place where its changes are decided,
/// and its past.
///
/// Commands are decided one at a time. Those that arrive while a write is under way are decided
/// and written together after it, so that many callers share one wait for the disk.
package actor LedgerPartition<State: LedgerState> {
  private struct Waiter {
    var command: LedgerCommand<State>
    var continuation: CheckedContinuation<Turn, any Error>
  }

  /// What a waiting command is told: what became of it, or that it is to lead the next batch.
  private enum Turn: Sendable {
    case done(LedgerOutcome)
    case lead
  }

  private static var batchLimit: Int { 128 }
  static var pageSize: Int { 1024 }

  package nonisolated let authority: String
  nonisolated let store: any LedgerStore
  private let now: @Sendable () -> Instant
  nonisolated let bell = LedgerBell()
  private let houseBell: LedgerBell

  private(set) var state = State()
  private(set) var tip = LedgerTip.genesis
  private(set) var timeline = LedgerTimeline()
  private let markDistance: Int64
  private(set) var cache: LedgerViewCache<State>
  /// Whether the store may hold records that aren't folded yet: at first, and after a failure.
  private var isBehind = true

  /// Whether the store was asked for a snapshot to begin with.
  private var hasBegun = false
  /// Position of the snapshot that the store keeps, 0 when there is none that can be used.
  var keptPosition: Int64 = 0
  var isKeeping = false
  private let notice: @Sendable (String) -> Void

  private var waiters: [Waiter] = []
  private var isLed = false

  /// `houseBell` rings once each time that this or any other authority of the house has grown;
  /// the past is reached from states that are kept every `markDistance` records; `notice` takes a
  /// line for the log.
  init(
    authority: String,
    store: any LedgerStore,
    houseBell: LedgerBell,
    markDistance: Int64,
    now: @escaping @Sendable () -> Instant,
    notice: @escaping @Sendable (String) -> Void
  ) {
    self.authority = authority
    self.store = store
    self.houseBell = houseBell
    self.markDistance = markDistance
    cache = LedgerViewCache(distance: markDistance)
    self.now = now
    self.notice = notice
  }

  // MARK: Reading

  /// The state now and the position that it was folded up to.
  ///
  /// - Throws: ``LedgerError`` when the store can't be read.
  package func current() async throws -> (state: State, position: Int64) {
    try await catchUp()
    return (state, tip.position)
  }

  /// The state as it was, or is now known to have been.
  ///
  /// - Parameters:
  ///   - asAt: Only records effective by then; `nil` for all.
  ///   - knownAt: Only records recorded by then; `nil` for all.
  /// - Returns: The state and the last position known by then.
  /// - Throws: ``LedgerError`` when the store can't be read.
  package func state(
    asAt: Instant? = nil,
    knownAt: Instant? = nil
  ) async throws -> (state: State, position: Int64) {
    let view = try await view(asAt: asAt, knownAt: knownAt)
    return (view.state, view.position)
  }

  /// The same with which state it is.
  ///
  /// - Throws: ``LedgerError`` when the store can't be read.
  package func view(
    asAt: Instant? = nil,
    knownAt: Instant? = nil
  ) async throws -> LedgerView<State> {
    try await catchUp()
    let known = knownAt.map(timeline.position(knownBy:)) ?? tip.position
    let cut = timeline.cut(asAt: asAt, upTo: known)
    if cut == timeline.wholeCut {
      return LedgerView(state: state, position: known, cut: cut, isWhole: true)
    }
    if let state = cache.state(at: cut) {
      return LedgerView(state: state, position: known, cut: cut, isWhole: false)
    }
    let base = cache.base(for: cut, in: timeline) ?? (LedgerCut.nothing, State())
    // Marks name states of all records up to them, so only a fold from such a state leaves any.
    let (state, marks) = try await Self.fold(
      from: base,
      to: cut,
      marking: timeline.isWhole(base.cut) ? cache.distance : nil,
      of: authority,
      from: store
    )
    cache.insert(state, at: cut)
    for mark in marks { cache.pass(mark.state, at: mark.cut) }
    return LedgerView(state: state, position: known, cut: cut, isWhole: false)
  }

  /// The records after a position, and then each new one; see ``LedgerWatch``.
  package nonisolated func watch(after position: Int64) -> LedgerWatch {
    LedgerWatch(authority: authority, store: store, bell: bell, position: max(0, position))
  }

  /// The records after a position, oldest first.
  ///
  /// - Throws: ``LedgerError`` when the store can't be read.
  package nonisolated func records(
    after position: Int64,
    limit: Int
  ) async throws -> [LedgerRecord] {
    try await store.records(of: authority, after: position, limit: limit)
  }

  // MARK: Changing

  /// Decides a command on the current state and records what follows from it, durably and as one.
  ///
  /// - Parameters:
  ///   - key: The caller's idempotency key. A key that was used before in this authority gives
  ///     the first outcome; `decide` isn't called and nothing is recorded.
  ///   - actor: Who asks, for the record.
  ///   - effectiveAt: When it holds from, for imported history; `nil` means from now.
  ///   - traceID: The trace it belongs to, or empty.
  ///   - decide: A pure function of the state and the position that its first record will have.
  ///     It throws to refuse; no drafts means that nothing changes and nothing is recorded.
  /// - Returns: The command's records, of now or of the key's first time.
  /// - Throws: What `decide` throws, or ``LedgerError``.
  package func execute(
    key: String,
    actor: String,
    effectiveAt: Instant? = nil,
    traceID: String = "",
    decide: @escaping @Sendable (_ state: State, _ nextPosition: Int64) throws -> [LedgerDraft]
  ) async throws -> LedgerOutcome {
    let command = LedgerCommand(
      key: key,
      actor: actor,
      effectiveAt: effectiveAt,
      traceID: traceID,
      decide: decide
    )
    try command.check()
    if isLed {
      let turn = try await withCheckedThrowingContinuation { continuation in
        waiters.append(Waiter(command: command, continuation: continuation))
      }
      if case .done(let outcome) = turn { return outcome }
    }
    isLed = true
    let followers = Array(waiters.prefix(Self.batchLimit))
    waiters.removeFirst(followers.count)
    var outcomes = await commit([command] + followers.map(\.command))
    let own = outcomes.removeFirst()
    for (follower, outcome) in zip(followers, outcomes) {
      follower.continuation.resume(with: outcome.map(Turn.done))
    }
    if waiters.isEmpty {
      isLed = false
    } else {
      waiters.removeFirst().continuation.resume(returning: .lead)
    }
    return try own.get()
  }

  private func commit(
    _ commands: [LedgerCommand<State>]
  ) async -> [Result<LedgerOutcome, any Error>] {
    // A second writer (a replica on a shared store) may get there first; then we catch up and
    // decide again. With one writer the first round does it.
    var failure: any Error = LedgerError.positionTaken(expected: 0, found: 0)
    for _ in 0..<8 {
      do {
        try await catchUp()
        return try await attempt(commands)
      } catch LedgerError.positionTaken(let expected, let found) {
        isBehind = true
        failure = LedgerError.positionTaken(expected: expected, found: found)
      } catch {
        isBehind = true
        failure = error
        break
      }
    }
    return commands.map { _ in .failure(failure) }
  }

  private func attempt(
    _ commands: [LedgerCommand<State>]
  ) async throws -> [Result<LedgerOutcome, any Error>] {
    let recorded = try await store.records(of: authority, under: commands.map(\.key))
    var byKey = Dictionary(grouping: recorded, by: \.idempotencyKey)
    var trial = LedgerTrial(
      authority: authority,
      state: state,
      tip: tip,
      recordedAt: timeline.lastRecordedAt
    )
    let moment = now()
    let outcomes = commands.map { command -> Result<LedgerOutcome, any Error> in
      Result {
        if let first = byKey[command.key], let last = first.last {
          return LedgerOutcome(records: first, position: last.position, isRepeat: true)
        }
        let records = try trial.run(command, now: moment)
        if !records.isEmpty { byKey[command.key] = records }
        return LedgerOutcome(records: records, position: trial.tip.position, isRepeat: false)
      }
    }
    if !trial.records.isEmpty {
      try await store.append(trial.records, to: authority, after: tip)
      state = trial.state
      tip = trial.tip
      for record in trial.records { timeline.append(record) }
      cache.pass(state, at: timeline.wholeCut)
      bell.ring(tip.position)
      houseBell.ringOnce()
    }
    return outcomes
  }

  // MARK: Following the store

  /// Folds what the store has and this partition hasn't.
  ///
  /// - Throws: ``LedgerError`` when the store can't be read.
  func catchUp() async throws {
    if !hasBegun { try await begin() }
    guard isBehind else { return }
    while isBehind {
      let start = tip.position
      let page = try await store.records(of: authority, after: start, limit: Self.pageSize)
      // Another call may have folded this page while we waited for it.
      guard tip.position == start else { continue }
      for record in page {
        state.evolve(record)
        timeline.append(record)
        tip = LedgerTip(position: record.position, hash: record.hash)
        cache.pass(state, at: timeline.wholeCut)
      }
      if page.count < Self.pageSize { isBehind = false }
      bell.ring(tip.position)
      if !page.isEmpty { houseBell.ringOnce() }
    }
  }

  /// Takes the store's snapshot, when there is one that can be trusted.
  private func begin() async throws {
    let found = try await SnapshotBox<State>.kept(of: authority, in: store, notice: notice)
    // Another call may have begun while we waited.
    guard !hasBegun else { return }
    hasBegun = true
    guard let (box, tip) = found else { return }
    state = box.state
    timeline = box.timeline
    for mark in box.marks { cache.pass(mark.state, at: mark.cut) }
    self.tip = tip
    keptPosition = tip.position
  }

  /// Whether nothing is held here: nothing was ever recorded, or what was has to be read first.
  var isEmpty: Bool { tip == .genesis }

  /// Lets go of the state and of its past, as before the first use; the next use reads them again.
  ///
  /// Not while something is under way: a state is only let go that is all there and that nobody
  /// decides on.
  func rest() {
    guard !isBehind, !isLed else { return }
    state = State()
    tip = .genesis
    timeline = LedgerTimeline()
    cache = LedgerViewCache(distance: markDistance)
    keptPosition = 0
    hasBegun = false
    isBehind = true
  }
}
