package import Messages
import ProtobufC

extension ReviseActionRequest: PlansCommand {
  /// The due date is not revised but moved, with a reason.
  package func decide(
    _ state: PlansState,
    by actor: Actor,
    at moment: Moment
  ) throws -> [PlansEvent] {
    let given = action ?? Action()
    let before = try state.need(given.id, .action, in: state.actions)
    let object = ObjectRef(.action, given.id)
    try actor.check(mayRevise: before, in: state)
    try state.check(basedOn: basedOn, object)
    try state.check(isStanding: object)
    var checks = FieldChecks()
    var new = checks.action(given, in: state)
    let reason = checks.text(reason, "reason")
    if new.objectiveID.isEmpty { new.objectiveID = before.objectiveID }
    if state.planID(ofObjective: new.objectiveID) != state.planID(ofAction: before.id) {
      checks.refuse(
        "action.objective_id",
        found: "“\(new.objectiveID.prefix(40))”",
        allowed: "an objective of the same plan"
      )
    }
    try checks.finish()
    guard !new.changes(from: before).isEmpty else { return [] }
    return [
      PlansEvent(
        .actionRevised(
          .with {
            $0.action = new
            $0.reason = reason
          }
        )
      )
    ]
  }
}

extension Actor {
  /// What an action says and when it is due is for the plan's keeper and the objective's owner;
  /// its leads report on it.
  func check(mayRevise action: Action, in state: PlansState) throws(PlansError) {
    if powers.contains(.managePlan) { return }
    guard let objective = state.objectives[action.objectiveID] else {
      throw .notFound(ObjectRef(.objective, action.objectiveID))
    }
    try check(mayWorkOn: objective)
  }
}
