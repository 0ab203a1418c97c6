package import Messages
import ProtobufC

extension MoveDueDateRequest: PlansCommand {
  package func decide(
    _ state: PlansState,
    by actor: Actor,
    at moment: Moment
  ) throws -> [PlansEvent] {
    let action = try state.need(actionID, .action, in: state.actions)
    let object = ObjectRef(.action, actionID)
    try actor.check(mayRevise: action, in: state)
    try state.check(basedOn: basedOn, object)
    try state.check(isStanding: object)
    var checks = FieldChecks()
    let to = checks.due(due, "due", isRequired: true)
    let reason = checks.text(reason, "reason", isRequired: true)
    try checks.finish()
    guard to != action.due else { return [] }
    return [
      PlansEvent(
        .dueDateMoved(
          .with {
            $0.actionID = actionID
            $0.to = to
            $0.reason = reason
          }
        )
      )
    ]
  }
}
