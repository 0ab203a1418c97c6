import Ledger
import Messages

extension PlansState {
  mutating func evolve(_ event: InspectionRecorded, _ record: LedgerRecord) {
    guard var inspection = event.inspection else { return }
    inspection.threadStarts = []
    inspection.version = record.position
    for paragraph in inspection.paragraphs { inspectionByParagraph[paragraph.id] = inspection.id }
    inspections.set(inspection, id: inspection.id)
    note(.inspection, inspection.id, record)
  }

  mutating func evolve(_ event: ThreadStartRecorded, _ record: LedgerRecord) {
    guard var start = event.threadStart, inspections.contains(id: start.inspectionID) else {
      return
    }
    start.version = record.position
    start.declinedBecause = threadStarts[start.id]?.declinedBecause ?? start.declinedBecause
    threadStarts.set(start, id: start.id)
    threadStartsByInspection.link(start.id, to: start.inspectionID)
    note(.threadStart, start.id, record)
    touch(ObjectRef(.inspection, start.inspectionID), record)
  }

  mutating func evolve(_ event: ThreadStartDeclined, _ record: LedgerRecord) {
    let isKnown = threadStarts.update(event.threadStartID) {
      $0.declinedBecause = event.reason
      $0.version = record.position
    }
    if isKnown { note(.threadStart, event.threadStartID, record, reason: event.reason) }
  }
}
