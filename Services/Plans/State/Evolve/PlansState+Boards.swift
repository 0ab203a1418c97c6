import Ledger
import Messages

extension PlansState {
  mutating func evolve(_ event: MeetingRecorded, _ record: LedgerRecord) {
    guard var meeting = event.meeting else { return }
    meeting.version = record.position
    meetings.set(meeting, id: meeting.id)
    note(.meeting, meeting.id, record)
    for decision in meeting.decisions {
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
