package import Messages
import ProtobufC

extension AddActionRequest: PlansCommand {
  package func decide(
    _ state: PlansState,
    by actor: Actor,
    at moment: Moment
  ) throws -> [PlansEvent] {
    let given = action ?? Action()
    let objective = try state.need(given.objectiveID, .objective, in: state.objectives)
    try actor.check(mayWorkOn: objective)
    try state.check(isStanding: ObjectRef(.objective, objective.id))
    var checks = FieldChecks()
    var new = checks.action(given, in: state)
    new.due = checks.due(given.due?.text ?? "", "action.due.text")
    try checks.finish()
    new.id = moment.id("a")
    new.originalDue = new.due
    new.order = place(
      given.order,
      after: state.actions(of: objective.id, withdrawn: true).map(\.order)
    )
    return [PlansEvent(.actionAdded(.with { $0.action = new }))]
  }
}
