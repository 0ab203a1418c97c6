package import Messages
import ProtobufC

extension ReviseObjectiveRequest: PlansCommand {
  package func decide(
    _ state: PlansState,
    by actor: Actor,
    at moment: Moment
  ) throws -> [PlansEvent] {
    let given = objective ?? Objective()
    let before = try state.need(given.id, .objective, in: state.objectives)
    try actor.check(mayWorkOn: before)
    try state.check(basedOn: basedOn, ObjectRef(.objective, given.id))
    try state.check(isStanding: ObjectRef(.objective, given.id))
    var checks = FieldChecks()
    var new = checks.objective(given, in: state)
    let reason = checks.text(reason, "reason")
    if new.sectionID.isEmpty { new.sectionID = before.sectionID }
    if state.sections[new.sectionID]?.planID != state.sections[before.sectionID]?.planID {
      checks.refuse(
        "objective.section_id",
        found: "“\(new.sectionID.prefix(40))”",
        allowed: "a section of the same plan"
      )
    }
    if state.isAncestor(new.id, of: new.parentID) {
      checks.refuse(
        "objective.parent_id",
        found: "the objective itself or a part of it",
        allowed: "another objective"
      )
    }
    try checks.finish()
    guard !new.changes(from: before).isEmpty else { return [] }
    return [
      PlansEvent(
        .objectiveRevised(
          .with {
            $0.objective = new
            $0.reason = reason
          }
        )
      )
    ]
  }
}

extension PlansState {
  /// Whether an objective is another one or stands above it.
  func isAncestor(_ id: String, of other: String) -> Bool {
    var seen: Set<String> = []
    var current = other
    while !current.isEmpty, seen.insert(current).inserted {
      if current == id { return true }
      current = objectives[current]?.parentID ?? ""
    }
    return false
  }
}
