package import Ledger
import Messages
import ProtobufC

extension PlansState {
  /// Takes in the next record; one that can't be read, or is about something that isn't there in
  /// this view, only moves the position.
  package mutating func evolve(_ record: LedgerRecord) {
    position = record.position
    lastRecordedAt = record.recordedAt
    guard let event = try? PlansEvent(protobuf: record.payload).event else { return }
    switch event {
    case .authorityRegistered(let event): evolve(event, record)
    case .settingsChanged(let event): evolve(event, record)
    case .ratingSchemeDefined(let event): evolve(event, record)
    case .inspectionRecorded(let event): evolve(event, record)
    case .threadStartRecorded(let event): evolve(event, record)
    case .threadStartDeclined(let event): evolve(event, record)
    case .planCreated(let event): evolve(event, record)
    case .planRevised(let event): evolve(event, record)
    case .sectionAdded(let event): evolve(event, record)
    case .sectionRevised(let event): evolve(event, record)
    case .objectiveAdded(let event): evolve(event, record)
    case .objectiveRevised(let event): evolve(event, record)
    case .actionAdded(let event): evolve(event, record)
    case .actionRevised(let event): evolve(event, record)
    case .dueDateMoved(let event): evolve(event, record)
    case .criterionAdded(let event): evolve(event, record)
    case .criterionRevised(let event): evolve(event, record)
    case .voiceAdded(let event): evolve(event, record)
    case .rated(let event): evolve(event, record)
    case .periodUpdateRecorded(let event): evolve(event, record)
    case .evidenceAdded(let event): evolve(event, record)
    case .measureDefined(let event): evolve(event, record)
    case .measureRevised(let event): evolve(event, record)
    case .targetsSet(let event): evolve(event, record)
    case .readingRecorded(let event): evolve(event, record)
    case .measureRebaselined(let event): evolve(event, record)
    case .withdrawn(let event): evolve(event, record)
    case .restored(let event): evolve(event, record)
    case .embeddedTestSet(let event): evolve(event, record)
    case .embeddedTestPassed(let event): evolve(event, record)
    case .meetingRecorded(let event): evolve(event, record)
    case .challengeRaised(let event): evolve(event, record)
    case .challengeAnswered(let event): evolve(event, record)
    case .challengeAccepted(let event): evolve(event, record)
    case .fileImported(let event): evolve(event, record)
    case .figureReceived(let event): evolve(event, record)
    case .findingAccepted(let event): evolve(event, record)
    case .findingReopened(let event): evolve(event, record)
    case .paragraphsLinked(let event): evolve(event, record)
    case .noticeRecorded(let event): evolve(event, record)
    case .noticeEnded(let event): evolve(event, record)
    case .reviewRecorded(let event): evolve(event, record)
    case .boardDefined(let event): evolve(event, record)
    case .decisionClosed(let event): evolve(event, record)
    case .versionNamed(let event): evolve(event, record)
    case .versionPublished(let event): evolve(event, record)
    case .packFrozen(let event): evolve(event, record)
    case .erratumAdded(let event): evolve(event, record)
    case .voiceRevised(let event): evolve(event, record)
    }
  }

  /// Adds to the history of an object.
  mutating func note(
    _ kind: ObjectKind,
    _ id: String,
    _ record: LedgerRecord,
    _ changes: [FieldChange] = [],
    reason: String = "",
    related: ObjectRef? = nil,
    perspective: RatingPerspective = .unspecified
  ) {
    // An item is of texts and numbers alone, which can always be written.
    try? history[id, default: PackedLog()].append(
      HistoryItem(
        position: record.position,
        recordedAt: record.recordedAt,
        effectiveAt: record.effectiveAt,
        actor: record.actor,
        kind: record.kind,
        object: ObjectRef(kind, id),
        changes: changes,
        reason: reason,
        related: related,
        perspective: perspective
      )
    )
  }

  /// Makes this record the last one that touched an object.
  ///
  /// - Returns: Whether there is such an object.
  @discardableResult
  mutating func touch(_ object: ObjectRef, _ record: LedgerRecord) -> Bool {
    let version = record.position
    switch object.kind {
    case .plan: return plans.update(object.id) { $0.version = version }
    case .section: return sections.update(object.id) { $0.version = version }
    case .objective: return objectives.update(object.id) { $0.version = version }
    case .action: return actions.update(object.id) { $0.version = version }
    case .criterion: return criteria.update(object.id) { $0.version = version }
    case .voice: return voices.update(object.id) { $0.version = version }
    case .measure: return measures.update(object.id) { $0.version = version }
    case .evidence: return evidence.update(object.id) { $0.version = version }
    case .inspection: return inspections.update(object.id) { $0.version = version }
    case .threadStart: return threadStarts.update(object.id) { $0.version = version }
    case .meeting: return meetings.update(object.id) { $0.version = version }
    case .challenge: return challenges.update(object.id) { $0.version = version }
    case .notice: return notices.update(object.id) { $0.version = version }
    case .review: return reviews.update(object.id) { $0.version = version }
    case .board: return boards.update(object.id) { $0.version = version }
    case .planVersion: return versions.update(object.id) { $0.version = version }
    case .boardPack: return packs.update(object.id) { $0.version = version }
    default: return false
    }
  }
}
