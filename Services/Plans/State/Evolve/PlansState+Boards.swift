import Ledger
import Messages

extension PlansState {
  mutating func evolve(_ event: MeetingRecorded, _ record: LedgerRecord) {
    guard var meeting = event.meeting else { return }
    meeting.version = record.position
    // What came of a decision is a record of its own, and stays.
    let before = meetings[meeting.id]?.decisions ?? []
    for index in meeting.decisions.indices {
      let known = before.first { $0.id == meeting.decisions[index].id }
      meeting.decisions[index].outcome = known?.outcome ?? ""
      meeting.decisions[index].closedBy = known?.closedBy ?? ""
      meeting.decisions[index].closedAt = known?.closedAt
    }
    meetings.set(meeting, id: meeting.id)
    note(.meeting, meeting.id, record)
    for decision in meeting.decisions where !before.contains(where: { $0.id == decision.id }) {
      guard let about = decision.about, exists(about) else { continue }
      note(
        about.kind,
        about.id,
        record,
        [FieldChange("decision", "", decision.text)],
        related: ObjectRef(.meeting, meeting.id)
      )
    }
  }

  mutating func evolve(_ event: BoardDefined, _ record: LedgerRecord) {
    guard var board = event.board else { return }
    board.version = record.position
    boards.set(board, id: board.id)
    note(.board, board.id, record)
  }

  mutating func evolve(_ event: DecisionClosed, _ record: LedgerRecord) {
    guard let (meeting, decision) = decision(event.decisionID) else { return }
    meetings.update(meeting.id) { meeting in
      for index in meeting.decisions.indices where meeting.decisions[index].id == decision.id {
        meeting.decisions[index].outcome = event.outcome
        meeting.decisions[index].closedBy = record.actor
        meeting.decisions[index].closedAt = ProtobufTimestamp(record.effectiveAt)
      }
      meeting.version = record.position
    }
    let change = FieldChange("outcome", decision.outcome, event.outcome)
    note(.meeting, meeting.id, record, [change], related: ObjectRef(.decision, decision.id))
    guard let about = decision.about, exists(about) else { return }
    note(about.kind, about.id, record, [change], related: ObjectRef(.meeting, meeting.id))
  }

  mutating func evolve(_ event: ChallengeRaised, _ record: LedgerRecord) {
    guard var challenge = event.challenge else { return }
    challenge.raisedBy = record.actor
    challenge.raisedAt = ProtobufTimestamp(record.effectiveAt)
    challenge.version = record.position
    challenges.set(challenge, id: challenge.id)
    if !challenge.meetingID.isEmpty {
      challengesByMeeting.link(challenge.id, to: challenge.meetingID)
    }
    note(challenge, record, [FieldChange("challenge", "", challenge.text)])
  }

  mutating func evolve(_ event: ChallengeAnswered, _ record: LedgerRecord) {
    guard let before = challenges[event.challengeID] else { return }
    challenges.update(event.challengeID) {
      $0.answer = event.answer
      $0.answeredBy = record.actor
      $0.answeredAt = ProtobufTimestamp(record.effectiveAt)
      $0.accepted = false
      $0.version = record.position
    }
    note(before, record, [FieldChange("answer", before.answer, event.answer)])
  }

  mutating func evolve(_ event: ChallengeAccepted, _ record: LedgerRecord) {
    guard let before = challenges[event.challengeID], !before.answer.isEmpty else { return }
    challenges.update(event.challengeID) {
      $0.accepted = true
      $0.version = record.position
    }
    note(before, record, [])
  }

  /// Notes on the challenge and on what it is about.
  private mutating func note(
    _ challenge: Challenge,
    _ record: LedgerRecord,
    _ changes: [FieldChange]
  ) {
    note(.challenge, challenge.id, record, changes)
    guard let about = challenge.about, exists(about) else { return }
    note(
      about.kind,
      about.id,
      record,
      changes,
      related: ObjectRef(.challenge, challenge.id)
    )
  }
}
