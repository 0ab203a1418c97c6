import Ledger
import Messages
import ProtobufC

extension PlansState {
  mutating func evolve(_ event: Rated, _ record: LedgerRecord) {
    guard let subject = event.subject, var rating = event.rating, exists(subject) else { return }
    rating.ratedBy = record.actor
    rating.ratedAt = ProtobufTimestamp(record.effectiveAt)
    let before = self.rating(of: subject.id, rating.aspect, rating.perspective)
    switch subject.kind {
    case .action: actions.update(subject.id) { Self.place(rating, in: &$0.ratings) }
    case .objective: objectives.update(subject.id) { Self.place(rating, in: &$0.ratings) }
    case .criterion: criteria.update(subject.id) { Self.place(rating, in: &$0.ratings) }
    default: return
    }
    touch(subject, record)
    let aspect = rating.aspect == .impact ? "impact" : "progress"
    note(
      subject.kind,
      subject.id,
      record,
      [FieldChange(aspect, before?.word ?? "", rating.word)],
      reason: rating.justification,
      perspective: rating.perspective
    )
  }

  /// Puts a rating in the place of the one of the same aspect and perspective.
  private static func place(_ rating: Rating, in ratings: inout [Rating]) {
    let place = ratings.firstIndex {
      $0.aspect == rating.aspect && $0.perspective == rating.perspective
    }
    if let place { ratings[place] = rating } else { ratings.append(rating) }
  }

  mutating func evolve(_ event: EvidenceAdded, _ record: LedgerRecord) {
    guard var item = event.evidence else { return }
    item.addedBy = record.actor
    item.addedAt = ProtobufTimestamp(record.effectiveAt)
    item.version = record.position
    evidence.set(item, id: item.id)
    note(.evidence, item.id, record)
    for object in item.supports where exists(object) {
      evidenceByObject.link(item.id, to: object.id)
      note(
        object.kind,
        object.id,
        record,
        [FieldChange("evidence", "", item.title)],
        related: ObjectRef(.evidence, item.id)
      )
    }
  }

  mutating func evolve(_ event: Withdrawn, _ record: LedgerRecord) {
    guard let object = event.object else { return }
    mark(object, withdrawn: true, because: event.reason, record)
  }

  mutating func evolve(_ event: Restored, _ record: LedgerRecord) {
    guard let object = event.object else { return }
    mark(object, withdrawn: false, because: event.reason, record)
  }

  private mutating func mark(
    _ object: ObjectRef,
    withdrawn: Bool,
    because reason: String,
    _ record: LedgerRecord
  ) {
    let because = withdrawn ? reason : ""
    switch object.kind {
    case .section: sections.update(object.id) { $0.withdrawn = withdrawn }
    case .objective: objectives.update(object.id) { $0.withdrawn = withdrawn }
    case .criterion: criteria.update(object.id) { $0.withdrawn = withdrawn }
    case .voice: voices.update(object.id) { $0.withdrawn = withdrawn }
    case .measure: measures.update(object.id) { $0.withdrawn = withdrawn }
    case .action:
      actions.update(object.id) {
        $0.withdrawn = withdrawn
        $0.withdrawnBecause = because
      }
    case .evidence:
      evidence.update(object.id) {
        $0.withdrawn = withdrawn
        $0.withdrawnBecause = because
      }
    default: return
    }
    if touch(object, record) { note(object.kind, object.id, record, reason: reason) }
  }

  mutating func evolve(_ event: EmbeddedTestSet, _ record: LedgerRecord) {
    let before = objectives[event.objectiveID]?.embeddedTest?.text ?? ""
    let isKnown = objectives.update(event.objectiveID) {
      $0.embeddedTest = .with {
        $0.text = event.text
        $0.setAt = ProtobufTimestamp(record.effectiveAt)
        $0.setBy = record.actor
      }
      $0.version = record.position
    }
    guard isKnown else { return }
    note(.objective, event.objectiveID, record, [FieldChange("test", before, event.text)])
  }

  mutating func evolve(_ event: EmbeddedTestPassed, _ record: LedgerRecord) {
    guard objectives[event.objectiveID]?.embeddedTest != nil else { return }
    objectives.update(event.objectiveID) {
      $0.embeddedTest?.passedDecisionID = event.decisionID
      $0.embeddedTest?.passedOn = event.on
      $0.version = record.position
    }
    note(.objective, event.objectiveID, record, [FieldChange("test", "", "passed")])
  }
}
