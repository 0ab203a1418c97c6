import Figures
package import Messages
import ProtobufC

extension PlansView {
  /// Every notice, those in force first, then newest first.
  package func notices() -> ListNoticesResponse {
    .with {
      $0.readPoint = readPoint
      $0.notices = noticesByStanding.map { notice in
        .with {
          $0.notice = state.fullNotice(notice.id)
          $0.reviews = reviewsNewestFirst(of: notice.id)
          let due = nextReview(of: notice)
          $0.nextReviewDue = due.map { CalendarDate($0) }
          $0.daysUntilReview = Int32(clamping: due.map { today.days(to: $0) } ?? 0)
          $0.requirements = requirementRows(of: notice, before: nil, difference: nil)
        }
      }
    }
  }

  /// The notice with an identifier; for an empty one the newest in force, or else the newest.
  func notice(_ id: String) throws(PlansQueryError) -> Notice? {
    if id.isEmpty { return noticesByStanding.first }
    guard let notice = state.notices[id] else { throw .unknown(.notice, id) }
    return notice
  }

  private var noticesByStanding: [Notice] {
    let placed = state.notices.enumerated()
      .map { (day: $1.issuedOn?.calendarDay ?? .earliest, place: $0, notice: $1) }
      .sorted { ($0.day, $0.place) > ($1.day, $1.place) }.map(\.notice)
    return placed.filter { $0.standing == .inForce } + placed.filter { $0.standing != .inForce }
  }

  func reviewsNewestFirst(of noticeID: String) -> [Review] {
    state.reviews(of: noticeID).enumerated()
      .map { (day: $1.heldOn?.calendarDay ?? .earliest, place: $0, review: $1) }
      .sorted { ($0.day, $0.place) > ($1.day, $1.place) }.map(\.review)
  }

  /// The day by which a notice in force is to be reviewed again: one interval after the last
  /// review, or after its issue.
  func nextReview(of notice: Notice) -> CalendarDay? {
    guard notice.standing == .inForce else { return nil }
    let last = reviewsNewestFirst(of: notice.id).first?.heldOn ?? notice.issuedOn
    return last?.calendarDay?.adding(months: Int(notice.reviewIntervalMonths))
  }

  /// The latest review held before today, of a notice or, for an empty identifier, of the one that
  /// the council is under: the newest in force, or else the newest.
  package func lastReview(ofNotice noticeID: String = "") -> Review? {
    let id = noticeID.isEmpty ? noticesByStanding.first?.id ?? "" : noticeID
    return reviewsNewestFirst(of: id).filter { ($0.heldOn?.calendarDay ?? .latest) < today }
      .max { ($0.heldOn?.calendarDay ?? .earliest) < ($1.heldOn?.calendarDay ?? .earliest) }
  }
}
