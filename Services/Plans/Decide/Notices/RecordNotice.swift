package import Messages
import ProtobufC

extension RecordNoticeRequest: PlansCommand {
  /// A notice that has an identifier is recorded anew; its requirements are added to or corrected,
  /// never dropped.
  package func decide(
    _ state: PlansState,
    by actor: Actor,
    at moment: Moment
  ) throws -> [PlansEvent] {
    try state.checkIsRegistered()
    let given = notice ?? Notice()
    if !given.id.isEmpty { try state.check(basedOn: basedOn, ObjectRef(.notice, given.id)) }
    var checks = FieldChecks()
    let new = checks.notice(given, in: state, at: moment)
    let requirements = checks.requirements(given.requirements, of: new.inspectionID, in: state)
    try checks.finish()

    var draft = EventDraft(moment)
    var before = state.notices[new.id]
    before?.forgetStanding()
    if before != new { draft.record(.noticeRecorded(.with { $0.notice = new })) }
    draft.record(requirements, ofNotice: new.id, over: state.requirements(of: new.id))
    return draft.events
  }
}

extension FieldChecks {
  fileprivate mutating func notice(
    _ given: Notice,
    in state: PlansState,
    at moment: Moment
  ) -> Notice {
    var new = given
    new.id = given.id.isEmpty ? moment.id("n") : given.id
    new.requirements = []
    choice(given.kind, "notice.kind")
    new.title = text(given.title, "notice.title", .line, isRequired: true)
    new.issuedBy = text(given.issuedBy, "notice.issued_by", .line)
    new.summary = text(given.summary, "notice.summary")
    date(given.issuedOn, "notice.issued_on", isRequired: true)
    past(given.issuedOn, "notice.issued_on", today: moment.today)
    if given.reviewIntervalMonths == 0 { new.reviewIntervalMonths = Notice.usualInterval }
    bounds(new.reviewIntervalMonths, "notice.review_interval_months", 1...36)
    if !given.inspectionID.isEmpty, !state.inspections.contains(id: given.inspectionID) {
      refuse(
        "notice.inspection_id",
        found: "“\(given.inspectionID.prefix(40))”",
        allowed: "a recorded inspection, or nothing"
      )
    }
    if !given.followsID.isEmpty,
      given.followsID == new.id || !state.notices.contains(id: given.followsID)
    {
      refuse(
        "notice.follows_id",
        found: "“\(given.followsID.prefix(40))”",
        allowed: "another recorded notice, or nothing"
      )
    }
    new.forgetStanding()
    return new
  }

  /// Requirements of a notice, which may cite paragraphs of the inspection that it follows.
  fileprivate mutating func requirements(
    _ given: [ThreadStart],
    of inspectionID: String,
    in state: PlansState
  ) -> [ThreadStart] {
    limit(given.count, 500, "notice.requirements")
    let known = state.paragraphNames(ofInspection: inspectionID)
    return given.enumerated().map { index, given in
      var start = given
      if start.kind == .unspecified { start.kind = .noticeRequirement }
      return threadStart(
        start,
        "notice.requirements[\(index)]",
        kinds: [.noticeRequirement],
        paragraphs: known
      )
    }
  }
}

extension Notice {
  /// Months between reviews where the notice says nothing.
  static let usualInterval: Int32 = 6

  /// Without what is recorded apart from the notice itself.
  fileprivate mutating func forgetStanding() {
    standing = .unspecified
    endedOn = nil
    endedBecause = ""
    version = 0
  }
}
