import Ledger
import Messages

extension PlansState {
  mutating func evolve(_ event: MeasureDefined, _ record: LedgerRecord) {
    guard var measure = event.measure else { return }
    measure.version = record.position
    measures.set(measure, id: measure.id)
    measuresByPlan.link(measure.id, to: measure.planID)
    note(.measure, measure.id, record)
  }

  mutating func evolve(_ event: MeasureRevised, _ record: LedgerRecord) {
    guard var measure = event.measure, let before = measures[measure.id] else { return }
    measure.planID = before.planID
    measure.targets = before.targets
    measure.rebaselines = before.rebaselines
    measure.withdrawn = before.withdrawn
    measure.version = record.position
    measures.set(measure, id: measure.id)
    note(.measure, measure.id, record, measure.changes(from: before), reason: event.reason)
  }

  mutating func evolve(_ event: TargetsSet, _ record: LedgerRecord) {
    guard let before = measures[event.measureID] else { return }
    measures.update(event.measureID) {
      $0.targets = event.targets
      $0.version = record.position
    }
    note(
      .measure,
      event.measureID,
      record,
      [FieldChange("targets", before.targets.inWords, event.targets.inWords)],
      reason: event.reason
    )
  }

  mutating func evolve(_ event: ReadingRecorded, _ record: LedgerRecord) {
    guard var reading = event.reading, let measure = measures[event.measureID] else { return }
    reading.recordedBy = record.actor
    reading.recordedAt = ProtobufTimestamp(record.effectiveAt)
    let days = PeriodDays(reading.period)
    let before = readingDays[measure.id]?.lastIndex(of: days)
      .flatMap { readings[measure.id]?[$0] }
    readings[measure.id, default: Log()].append(reading)
    readingDays[measure.id, default: []].append(days)
    touch(ObjectRef(.measure, measure.id), record)
    note(
      .measure,
      measure.id,
      record,
      [
        FieldChange(
          reading.period?.label ?? "",
          before?.inWords(of: measure) ?? "",
          reading.inWords(of: measure)
        )
      ],
      reason: reading.note
    )
  }

  mutating func evolve(_ event: MeasureRebaselined, _ record: LedgerRecord) {
    guard var rebaseline = event.rebaseline else { return }
    if rebaseline.decidedBy.isEmpty { rebaseline.decidedBy = record.actor }
    let isKnown = measures.update(event.measureID) {
      $0.rebaselines.append(rebaseline)
      $0.version = record.position
    }
    guard isKnown else { return }
    note(
      .measure,
      event.measureID,
      record,
      [FieldChange("limits from", "", rebaseline.from?.inWords ?? "")],
      reason: rebaseline.reason
    )
  }
}
