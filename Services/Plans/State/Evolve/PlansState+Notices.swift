import Ledger
import Messages
import ProtobufC

extension PlansState {
  mutating func evolve(_ event: NoticeRecorded, _ record: LedgerRecord) {
    guard var notice = event.notice else { return }
    let before = notices[notice.id]
    notice.requirements = []
    notice.standing = before?.standing ?? .inForce
    notice.endedOn = before?.endedOn
    notice.endedBecause = before?.endedBecause ?? ""
    notice.version = record.position
    notices.set(notice, id: notice.id)
    note(.notice, notice.id, record)
  }

  mutating func evolve(_ event: NoticeEnded, _ record: LedgerRecord) {
    guard let before = notices[event.noticeID] else { return }
    notices.update(event.noticeID) {
      $0.standing = event.standing
      $0.endedOn = event.on
      $0.endedBecause = event.reason
      $0.version = record.position
    }
    note(
      .notice,
      event.noticeID,
      record,
      [FieldChange("standing", before.standing.inWords, event.standing.inWords)],
      reason: event.reason
    )
  }

  mutating func evolve(_ event: ReviewRecorded, _ record: LedgerRecord) {
    guard var review = event.review, notices.contains(id: review.noticeID) else { return }
    let before = reviews[review.id]?.findings ?? []
    review.version = record.position
    for index in review.findings.indices {
      let finding = review.findings[index]
      let known = before.first { $0.threadStartID == finding.threadStartID }
      let isSame = known?.progress == finding.progress && known?.note == finding.note
      review.findings[index].givenBy = isSame ? known?.givenBy ?? "" : record.actor
      review.findings[index].givenAt =
        isSame ? known?.givenAt : ProtobufTimestamp(record.effectiveAt)
      guard !isSame, threadStarts.contains(id: finding.threadStartID) else { continue }
      note(
        .threadStart,
        finding.threadStartID,
        record,
        [FieldChange("review finding", known?.progress.inWords ?? "", finding.progress.inWords)],
        reason: finding.note,
        related: ObjectRef(.review, review.id)
      )
    }
    reviews.set(review, id: review.id)
    reviewsByNotice.link(review.id, to: review.noticeID)
    note(.review, review.id, record)
    touch(ObjectRef(.notice, review.noticeID), record)
  }
}
