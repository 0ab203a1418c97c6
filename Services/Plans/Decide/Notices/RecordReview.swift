import Figures
package import Messages
import ProtobufC

extension RecordReviewRequest: PlansCommand {
  /// The council may put a review and its letter on record; what it found is the adviser's to say.
  package func decide(
    _ state: PlansState,
    by actor: Actor,
    at moment: Moment
  ) throws -> [PlansEvent] {
    let given = review ?? Review()
    if !given.id.isEmpty { try state.check(basedOn: basedOn, ObjectRef(.review, given.id)) }
    let before = state.reviews[given.id]
    let noticeID = before?.noticeID ?? given.noticeID
    let notice = try state.need(noticeID, .notice, in: state.notices)
    var checks = FieldChecks()
    var new = given
    new.id = given.id.isEmpty ? moment.id("r") : given.id
    new.noticeID = noticeID
    new.version = 0
    checks.date(given.heldOn, "review.held_on", isRequired: true)
    checks.past(given.heldOn, "review.held_on", today: moment.today)
    checks.isWithin(notice, given.heldOn, "review.held_on")
    new.title = checks.text(given.title, "review.title", .line)
    if new.title.isEmpty { new.title = "Review of \(given.heldOn?.inWords ?? "")" }
    new.summary = checks.text(given.summary, "review.summary")
    new.letterLocation = checks.text(given.letterLocation, "review.letter_location", .line)
    new.findings = checks.findings(given.findings, of: noticeID, in: state)
    try checks.finish()
    let isHistory = actor.powers.contains(.loadHistory) && moment.effectiveAt != nil
    if !actor.powers.contains(.advise), !isHistory,
      new.findings != (before?.findings ?? []).map(\.plain)
    {
      throw PlansError.notAllowed(
        "what a review found is for the DfE adviser to record; the council records that it was held"
      )
    }
    guard before?.plain != new else { return [] }
    return [PlansEvent(.reviewRecorded(.with { $0.review = new }))]
  }
}

extension FieldChecks {
  /// A day while the notice was in force.
  fileprivate mutating func isWithin(_ notice: Notice, _ day: CalendarDate?, _ field: String) {
    guard let held = day.flatMap({ CalendarDay(date: $0) }) else { return }
    if let issued = notice.issuedOn.flatMap({ CalendarDay(date: $0) }), held < issued {
      refuse(
        field,
        found: held.display,
        allowed: "a day from the notice's issue, \(issued.display)"
      )
    }
    if let ended = notice.endedOn.flatMap({ CalendarDay(date: $0) }), held > ended {
      refuse(field, found: held.display, allowed: "a day until the notice's end, \(ended.display)")
    }
  }

  /// One finding for a requirement at most.
  fileprivate mutating func findings(
    _ given: [RequirementFinding],
    of noticeID: String,
    in state: PlansState
  ) -> [RequirementFinding] {
    limit(given.count, 500, "review.findings")
    var seen: Set<String> = []
    return given.enumerated().map { index, given in
      let field = "review.findings[\(index)]"
      var new = given.plain
      if state.threadStarts[given.threadStartID]?.noticeID != noticeID {
        refuse(
          "\(field).thread_start_id",
          found: "“\(given.threadStartID.prefix(40))”",
          allowed: "a requirement of this notice"
        )
      } else if !seen.insert(given.threadStartID).inserted {
        refuse(
          "\(field).thread_start_id",
          found: "the same requirement twice",
          allowed: "each requirement once"
        )
      }
      choice(given.progress, "\(field).progress")
      new.note = text(given.note, "\(field).note")
      return new
    }
  }
}

extension RequirementFinding {
  /// Without who gave it and when, which come from the record.
  fileprivate var plain: RequirementFinding {
    var finding = self
    finding.givenBy = ""
    finding.givenAt = nil
    return finding
  }
}

extension Review {
  fileprivate var plain: Review {
    var review = self
    review.findings = findings.map(\.plain)
    review.version = 0
    return review
  }
}
