import Figures
package import Messages
import ProtobufC

extension EndNoticeRequest: PlansCommand {
  package func decide(
    _ state: PlansState,
    by actor: Actor,
    at moment: Moment
  ) throws -> [PlansEvent] {
    let notice = try state.need(noticeID, .notice, in: state.notices)
    try state.check(basedOn: basedOn, ObjectRef(.notice, noticeID))
    var checks = FieldChecks()
    if standing != .lifted, standing != .escalated {
      checks.refuse("standing", found: standing.inWords, allowed: "lifted or escalated")
    }
    checks.date(on, "on", isRequired: true)
    checks.past(on, "on", today: moment.today)
    if let day = on.flatMap({ CalendarDay(date: $0) }),
      let issued = notice.issuedOn.flatMap({ CalendarDay(date: $0) }), day < issued
    {
      checks.refuse("on", found: day.display, allowed: "a day from \(issued.display)")
    }
    let reason = checks.text(reason, "reason", isRequired: true)
    try checks.finish()
    guard notice.standing == .inForce else {
      throw PlansError.conflict(
        reason: "NOTICE_ENDED",
        "the notice was \(notice.standing.inWords) on \(notice.endedOn?.inWords ?? "an earlier day")"
      )
    }
    return [
      PlansEvent(
        .noticeEnded(
          .with {
            $0.noticeID = noticeID
            $0.standing = standing
            $0.on = on
            $0.reason = reason
          }
        )
      )
    ]
  }
}
