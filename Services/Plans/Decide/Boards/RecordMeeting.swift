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
    checks.choice(given.board, "meeting.board")
    checks.date(given.heldOn, "meeting.held_on", isRequired: true)
    new.attendance = checks.list(given.attendance, "meeting.attendance")
    new.notes = checks.text(given.notes, "meeting.notes")
    new.id = given.id.isEmpty ? moment.id("b") : given.id
    new.decisions = checks.decisions(given.decisions, of: new.id, in: state)
    if !new.decisions.isEmpty { checks.past(given.heldOn, "meeting.held_on", today: moment.today) }
    try checks.finish()
    new.version = 0
    var before = state.meetings[new.id]
    before?.version = 0
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
      new[index].text = text(given[index].text, "\(field).text", isRequired: true)
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
