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
    guard var start = event.threadStart else { return }
    let isOfNotice = notices.contains(id: start.noticeID)
    guard isOfNotice || inspections.contains(id: start.inspectionID) else { return }
    start.version = record.position
    start.declinedBecause = threadStarts[start.id]?.declinedBecause ?? start.declinedBecause
    threadStarts.set(start, id: start.id)
    note(.threadStart, start.id, record)
    if isOfNotice {
      threadStartsByNotice.link(start.id, to: start.noticeID)
      touch(ObjectRef(.notice, start.noticeID), record)
    } else {
      threadStartsByInspection.link(start.id, to: start.inspectionID)
      touch(ObjectRef(.inspection, start.inspectionID), record)
    }
  }

  mutating func evolve(_ event: ThreadStartDeclined, _ record: LedgerRecord) {
    let isKnown = threadStarts.update(event.threadStartID) {
      $0.declinedBecause = event.reason
      $0.version = record.position
    }
    if isKnown { note(.threadStart, event.threadStartID, record, reason: event.reason) }
  }

  mutating func evolve(_ event: ParagraphsLinked, _ record: LedgerRecord) {
    guard let before = threadStarts[event.threadStartID] else { return }
    threadStarts.update(event.threadStartID) {
      $0.paragraphIDs = event.paragraphIDs
      $0.version = record.position
    }
    note(
      .threadStart,
      event.threadStartID,
      record,
      [FieldChange("paragraphs", numbers(before.paragraphIDs), numbers(event.paragraphIDs))],
      reason: event.reason
    )
    touch(ObjectRef(.inspection, before.inspectionID), record)
  }

  /// The report's numbers of paragraphs, in order.
  private func numbers(_ paragraphIDs: [String]) -> String {
    paragraphIDs.compactMap { paragraph($0)?.number }.sorted().map(String.init)
      .joined(separator: ", ")
  }
}
