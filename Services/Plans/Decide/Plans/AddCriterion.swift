package import Messages
import ProtobufC

extension AddCriterionRequest: PlansCommand {
  package func decide(
    _ state: PlansState,
    by actor: Actor,
    at moment: Moment
  ) throws -> [PlansEvent] {
    let given = criterion ?? Criterion()
    let objective = try state.need(given.objectiveID, .objective, in: state.objectives)
    try actor.check(mayWorkOn: objective)
    try state.check(isStanding: ObjectRef(.objective, objective.id))
    var checks = FieldChecks()
    let new = checks.criterion(given, "criterion", in: state)
    try checks.finish()
    var draft = EventDraft(moment)
    let others = state.criteria(of: objective.id, withdrawn: true).map(\.order)
    draft.add(new, to: objective.id, order: place(given.order, after: others))
    return draft.events
  }
}
