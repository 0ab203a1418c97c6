import Figures
package import Messages
import ProtobufC

extension RecordMeetingRequest: PlansCommand {
  /// A meeting that has an identifier is recorded anew, with what was decided since.
  package func decide(
    _ state: PlansState,
    by actor: Actor,
    at moment: Moment
  ) throws -> [PlansEvent] {
    try state.checkIsRegistered()
    let given = meeting ?? Meeting()
    if !given.id.isEmpty { try state.check(basedOn: basedOn, ObjectRef(.meeting, given.id)) }
    var checks = FieldChecks()
    var new = given
    new.title = checks.text(given.title, "meeting.title", .line, isRequired: true)
    if let board = state.boards[given.boardID] {
      if given.board == .unspecified { new.board = board.kind }
    } else if !given.boardID.isEmpty {
      checks.refuse(
        "meeting.board_id",
        found: "“\(given.boardID.prefix(40))”",
        allowed: "a board of this authority, or nothing"
      )
    }
    checks.choice(new.board, "meeting.board")
    checks.date(given.heldOn, "meeting.held_on", isRequired: true)
    new.attendance = checks.list(given.attendance, "meeting.attendance")
    new.notes = checks.text(given.notes, "meeting.notes")
    new.id = given.id.isEmpty ? moment.id("b") : given.id
    new.decisions = checks.decisions(given.decisions, of: new.id, in: state)
    if !new.decisions.isEmpty { checks.past(given.heldOn, "meeting.held_on", today: moment.today) }
    new.agenda = checks.agenda(given.agenda, in: state)
    new.cancelledBecause = checks.text(given.cancelledBecause, "meeting.cancelled_because")
    if !new.cancelledBecause.isEmpty, !new.decisions.isEmpty {
      checks.refuse(
        "meeting.cancelled_because",
        found: "a meeting that decided something",
        allowed: "nothing, for a meeting that was held"
      )
    }
    try checks.finish()
    new.version = 0
    var before = state.meetings[new.id]
    before?.version = 0
    let taken = before?.decisions.map(\.asTaken) ?? []
    before?.decisions = taken
    guard before != new else { return [] }
    return [PlansEvent(.meetingRecorded(.with { $0.meeting = new }))]
  }
}

extension FieldChecks {
  /// Decisions keep the identifiers that they have; new ones get the next.
  fileprivate mutating func decisions(
    _ given: [Decision],
    of meetingID: String,
    in state: PlansState
  ) -> [Decision] {
    limit(given.count, Self.maximumEntries, "meeting.decisions")
    let known = Set(state.meetings[meetingID]?.decisions.map(\.id) ?? [])
    var next = known.count
    var new = given
    for index in new.indices {
      let field = "meeting.decisions[\(index)]"
      new[index] = given[index].asTaken
      new[index].text = text(given[index].text, "\(field).text", isRequired: true)
      new[index].ownerRole = text(given[index].ownerRole, "\(field).owner_role", .line)
      date(given[index].due, "\(field).due")
      choice(given[index].kind, "\(field).kind", isRequired: false)
      if given[index].kind == .unspecified { new[index].kind = .decision }
      if new[index].kind == .boardAction, new[index].ownerRole.isEmpty {
        refuse("\(field).owner_role", found: "nothing", allowed: "who does it")
      }
      if let about = given[index].about, !state.exists(about) {
        refuse(
          "\(field).about",
          found: "“\(about.id.prefix(40))”",
          allowed: "an object of this authority, or nothing"
        )
      }
      if !known.contains(given[index].id) {
        next += 1
        new[index].id = "\(meetingID).d\(next)"
      }
    }
    for id in known where !new.contains(where: { $0.id == id }) {
      refuse(
        "meeting.decisions",
        found: "decision \(id) left out",
        allowed: "every decision that was recorded"
      )
    }
    return new
  }
}

extension FieldChecks {
  /// What the chair puts on the agenda; what is due comes by itself.
  fileprivate mutating func agenda(_ given: [AgendaItem], in state: PlansState) -> [AgendaItem] {
    limit(given.count, Self.maximumEntries, "meeting.agenda")
    return given.enumerated().map { index, given in
      let field = "meeting.agenda[\(index)]"
      var item = given
      item.kind = "added"
      item.title = text(given.title, "\(field).title", .line, isRequired: true)
      item.why = text(given.why, "\(field).why")
      date(given.due, "\(field).due")
      if let object = given.object, !state.exists(object) {
        refuse(
          "\(field).object",
          found: "“\(object.id.prefix(40))”",
          allowed: "an object of this authority, or nothing"
        )
      }
      return item
    }
  }
}

extension Decision {
  /// Without what came of it, which is recorded apart.
  fileprivate var asTaken: Decision {
    var decision = self
    decision.outcome = ""
    decision.closedBy = ""
    decision.closedAt = nil
    return decision
  }
}
