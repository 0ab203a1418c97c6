import Figures
import Messages

extension FieldChecks {
  /// An objective's own fields, without what is recorded apart from it.
  mutating func objective(_ given: Objective, in state: PlansState) -> Objective {
    var new = given
    new.ref = text(given.ref, "objective.ref", .word)
    new.title = text(given.title, "objective.title", .text, isRequired: true)
    choice(given.kind, "objective.kind", isRequired: false)
    new.ownerRoles = list(given.ownerRoles, "objective.owner_roles")
    new.ownerAsWritten = text(given.ownerAsWritten, "objective.owner_as_written")
    new.rationale = text(given.rationale, "objective.rationale")
    new.threadStartIDs = ids(
      given.threadStartIDs,
      "objective.thread_start_ids",
      "a recommendation, requirement or paragraph of a recorded inspection"
    ) { state.isThreadStart($0) }
    new.measureIDs = ids(
      given.measureIDs,
      "objective.measure_ids",
      "a measure of this authority"
    ) { state.measures.contains(id: $0) }
    if !given.parentID.isEmpty, !state.objectives.contains(id: given.parentID) {
      refuse(
        "objective.parent_id",
        found: "“\(given.parentID.prefix(40))”",
        allowed: "an objective of this authority"
      )
    }
    new.criteria = []
    new.voices = []
    new.ratings = []
    new.updates = []
    new.embeddedTest = nil
    new.withdrawn = false
    new.version = 0
    return new
  }

  mutating func criterion(_ given: Criterion, _ field: String, in state: PlansState) -> Criterion {
    var new = given
    new.text = text(given.text, "\(field).text", isRequired: true)
    new.comments = text(given.comments, "\(field).comments")
    new.measureRefs = list(given.measureRefs, "\(field).measure_refs", .word)
    new.measureIDs = ids(
      given.measureIDs,
      "\(field).measure_ids",
      "a measure of this authority"
    ) { state.measures.contains(id: $0) }
    new.ratings = []
    new.withdrawn = false
    new.version = 0
    return new
  }

  /// Something said: heard on a day that has come, or promised.
  mutating func voice(_ given: Voice, _ field: String, today: CalendarDay) -> Voice {
    var new = given
    new.text = text(given.text, "\(field).text", isRequired: true)
    new.source = text(given.source, "\(field).source", .line)
    choice(given.speaker, "\(field).speaker")
    date(given.heardOn, "\(field).heard_on", isRequired: given.heard)
    if given.heard { past(given.heardOn, "\(field).heard_on", today: today) }
    if !given.heard { new.heardOn = nil }
    new.withdrawn = false
    new.version = 0
    return new
  }

  /// A day that has come.
  mutating func past(_ value: CalendarDate?, _ field: String, today: CalendarDay) {
    guard let value, let day = CalendarDay(date: value), day > today else { return }
    refuse(field, found: day.display, allowed: "a day up to \(today.display)")
  }
}
