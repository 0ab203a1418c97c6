package import Messages
import ProtobufC

extension ReviseActionRequest: PlansCommand {
  /// The due date is not revised but moved, with a reason; so is the action itself, to another
  /// objective that is the actor's too, at the end of which it then stands.
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
    if new.objectiveID.isEmpty { new.objectiveID = before.objectiveID }
    let moves = new.objectiveID != before.objectiveID
    let reason = checks.text(reason, "reason", isRequired: moves)
    if state.planID(ofObjective: new.objectiveID) != state.planID(ofAction: before.id) {
      checks.refuse(
        "action.objective_id",
        found: "“\(new.objectiveID.prefix(40))”",
        allowed: "an objective of the same plan"
      )
    }
    try checks.finish()
    if moves, let objective = state.objectives[new.objectiveID] {
      try actor.check(mayWorkOn: objective)
      try state.check(isStanding: ObjectRef(.objective, objective.id))
      new.order = place(
        0,
        after: state.actions(of: objective.id, withdrawn: true).map(\.order)
      )
    }
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
