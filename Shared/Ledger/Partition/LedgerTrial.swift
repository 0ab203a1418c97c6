/// Commands decided one after the other on a state of their own, before any of it is durable.
struct LedgerTrial<State: LedgerState>: Sendable {
  private let authority: String
  private(set) var state: State
  private(set) var tip: LedgerTip
  private var recordedAt: Instant
  /// Everything to be recorded, in order.
  private(set) var records: [LedgerRecord] = []

  /// `recordedAt` is the last recording time; none of this trial's lies before it.
  init(authority: String, state: State, tip: LedgerTip, recordedAt: Instant) {
    self.authority = authority
    self.state = state
    self.tip = tip
    self.recordedAt = recordedAt
  }

  /// Decides one command and takes its records in, all of them or none.
  ///
  /// - Throws: What the decision throws, or ``LedgerError`` about a draft.
  mutating func run(_ command: LedgerCommand<State>, now: Instant) throws -> [LedgerRecord] {
    let drafts = try command.decide(state, tip.position + 1)
    let moment = max(now, recordedAt)
    var end = tip
    let sealed = try drafts.map { draft throws(LedgerError) in
      let record = try seal(draft, of: command, after: end, at: moment)
      end = LedgerTip(position: record.position, hash: record.hash)
      return record
    }
    for record in sealed { state.evolve(record) }
    tip = end
    if !sealed.isEmpty { recordedAt = moment }
    records += sealed
    return sealed
  }

  private func seal(
    _ draft: LedgerDraft,
    of command: LedgerCommand<State>,
    after tip: LedgerTip,
    at now: Instant
  ) throws(LedgerError) -> LedgerRecord {
    guard (1...100).contains(draft.kind.count) else {
      throw .invalidDraft("its kind must be 1 to 100 characters")
    }
    guard draft.payload.count <= LedgerDraft.maximumPayloadBytes else {
      throw .invalidDraft(
        """
        its payload is \(draft.payload.count) bytes, the limit is \
        \(LedgerDraft.maximumPayloadBytes)
        """
      )
    }
    let effectiveAt = draft.effectiveAt ?? command.effectiveAt ?? now
    guard effectiveAt <= now else { throw .effectiveInFuture(effectiveAt, now: now) }
    var record = LedgerRecord(
      position: tip.position + 1,
      recordedAt: now,
      effectiveAt: effectiveAt,
      actor: command.actor,
      kind: draft.kind,
      payload: draft.payload,
      idempotencyKey: command.key,
      traceID: command.traceID,
      previousHash: tip.hash,
      hash: []
    )
    record.hash = LedgerChain.hash(of: record, authority: authority)
    return record
  }
}
